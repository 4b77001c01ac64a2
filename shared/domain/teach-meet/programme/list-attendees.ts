import { isWithSchool } from '../../people/is-with-school';
import { fullName, sortName } from '../../people/person';
import { staffGroupLabel, type School } from '../../school/school';
import type { TalkId, TeachMeet } from '../teach-meet';
import type { People } from '../plan/words';
import type { Attendee } from './programme';

const GOVERNORS = 'Governors';
const VISITORS = 'Visitors';

/**
 * Everybody expected on the day, by family name: staff and governors who are with the school that day, and the visitors
 * whose talks have a place.
 */
export function listAttendees({
  teachMeet,
  people,
  school,
  standing,
}: {
  readonly teachMeet: TeachMeet;
  readonly people: People;
  readonly school: Pick<School, 'staffGroups'>;
  readonly standing: ReadonlyMap<TalkId, unknown>;
}): readonly Attendee[] {
  const ours = Object.values(people)
    .filter((person) => isWithSchool(person, teachMeet.day))
    .map((person) => {
      // A member of staff can sit on the governing board too, and is then marked beside their own group.
      const isGovernor = person.kind === 'governor' || person.governance !== null;
      const group =
        person.kind === 'governor' ? GOVERNORS : staffGroupLabel(school.staffGroups, person.staffGroup);
      return {
        name: fullName(person),
        sortName: sortName(person),
        group,
        ...(person.jobTitle === '' ? {} : { role: person.jobTitle }),
        isGovernor,
      };
    });
  const visitors = new Map<string, Attendee>();
  for (const id of standing.keys()) {
    for (const presenter of teachMeet.talks[id]?.presenters ?? []) {
      if (presenter.kind !== 'visitor') continue;
      const name = presenter.name.trim();
      visitors.set(name, {
        name,
        sortName: familyNameFirst(name),
        group: presenter.organisation || VISITORS,
        isGovernor: false,
      });
    }
  }
  const { compare } = new Intl.Collator('en-GB', { sensitivity: 'base' });
  return [...ours, ...visitors.values()].toSorted(
    (a, b) => compare(a.sortName, b.sortName) || compare(a.group, b.group),
  );
}

/** `familyNameFirst('Ada Obi') //=> 'Obi, Ada'` */
function familyNameFirst(name: string): string {
  const words = name.split(/\s+/u);
  const family = words.at(-1) ?? name;
  return words.length < 2 ? name : `${family}, ${words.slice(0, -1).join(' ')}`;
}
