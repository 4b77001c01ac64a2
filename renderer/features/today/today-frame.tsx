import { PlaceFrame, type PlaceFrameProps } from '../../domain-ui/place-frame';

const SECTIONS = [
  { href: '/', label: 'Overview' },
  { href: '/calendar', label: 'Calendar' },
] as const;

/** The frame of the first screens: what needs the coordinator, and the calendar. */
export function TodayFrame(props: Omit<PlaceFrameProps, 'place' | 'sections'>) {
  return <PlaceFrame place="Today" sections={SECTIONS} {...props} />;
}
