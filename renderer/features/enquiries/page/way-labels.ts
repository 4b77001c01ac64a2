import type { SharingPlan } from '#shared/domain/enquiry/enquiry';

/** What the ways of sharing are called as they stand by themselves. */
export const WAY_LABELS: Readonly<Record<SharingPlan['way'], string>> = {
  'Teach-meet talk': 'Teach-meet talk',
  blog: 'Blog',
  'social media': 'Social media',
  'training event': 'Training event',
  other: 'Another way',
};
