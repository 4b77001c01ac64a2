import { formatDay } from '../../../lib/day';
import { column, type DraftTable } from '../figures/draft-table';
import { say, type Sentence, type Told } from '../figures/told';
import { countCame, countPresenters, measureTeachMeets } from '../measures/measure-teach-meets';
import { emptySection, type SectionDraft, type SectionSource } from './section-draft';

/** The Teach-meet: its talks, who presented and who came. */
export function draftTeachMeets({ facts, staff, when }: SectionSource): SectionDraft {
  const { teachMeets } = facts;
  if (teachMeets.length === 0) return emptySection(`No Teach-meet took place ${when}.`);
  const all = measureTeachMeets(facts);
  const isRegistered = teachMeets.some(({ attended }) => attended !== null);
  const hasTalks = all.talks.value > 0;
  const byGroup: DraftTable = {
    id: 'teach-meet-groups',
    caption: isRegistered ? 'Presenters and audience by staff group' : 'Presenters by staff group',
    rowHeading: 'Staff group',
    columns: [
      column('presenters', 'Presented', 'count', true),
      ...(isRegistered ? [column('came', 'Came', 'count', true)] : []),
    ],
    rows: staff.rows.map(({ id, label, people }) => ({
      id,
      label,
      cells: [
        countPresenters(`teach-meets.presenters/${id}`, facts, people, null),
        ...(isRegistered ? [countCame(`teach-meets.came/${id}`, facts, people, null)] : []),
      ],
    })),
    total: {
      id: 'total',
      label: 'All staff',
      cells: [all.presenters, ...(isRegistered ? [all.came] : [])],
    },
    isByStaffGroup: true,
    charted: isRegistered ? ['presenters', 'came'] : ['presenters'],
  };
  return {
    tables: hasTalks || isRegistered ? [byGroup] : [],
    figures: [
      all.held,
      all.talks,
      all.presenters,
      all.governorsPresenting,
      all.visitorsPresenting,
      all.came,
      all.governors,
      all.visitors,
    ],
    write: (told) => ({
      sentences: [
        say`${told.tell(all.held, 'Teach-meet')} took place, with ${told.tell(all.talks, 'talk')}.`,
        ...(hasTalks ? [presenters(all, told)] : []),
        ...(isRegistered ? audience(all, told) : [say`No register was taken, so who came is not counted.`]),
      ],
      points: teachMeets.map(({ name, day }) => ({ words: name, note: formatDay(day) })),
      notes: ['The talks are those of the programme as it was last published.'],
    }),
  };
}

function presenters(all: ReturnType<typeof measureTeachMeets>, { tell }: Told): Sentence {
  const by = [
    tell(all.presenters, 'colleague'),
    ...(all.governorsPresenting.value > 0 ? [tell(all.governorsPresenting, 'governor')] : []),
    ...(all.visitorsPresenting.value > 0 ? [tell(all.visitorsPresenting, 'visitor')] : []),
  ];
  const listed = by.flatMap((part, at): Sentence => {
    const before = at === 0 ? '' : at === by.length - 1 ? ' and ' : ', ';
    return before === '' ? [part] : [{ words: before, key: null }, part];
  });
  return [...say`They were given by `, ...listed, ...say`.`];
}

function audience(all: ReturnType<typeof measureTeachMeets>, { tell }: Told): readonly Sentence[] {
  return [
    say`Of the staff, ${tell(all.came, 'colleague')} came.`,
    all.governors.value === 0 ? say`No governors came.` : say`${tell(all.governors, 'governor')} came too.`,
    ...(all.visitors.value === 0 ? [] : [say`From outside came ${tell(all.visitors, 'visitor')}.`]),
  ];
}
