import { formatDay } from '../../../lib/day';
import { column, type DraftTable } from '../figures/draft-table';
import { countRecords, refs } from '../figures/measure';
import { say, type Told } from '../figures/told';
import { measureActivity, measurePlaces } from '../measures/measure-activity';
import { countGovernorsWhoCame } from '../measures/measure-governors';
import { emptySection, type SectionDraft, type SectionSource } from './section-draft';

/** The activities that took place, and who was invited and came, by staff group. */
export function draftActivity({ facts, school, staff, when }: SectionSource): SectionDraft {
  if (facts.activities.length === 0) {
    return emptySection(`No activities are recorded ${when}.`);
  }
  const all = measureActivity(facts);
  const governors = countGovernorsWhoCame('governors.came', facts);
  const hasPlaces = all.places.invited.value > 0;
  const byGroup: DraftTable = {
    id: 'attendance',
    caption: 'Invitations and attendance by staff group',
    rowHeading: 'Staff group',
    columns: [
      column('invited', 'Invited', 'count', true),
      column('came', 'Came', 'count', true),
      column('share', 'Share who came', 'percent', false),
    ],
    rows: staff.rows.map(({ id, label, people }) => {
      const { invited, came, share } = measurePlaces(`activity/${id}`, facts, people);
      return { id, label, cells: [invited, came, share] };
    }),
    total: {
      id: 'total',
      label: 'All staff',
      cells: [all.places.invited, all.places.came, all.places.share],
    },
    isByStaffGroup: true,
    charted: ['invited', 'came'],
  };
  return {
    tables: [
      byKind(facts.activities, school),
      ...(hasPlaces ? [byGroup] : []),
      listed(facts.activities, school),
    ],
    figures: [all.held, all.registers, all.tookPart, all.staff, governors],
    write: (told) => ({
      sentences: [
        say`${told.tell(all.held, 'activity', 'activities')} took place.`,
        ...(hasPlaces ? attendance(all, told) : [say`No register was taken, so attendance is not counted.`]),
        ...(governors.value > 0 ? [say`${told.tell(governors, 'governor')} came to at least one.`] : []),
      ],
      notes: hasPlaces
        ? [
            'Invitations and attendance are counted over the activities whose register was taken, once for each person and activity. Somebody who came without an invitation counts as invited.',
          ]
        : [],
    }),
  };
}

function attendance(all: ReturnType<typeof measureActivity>, told: Told) {
  const { places, registers, tookPart, staff } = all;
  const sentences = [say`The register was taken at ${told.tell(registers, 'activity', 'activities')}.`];
  if (told.isTold(places.invited) && told.isTold(places.came) && told.isTold(places.share)) {
    sentences.push(
      say`Staff were invited ${told.tell(places.invited, 'time')} and came ${told.tell(places.came, 'time')}: ${told.tell(places.share)}.`,
    );
  } else if (told.isTold(places.came)) {
    sentences.push(say`Staff came ${told.tell(places.came, 'time')}.`);
  }
  sentences.push(
    tookPart.value === staff.value
      ? say`All ${told.tell(staff)} staff came to at least one.`
      : say`Of the ${told.tell(staff)} staff, ${told.tell(tookPart)} came to at least one.`,
  );
  return sentences;
}

function byKind(
  activities: SectionSource['facts']['activities'],
  school: SectionSource['school'],
): DraftTable {
  const known = new Set(school.programme.activityKinds.map(({ id }) => id));
  const kinds = [
    ...school.programme.activityKinds.map(({ id, label }) => ({
      id,
      label,
      of: activities.filter(({ kindId }) => kindId === id),
    })),
    { id: 'other kind', label: 'Another kind', of: activities.filter(({ kindId }) => !known.has(kindId)) },
  ].filter(({ of }) => of.length > 0);
  const cells = (key: string, of: typeof activities) => [
    countRecords(key === '' ? 'activity.held' : `activity.held/${key}`, refs('activity', of)),
    {
      key: key === '' ? 'activity.minutes' : `activity.minutes/${key}`,
      unit: 'minutes' as const,
      value: of.reduce((sum, { minutes }) => sum + minutes, 0),
      records: refs('activity', of),
      about: [],
    },
  ];
  return {
    id: 'kinds',
    caption: 'Activities by kind',
    rowHeading: 'Kind',
    columns: [column('held', 'Activities', 'count', true), column('minutes', 'Length', 'minutes', true)],
    rows: kinds.map(({ id, label, of }) => ({ id, label, cells: cells(id, of) })),
    total: { id: 'total', label: 'In all', cells: cells('', activities) },
    charted: ['held'],
  };
}

function listed(
  activities: SectionSource['facts']['activities'],
  school: SectionSource['school'],
): DraftTable {
  const kinds = new Map(school.programme.activityKinds.map(({ id, label }) => [id, label]));
  return {
    id: 'activities',
    caption: 'The activities',
    rowHeading: 'Activity',
    columns: [
      column('day', 'Day', 'words', false),
      column('kind', 'Kind', 'words', false),
      column('length', 'Length', 'minutes', false),
    ],
    rows: activities.map(({ id, title, day, kindId, minutes }) => ({
      id,
      label: title,
      cells: [
        { words: formatDay(day) },
        { words: kinds.get(kindId) ?? 'Another kind' },
        {
          key: `activity.length/${id}`,
          unit: 'minutes' as const,
          value: minutes,
          records: [{ kind: 'activity' as const, id }],
          about: [],
        },
      ],
    })),
    total: null,
    charted: [],
  };
}
