import { PlaceFrame, type PlaceFrameProps } from '../../domain-ui/place-frame';

const SECTIONS = [
  { href: '/enquiries', label: 'Enquiries' },
  { href: '/enquiries/threads', label: 'Threads' },
] as const;

/** The frame of the screens over all enquiries. */
export function EnquiriesFrame(props: Omit<PlaceFrameProps, 'place' | 'sections'>) {
  return <PlaceFrame place="Enquiries" sections={SECTIONS} {...props} />;
}
