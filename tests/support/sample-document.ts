import { newDocument, type DeskDocument } from '#shared/document/desk-document';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { personId, type Person } from '#shared/domain/people/person';

/** The sample school's document, new at each call; who `left` left on the day given. */
export function theSampleDocument(left: Readonly<Record<string, string>> = {}): DeskDocument {
  const sample = buildSampleSchool();
  const people = Object.fromEntries(
    Object.entries<Person>(sample.people).map(([id, person]) => [
      id,
      { ...person, leavingDay: left[id] ?? person.leavingDay },
    ]),
  );
  return { ...newDocument(sample.school), ...sample, people };
}

export const MEI = personId.parse('person-mei-rashid');
export const CARYS = personId.parse('person-carys-iqbal');
