import { PlaceFrame, type PlaceFrameProps } from '../../domain-ui/place-frame';

const SECTIONS = [
  { href: '/records', label: 'Change history' },
  { href: '/records/access', label: 'Subject access' },
  { href: '/records/keeping', label: 'Keeping and erasing' },
  { href: '/records/export', label: 'Export everything' },
] as const;

/** The frame of every screen about the records themselves. */
export function RecordsFrame(props: Omit<PlaceFrameProps, 'place' | 'sections'>) {
  return <PlaceFrame place="Records" sections={SECTIONS} {...props} />;
}
