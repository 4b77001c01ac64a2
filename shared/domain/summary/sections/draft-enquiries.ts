import { listWords } from '../../../lib/plural';
import { EVIDENCE_SOURCES, SHARING_WAYS, type EnquiryStage } from '../../enquiry/enquiry';
import type { EnquiryInSummary } from '../facts/summary-facts';
import { column, type DraftTable } from '../figures/draft-table';
import { say, type Sentence, type Told } from '../figures/told';
import { countEnquiries, measureEnquiries } from '../measures/measure-enquiries';
import { mergeSmallGroups } from '../withhold/merge-small-groups';
import { emptySection, type SectionDraft, type SectionSource } from './section-draft';

const BANDS: readonly {
  readonly id: string;
  readonly label: string;
  readonly stages: readonly EnquiryStage[];
}[] = [
  { id: 'begun', label: 'Being set up', stages: ['opening', 'question', 'tests', 'set-up'] },
  { id: 'under way', label: 'Under way', stages: ['under way', 'review'] },
  { id: 'shared', label: 'Shared or closed', stages: ['shared', 'later evidence', 'closed'] },
];

const OUTCOMES = [
  { id: 'met', label: 'Met' },
  { id: 'partly met', label: 'Partly met' },
  { id: 'not met', label: 'Not met' },
] as const;

/** Enquiries in aggregate, and the titles that may be named. */
export function draftEnquiries({ facts, limit, when }: SectionSource): SectionDraft {
  const { enquiries } = facts;
  if (enquiries.length === 0) return emptySection(`No research questions were open ${when}.`);
  const all = measureEnquiries(facts);
  const open = enquiries.filter(({ isOpen }) => isOpen);
  const counted = (
    id: string,
    caption: string,
    rowHeading: string,
    rows: readonly {
      readonly id: string;
      readonly label: string;
      readonly of: readonly EnquiryInSummary[];
    }[],
    total: (typeof all)['all'],
  ): DraftTable => ({
    id: `enquiry-${id}`,
    caption,
    rowHeading,
    columns: [column('enquiries', 'Enquiries', 'count', true)],
    rows: rows.map((row) => ({
      id: row.id,
      label: row.label,
      cells: [countEnquiries(`enquiries.${id}/${row.id}`, row.of)],
    })),
    total: { id: 'total', label: 'In all', cells: [total] },
    charted: ['enquiries'],
  });
  const stages = counted(
    'stages',
    'Enquiries by stage',
    'Stage',
    BANDS.map(({ id, label, stages: of }) => ({
      id,
      label,
      of: open.filter(({ stage }) => of.includes(stage)),
    })),
    all.all,
  );
  const outcomes = counted(
    'outcomes',
    `Outcomes reviewed ${when}`,
    'Outcome',
    OUTCOMES.map(({ id, label }) => ({ id, label, of: enquiries.filter(({ met }) => met === id) })),
    all.reviewed,
  );
  const themes = listThemes(open, limit);
  return {
    tables: [
      ...(all.all.value > 0 ? [stages] : []),
      ...(all.reviewed.value > 0 ? [outcomes] : []),
      ...(themes.length > 1 ? [counted('themes', 'Enquiries by theme', 'Theme', themes, all.all)] : []),
    ],
    figures: [all.all, all.reviewed, all.shared, all.laterEvidence, all.laterBeyond],
    write: (told) => ({
      sentences: sentencesOf({ enquiries, all, when }, told),
      points: enquiries.flatMap(({ named }) =>
        named === null ? [] : [{ words: named.title, note: named.person }],
      ),
      notes: [
        'Only the titles of colleagues who agreed to be named are given; the figures are of all.',
        ...(themes.length > 1 ? ['Themes with few people are counted together.'] : []),
      ],
    }),
  };
}

function sentencesOf(
  {
    enquiries,
    all,
    when,
  }: {
    readonly enquiries: readonly EnquiryInSummary[];
    readonly all: ReturnType<typeof measureEnquiries>;
    readonly when: string;
  },
  told: Told,
): readonly Sentence[] {
  const ways = SHARING_WAYS.filter((way) => enquiries.some(({ sharing }) => sharing.includes(way)));
  const sources = EVIDENCE_SOURCES.filter((source) =>
    enquiries.some(({ laterEvidence }) => laterEvidence.includes(source)),
  );
  const noun = ['enquiry', 'enquiries'] as const;
  return [
    all.all.value === 0
      ? say`No research questions were open ${when}.`
      : say`${told.tell(all.all, ...noun)} ${all.all.value === 1 ? 'was' : 'were'} open ${when}.`,
    all.reviewed.value === 0
      ? say`No outcomes were reviewed ${when}.`
      : say`The outcomes of ${told.tell(all.reviewed, ...noun)} were reviewed.`,
    ...(all.shared.value === 0
      ? [say`None was shared ${when}.`]
      : [
          told.isTold(all.shared)
            ? say`${told.tell(all.shared, ...noun)} were shared: ${listWords(ways.map((way) => WAY_WORDS[way]))}.`
            : say`${told.tell(all.shared, ...noun)} were shared.`,
        ]),
    ...(all.laterEvidence.value === 0
      ? []
      : [
          told.isTold(all.laterEvidence) && told.isTold(all.laterBeyond)
            ? say`Evidence some time later was looked for in ${told.tell(all.laterEvidence, ...noun)}, in ${told.tell(all.laterBeyond)} of them beyond self-report: ${listWords(sources)}.`
            : say`Evidence some time later was looked for in ${told.tell(all.laterEvidence, ...noun)}.`,
        ]),
  ];
}

const WAY_WORDS: Readonly<Record<(typeof SHARING_WAYS)[number], string>> = {
  'Teach-meet talk': 'at a Teach-meet',
  blog: 'in a blog',
  'social media': 'on social media',
  'training event': 'at a training event',
  other: 'in other ways',
};

/** Themes by the number of people, those of few people together. */
function listThemes(enquiries: readonly EnquiryInSummary[], limit: number) {
  const byTheme = new Map<string, { label: string; of: EnquiryInSummary[] }>();
  for (const enquiry of enquiries) {
    const id = enquiry.theme.toLowerCase();
    const theme = byTheme.get(id);
    if (theme === undefined) byTheme.set(id, { label: enquiry.theme, of: [enquiry] });
    else theme.of.push(enquiry);
  }
  const themes = [...byTheme]
    .map(([id, { label, of }]) => ({
      id,
      label: label === '' ? 'No theme named' : label,
      of,
      size: new Set(of.map(({ personId }) => personId)).size,
    }))
    .toSorted((one, other) => other.size - one.size || one.label.localeCompare(other.label, 'en-GB'));
  return mergeSmallGroups(themes, limit).map(({ groups }) => {
    const [first] = groups;
    return groups.length === 1 && first !== undefined
      ? { id: first.id.slice(0, 100) || 'none', label: first.label, of: first.of }
      : { id: 'other themes', label: 'Other themes together', of: groups.flatMap(({ of }) => of) };
  });
}
