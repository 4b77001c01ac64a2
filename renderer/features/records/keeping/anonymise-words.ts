import type { ErasureDepth } from '#shared/domain/duties/erasure';

export const DEPTH_WORDS: Readonly<
  Record<ErasureDepth, { readonly label: string; readonly description: string }>
> = {
  name: { label: 'The name', description: 'The words of their records stay, without their name.' },
  'name and words': {
    label: 'The name and their words',
    description: 'Days, stages, minutes and money are left.',
  },
};

const ALWAYS_GOES = [
  'Everything on their page that describes them: e-mail, codes, job, team, topics, free periods, notes',
  'Their full name, e-mail and codes wherever they stand in records and in the change history',
  'All private notes and lesson reviews of their pairings, also for the colleague they met',
  'Their never-pair entries, and the names of the files of their receipts',
];

/** What an erasure takes away, by its depth. */
export const GOES: Readonly<Record<ErasureDepth, readonly string[]>> = {
  name: ALWAYS_GOES,
  'name and words': [
    ...ALWAYS_GOES,
    'The words of their enquiries and applications, and the reasons noted with them',
    'In their pairings: the agreement, agreed actions, evidence and closing words, what they wrote themselves, and the goals unless they were the mentor',
    'Notes on talks that they gave alone',
  ],
};

const ALWAYS_STAYS = [
  '“Former colleague” or “Former governor” with a number, and their staff group, share of a post, first and last day, mentor training and place on the board',
  'Days, stages, minutes and money: every total stays',
  'Titles of their talks',
  'The receipt files themselves: look through them by hand',
];

/** What an erasure leaves, by its depth. */
export const STAYS: Readonly<Record<ErasureDepth, readonly string[]>> = {
  name: [
    ...ALWAYS_STAYS,
    'The words of their records. A first name or surname alone is left, and you are told where to look',
  ],
  'name and words': [
    ...ALWAYS_STAYS,
    'What others wrote. A first name or surname alone is left, and you are told where to look',
  ],
};
