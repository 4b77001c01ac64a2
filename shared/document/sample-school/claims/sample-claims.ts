import type { Claim } from '../../../domain/claim/claim';

/** A claim with the ids of its records without their prefixes, as the sketches of enquiries and awards have them. */
export type ClaimSketch = Pick<Claim, 'words' | 'madeOn' | 'priorityId' | 'sources'> & {
  readonly id: string;
  readonly enquiries?: readonly string[];
  readonly awards?: readonly string[];
  readonly withdrawnOn?: string;
};

/** What Harbour Lane has told its governors that it sees, and what each rests on. */
export const SAMPLE_CLAIMS: readonly ClaimSketch[] = [
  {
    id: 'calm-starts',
    words: 'Mornings begin more calmly since everybody uses the same few words at the door.',
    madeOn: '2025-12-15',
    priorityId: 'wellbeing',
    sources: ['self-report'],
  },
  {
    id: 'codes-save-time',
    words: 'A code in the margin saves marking time and changes as much as a sentence does.',
    madeOn: '2026-03-30',
    priorityId: 'reading',
    sources: ['self-report'],
    enquiries: ['lowri-mbeki-2025'],
    awards: ['lowri-mbeki-2025'],
    withdrawnOn: '2026-07-14',
  },
  {
    id: 'quiet-table',
    words: 'More lunches are eaten: since the quiet table, trays that go back full are four a day, not nine.',
    madeOn: '2026-04-30',
    priorityId: 'wellbeing',
    sources: ['school records', 'what pupils said'],
    enquiries: ['petra-2025'],
    awards: ['petra-2025'],
  },
  {
    id: 'teen-numbers',
    words: 'Year 1 pupils who began with bead strings read and write teen numbers the right way round.',
    madeOn: '2026-04-30',
    priorityId: 'maths',
    sources: ['assessment', 'observation by a colleague'],
    enquiries: ['hana-2025'],
    awards: ['hana-2025'],
  },
  {
    id: 'words-in-june',
    words: 'Year 6 still use seven of twelve science words in June; the class before them used three.',
    madeOn: '2026-07-06',
    priorityId: 'talk',
    sources: ['assessment', 'what pupils said'],
    enquiries: ['obi-goodchild-2025'],
    awards: ['obi-goodchild-2025'],
  },
  {
    id: 'voices-at-meetings',
    words: 'Twenty-three colleagues speak at a staff meeting at which seven used to.',
    madeOn: '2026-07-06',
    priorityId: 'talk',
    sources: ['school records', 'observation by a colleague'],
    enquiries: ['meredith-abara-2025'],
  },
  {
    id: 'bookmarks',
    words: 'Pupils with a question on their bookmark read at home more often than those with a diary.',
    madeOn: '2026-07-15',
    priorityId: 'reading',
    sources: ['self-report', 'what pupils said'],
    enquiries: ['rosa-wojcik-2025'],
    awards: ['rosa-wojcik-2025'],
  },
  {
    id: 'same-book',
    words: 'Children in Nursery use more of a book’s words in their play when they meet it five times.',
    madeOn: '2026-07-15',
    priorityId: 'reading',
    sources: ['self-report'],
    enquiries: ['fiadh-ghosh-2025'],
    awards: ['fiadh-ghosh-2025'],
  },
  {
    id: 'three-suggestions',
    words: 'Specialists’ reports now come with three suggestions at most, so that all of them are used.',
    madeOn: '2026-10-12',
    priorityId: 'inclusion',
    sources: ['self-report'],
    awards: ['lowri-claydon-2025'],
  },
  {
    id: 'half-the-paper',
    words: 'The school sends home half the paper that it did, and more slips come back on time.',
    madeOn: '2026-10-14',
    priorityId: '',
    sources: ['school records'],
    enquiries: ['eilidh-zielinski-2025'],
    awards: ['eilidh-zielinski-2025'],
  },
];
