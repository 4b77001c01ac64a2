import { KIND_WORDS, PAIRING_KINDS } from '../../mentoring/pairing-kind';
import { PAIRING_STAGES, type PairingStage } from '../../mentoring/relationship/pairing';
import { column, type DraftTable } from '../figures/draft-table';
import { say } from '../figures/told';
import { measureAllHoursFrom, measureHoursFrom } from '../measures/measure-hours';
import { measureMentoring, measurePairings } from '../measures/measure-mentoring';
import { staffOf } from '../measures/staff-rows';
import { emptySection, type SectionDraft, type SectionSource } from './section-draft';

const STAGE_WORDS: Readonly<Record<PairingStage, string>> = {
  proposed: 'Proposed',
  agreed: 'Agreed',
  active: 'Active',
  pausing: 'Pausing',
  closed: 'Closed',
};

/** Pairings, meetings and hours: that it took place, never what was said. */
export function draftMentoring({ facts, staff, when }: SectionSource): SectionDraft {
  const { pairings } = facts;
  if (pairings.length === 0) return emptySection(`No pairings were under way ${when}.`);
  const all = measureMentoring(facts);
  const cells = ({ pairings: count, meetings, minutes }: ReturnType<typeof measurePairings>) => [
    count,
    meetings,
    minutes,
  ];
  const byKind: DraftTable = {
    id: 'pairing-kinds',
    caption: 'Pairings by kind',
    rowHeading: 'Kind',
    columns: [
      column('pairings', 'Pairings', 'count', true),
      column('meetings', 'Meetings held', 'count', true),
      column('minutes', 'Time together', 'minutes', true),
    ],
    rows: PAIRING_KINDS.map((kind) => ({
      id: kind,
      label: KIND_WORDS[kind].label,
      cells: cells(
        measurePairings(
          `mentoring/${kind}`,
          pairings.filter((pairing) => pairing.kind === kind),
        ),
      ),
    })),
    total: { id: 'total', label: 'In all', cells: cells(all) },
    charted: ['pairings'],
  };
  const stages = PAIRING_STAGES.filter(
    (stage) => stage !== 'proposed' || pairings.some((pairing) => pairing.stage === stage),
  );
  const byStage: DraftTable = {
    id: 'pairing-stages',
    caption: 'Pairings by stage at the end of the period',
    rowHeading: 'Stage',
    columns: [column('pairings', 'Pairings', 'count', true)],
    rows: stages.map((stage) => ({
      id: stage,
      label: STAGE_WORDS[stage],
      cells: [
        measurePairings(
          `mentoring.stage/${stage}`,
          pairings.filter((pairing) => pairing.stage === stage),
        ).pairings,
      ],
    })),
    total: { id: 'total', label: 'In all', cells: [all.pairings] },
    charted: [],
  };
  const everybody = staffOf(facts);
  const received = measureAllHoursFrom(everybody, 'coachingReceived');
  const given = measureAllHoursFrom(everybody, 'coachingGiven');
  const byGroup: DraftTable = {
    id: 'mentoring-hours',
    caption: 'Hours of mentoring and coaching by staff group',
    rowHeading: 'Staff group',
    columns: [column('received', 'Received', 'minutes', true), column('given', 'Given', 'minutes', true)],
    rows: staff.rows.map(({ id, label, people }) => ({
      id,
      label,
      cells: [
        measureHoursFrom(`mentoring.received/${id}`, people, 'coachingReceived'),
        measureHoursFrom(`mentoring.given/${id}`, people, 'coachingGiven'),
      ],
    })),
    total: { id: 'total', label: 'All staff', cells: [received, given] },
    isByStaffGroup: true,
    charted: ['received', 'given'],
  };
  const hasMet = all.meetings.value > 0;
  return {
    tables: [byKind, byStage, ...(hasMet ? [byGroup] : [])],
    figures: [all.pairings, all.people, all.meetings, all.minutes],
    write: (told) => ({
      sentences: told.isTold(all.pairings)
        ? [
            say`${told.tell(all.pairings, 'pairing')} with ${told.tell(all.people, 'colleague')} in them ${all.pairings.value === 1 ? 'was' : 'were'} under way.`,
            hasMet
              ? told.isTold(all.meetings)
                ? told.isTold(all.minutes)
                  ? say`They met ${told.tell(all.meetings, 'time')}, for ${told.tell(all.minutes)} together.`
                  : say`They met ${told.tell(all.meetings, 'time')}.`
                : say`How often they met is not given, since it would tell of ${told.tell(all.meetings, 'person', 'people')}.`
              : say`No meetings are recorded ${when}.`,
          ]
        : [
            say`Pairings with ${told.tell(all.people, 'colleague')} in them were under way, so no more is said of them.`,
          ],
      notes: [
        'What was said in mentoring and coaching is no part of this summary and cannot get into it.',
        ...(hasMet
          ? [
              'A mentor or coach gives time and a mentee or coachee receives it; co-coaches’ time counts as received, once for each of them.',
            ]
          : []),
      ],
    }),
  };
}
