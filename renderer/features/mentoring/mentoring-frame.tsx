import { PlaceFrame, type PlaceFrameProps } from '../../domain-ui/place-frame';

const SECTIONS = [
  { href: '/mentoring', label: 'Board' },
  { href: '/mentoring/rounds', label: 'Rounds', within: '/mentoring/rounds' },
  { href: '/mentoring/principles', label: 'Principles' },
  { href: '/mentoring/mentors', label: 'Mentors' },
] as const;

/** The frame of every mentoring screen. */
export function MentoringFrame(props: Omit<PlaceFrameProps, 'place' | 'sections'>) {
  return <PlaceFrame place="Mentoring and coaching" sections={SECTIONS} {...props} />;
}
