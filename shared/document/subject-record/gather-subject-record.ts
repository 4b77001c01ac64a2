import type { SubjectRecord } from '../../domain/duties/subject-record';
import { fullName, type Person, type PersonId } from '../../domain/people/person';
import { ok, refuse, type Result } from '../../lib/result';
import { namesOf } from '../anonymise/names-of';
import type { DeskDocument } from '../desk-document';
import { activitySection } from './activity-section';
import { elsewhereSection } from './elsewhere-section';
import { enquirySection } from './enquiry-section';
import { indexNames } from './find-mentions';
import { governorSection } from './governor-section';
import { historySection } from './history-section';
import { mentoringSection } from './mentoring-section';
import { moneySection } from './money-section';
import { personSection } from './person-section';
import { markSection } from './record-writer';

/**
 * Everything that names somebody or belongs to them, in plain words, with every other person's name marked. Private
 * notes, lesson reviews and the reasons of the never-pair list only where `withPrivate` asks for them. Refuses somebody
 * who is not listed.
 */
export function gatherSubjectRecord(
  document: DeskDocument,
  id: PersonId,
  of: { readonly withPrivate: boolean; readonly madeAt: string },
): Result<SubjectRecord> {
  const { withPrivate, madeAt } = of;
  const person = document.people[id];
  if (person === undefined) return refuse('person-unknown', 'This person is no longer listed.');
  const { confidential: _, ...open } = document;
  const others = Object.values<Person>(document.people).filter((each) => each.id !== id);
  const { full } = namesOf([person], others);
  const own = [
    personSection(person, open),
    mentoringSection(id, document, withPrivate),
    enquirySection(id, open),
    moneySection(id, open),
    activitySection(id, open),
    governorSection(id, open),
  ];
  const shown = new Set(
    own.flatMap(({ entries }) => entries.flatMap(({ lines }) => lines.map(([, words]) => words.trim()))),
  );
  const index = indexNames(others, person);
  const sections = [
    ...own,
    elsewhereSection(person, document, shown, withPrivate),
    historySection(id, full, document.history, document.school.timeZone),
  ].map((section) => markSection(section, index));
  return ok({
    personId: id,
    name: fullName(person),
    madeAt,
    withPrivate,
    privateCount: countPrivate(id, document),
    sections,
    others: countOthers(sections),
  });
}

/** How many private notes, lesson reviews and reasons there are about somebody. */
function countPrivate(id: PersonId, { pairings, confidential, keepApart }: DeskDocument): number {
  const isTheirs = ({ pairingId }: { readonly pairingId: keyof typeof pairings }) =>
    pairings[pairingId]?.people.includes(id) === true;
  const { notes, lessonReviews, keepApartReasons } = confidential;
  const reasons = Object.values(keepApart).filter(
    (each) => (each.a === id || each.b === id) && keepApartReasons[each.id] !== undefined,
  );
  return (
    Object.values(notes).filter(isTheirs).length +
    Object.values(lessonReviews).filter(isTheirs).length +
    reasons.length
  );
}

function countOthers(sections: SubjectRecord['sections']): SubjectRecord['others'] {
  const counts = new Map<string, number>();
  for (const { entries } of sections) {
    for (const { lines } of entries) {
      for (const { name } of lines.flatMap(({ mentions }) => mentions)) {
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'en-GB'));
}
