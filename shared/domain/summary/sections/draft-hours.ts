import { column, type DraftTable } from '../figures/draft-table';
import type { Measure } from '../figures/measure';
import { say } from '../figures/told';
import { HOURS_FROM, measureAllHoursFrom, measureHours, type HoursFrom } from '../measures/measure-hours';
import { staffOf } from '../measures/staff-rows';
import { emptySection, type SectionDraft, type SectionSource } from './section-draft';

const FROM_WORDS: Readonly<Record<HoursFrom, string>> = {
  activities: 'Activities',
  teachMeets: 'Teach-meet',
  coachingReceived: 'Mentoring and coaching received',
  coachingGiven: 'Mentoring and coaching given',
};

/** Hours a person by staff group beside the school's target, and where they came from. Nobody's own hours are in it. */
export function draftHours({ facts, school, staff, when }: SectionSource): SectionDraft {
  const everybody = staffOf(facts);
  const all = measureHours('hours', everybody);
  const { total, each, target, share } = all;
  if (total.value === 0 || each === null) {
    return emptySection(`No hours of professional development are recorded ${when}.`);
  }
  const hasTarget = target !== null && share !== null;
  const cellsOf = ({ each: mean, target: meant, share: part }: typeof all) =>
    hasTarget ? [mean, meant, part] : [mean];
  const groups = staff.rows.map(({ id, label, people }) => ({
    id,
    label,
    hours: measureHours(`hours/${id}`, people),
  }));
  const byGroup: DraftTable = {
    id: 'hours',
    caption: hasTarget
      ? 'Hours a person by staff group, beside the school’s target'
      : 'Hours a person by staff group',
    rowHeading: 'Staff group',
    columns: [
      column('each', 'Hours a person', 'minutes', false),
      ...(hasTarget
        ? [
            column('target', 'Target a person', 'minutes', false),
            column('share', 'Of the target', 'percent', false),
          ]
        : []),
    ],
    rows: groups.map(({ id, label, hours }) => ({ id, label, cells: cellsOf(hours) })),
    // Hours in all by group are not shown, but who knows a group's size can work them out.
    behind: [{ cells: groups.map(({ hours }) => hours.total), sum: total }],
    total: { id: 'total', label: 'All staff', cells: cellsOf(all) },
    isByStaffGroup: true,
    charted: hasTarget ? ['each', 'target'] : ['each'],
  };
  const { countsCoachingGiven } = school.programme;
  const sources = HOURS_FROM.filter((from) => from !== 'coachingGiven' || countsCoachingGiven);
  const bySource: DraftTable = {
    id: 'hours-from',
    caption: 'Where the hours came from',
    rowHeading: 'Source',
    columns: [column('minutes', 'Hours of all staff', 'minutes', true)],
    rows: sources.map((from) => ({
      id: from,
      label: FROM_WORDS[from],
      cells: [measureAllHoursFrom(everybody, from)],
    })),
    total: { id: 'total', label: 'In all', cells: [total] },
    charted: ['minutes'],
  };
  const figures: readonly Measure[] = [total, each, ...(hasTarget ? [target, share] : [])];
  return {
    tables: [byGroup, bySource],
    figures,
    write: (told) => ({
      sentences: told.isTold(each)
        ? [
            say`Staff had ${told.tell(total)} of professional development in all: ${told.tell(each)} a person.`,
            ...(hasTarget && told.isTold(share)
              ? [
                  say`The school means ${told.tell(target)} a person ${when}; what staff had comes to ${told.tell(share)} of that.`,
                ]
              : []),
          ]
        : [say`Hours were recorded for ${told.tell(total, 'person', 'people')} only, so they are not given.`],
      notes: [
        `Counted are activities and Teach-meets with a register, and meetings of pairings that were held${countsCoachingGiven ? '' : '; hours given as a mentor or coach are not counted'}. Co-coaches’ hours count as received.`,
        ...(hasTarget
          ? [
              'The target is the school’s own, by each person’s share of a full-time post and the school days on which they were with the school.',
            ]
          : []),
      ],
    }),
  };
}
