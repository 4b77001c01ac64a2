import type { SectionId } from './summary-content';

/** What each section is called where the lead gives it no heading. */
export const SECTION_NAMES: Readonly<Record<SectionId, string>> = {
  priorities: 'Our priorities',
  activity: 'Professional development and who took part',
  hours: 'Hours of professional development',
  mentoring: 'Mentoring and coaching',
  principles: 'The ten principles of mentoring and coaching',
  enquiries: 'Research questions',
  'teach-meets': 'Teach-meet',
  bursaries: 'Bursaries',
  governors: 'Governors’ training and visits',
  claims: 'What we say has changed',
  balance: 'The balance of the programme',
  comparison: 'Compared with the period before',
  'next-steps': 'Next steps',
};

/** What each section tells, for the lead who chooses. */
export const SECTION_HINTS: Readonly<Record<SectionId, string>> = {
  priorities: 'The school’s priorities, and what was done for each.',
  activity: 'Activities that took place, and invitations and attendance by staff group.',
  hours: 'Hours a person by staff group, beside the school’s own target.',
  mentoring: 'Pairings by kind and stage, meetings, and hours given and received. Never what was said.',
  principles: 'In how many pairings each of the ten principles shows.',
  enquiries: 'Research questions by stage, outcome and theme; titles only of those who agreed.',
  'teach-meets': 'Talks, who presented and who came, by staff group.',
  bursaries: 'Budget, awarded, spent, set aside and left of each fund, and the cost of an outcome shared.',
  governors: 'What governors trained in, and the visits they made.',
  claims: 'What each claim rests on, and whether governors have seen it.',
  balance: 'The programme by the parts of the Standard and by the mechanisms of the EEF.',
  comparison: 'The key figures beside those of the period before.',
  'next-steps': 'What you mean to do next, in your own words.',
};
