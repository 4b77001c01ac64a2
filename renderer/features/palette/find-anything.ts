import { fullName } from '#shared/domain/people/person';
import type { DeskDocument } from '#shared/document/desk-document';
import { formatDay } from '#shared/lib/day';

/** Something that the palette can go to or do. */
export type Find = {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly group: 'Actions' | 'People' | 'Talks' | 'Teach-meets';
  readonly href: string;
};

const ACTIONS: readonly Find[] = [
  { id: 'go-today', label: 'Go to Today', detail: 'What needs you', group: 'Actions', href: '/' },
  {
    id: 'go-people',
    label: 'Go to People',
    detail: 'Staff and governors',
    group: 'Actions',
    href: '/people',
  },
  {
    id: 'import',
    label: 'Import a staff list',
    detail: 'From a file',
    group: 'Actions',
    href: '/people/import',
  },
  {
    id: 'go-teach-meets',
    label: 'Go to Teach-meets',
    detail: 'Plan, draft, print',
    group: 'Actions',
    href: '/teach-meets',
  },
  {
    id: 'go-settings',
    label: 'Go to Settings',
    detail: 'School, look, backups',
    group: 'Actions',
    href: '/settings',
  },
];

/** Everything in the document that has a name and a place. */
export function listFinds({ people, teachMeets }: DeskDocument): readonly Find[] {
  const meets = Object.values(teachMeets);
  return [
    ...ACTIONS,
    ...meets.flatMap((meet): readonly Find[] => [
      {
        id: meet.id,
        label: meet.name,
        detail: formatDay(meet.day),
        group: 'Teach-meets',
        href: `/teach-meets/${meet.id}/timetable`,
      },
      {
        id: `draft ${meet.id}`,
        label: `Open the timetable of ${meet.name}`,
        detail: 'Draft and move talks',
        group: 'Actions',
        href: `/teach-meets/${meet.id}/timetable`,
      },
      {
        id: `print ${meet.id}`,
        label: `Publish and print ${meet.name}`,
        detail: 'Papers and files',
        group: 'Actions',
        href: `/teach-meets/${meet.id}/print`,
      },
      {
        id: `time ${meet.id}`,
        label: `Timekeeper’s view of ${meet.name}`,
        detail: 'On the day',
        group: 'Actions',
        href: `/timekeeper/${meet.id}`,
      },
    ]),
    ...Object.values(people).map((person): Find => ({
      id: person.id,
      label: fullName(person),
      detail: [person.jobTitle, person.team].filter(Boolean).join(' · '),
      group: 'People',
      href: `/people/${person.id}`,
    })),
    ...meets.flatMap((meet) =>
      Object.values(meet.talks).map((talk): Find => ({
        id: `${meet.id} ${talk.id}`,
        label: talk.title,
        detail: meet.name,
        group: 'Talks',
        href: `/teach-meets/${meet.id}/talks?talk=${talk.id}`,
      })),
    ),
  ];
}

const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/**
 * The finds whose words hold every word that was typed, those that begin with it first; actions alone for an empty box.
 * Accents and capitals make no difference.
 */
export function searchFinds(finds: readonly Find[], typed: string, limit = 40): readonly Find[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return finds.filter((find) => find.group === 'Actions').slice(0, limit);
  const rank = (label: string) =>
    label.startsWith(words[0] ?? '') ? 0 : label.includes(` ${words[0] ?? ''}`) ? 1 : 2;
  return finds
    .map((find) => ({ find, label: fold(find.label), text: fold(`${find.label} ${find.detail}`) }))
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map((each) => ({ ...each, rank: rank(each.label) }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ find }) => find);
}
