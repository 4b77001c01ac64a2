import { PlaceFrame, type PlaceFrameProps } from '../../domain-ui/place-frame';

const SECTIONS = [
  { href: '/governors', label: 'Board' },
  { href: '/governors/visits', label: 'Visits', within: '/governors/visits' },
  { href: '/governors/claims', label: 'Claims' },
] as const;

/** The frame of every governors screen. */
export function GovernorsFrame(props: Omit<PlaceFrameProps, 'place' | 'sections'>) {
  return <PlaceFrame place="Governors" sections={SECTIONS} {...props} />;
}
