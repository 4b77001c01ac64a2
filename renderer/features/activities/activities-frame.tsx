import { PlaceFrame, type PlaceFrameProps } from '../../domain-ui/place-frame';

const SECTIONS = [
  { href: '/activities', label: 'Activities' },
  { href: '/activities/hours', label: 'Hours' },
  { href: '/activities/balance', label: 'Balance' },
] as const;

/** The frame of the screens over all activities. */
export function ActivitiesFrame(props: Omit<PlaceFrameProps, 'place' | 'sections'>) {
  return <PlaceFrame place="Activities" sections={SECTIONS} {...props} />;
}
