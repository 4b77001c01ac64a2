import { PlaceFrame, type PlaceFrameProps } from '../../domain-ui/place-frame';

const SECTIONS = [
  { href: '/bursaries', label: 'Awards', within: '/bursaries/awards' },
  { href: '/bursaries/ledger', label: 'Ledger' },
  { href: '/bursaries/funds', label: 'Funds' },
  { href: '/bursaries/year-ends', label: 'Year-ends' },
] as const;

/** The frame of every bursaries screen. */
export function BursariesFrame(props: Omit<PlaceFrameProps, 'place' | 'sections'>) {
  return <PlaceFrame place="Bursaries" sections={SECTIONS} {...props} />;
}
