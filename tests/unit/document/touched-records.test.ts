import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/document/commands/commands';
import { findTouched, MOST_TOUCHED } from '#shared/document/touched-records';
import { pairingId } from '#shared/domain/mentoring/relationship/pairing';
import type { Person } from '#shared/domain/people/person';
import { aPerson } from '../../support/documents';
import { aPairing } from '../../support/pairings';
import { anyCommand } from './commands/any-commands';
import { carryOut, idris, mei, november, theSchool, wanda } from './commands/carry-out';

const first = aPairing('first', [mei.id, idris.id]);
const school = { ...theSchool, pairings: { [first.id]: first } };

function touchedBy(command: Command, document = school) {
  return findTouched(document, carryOut(command, document).document);
}

describe('findTouched', () => {
  it('names a person who was edited, and nobody else', () => {
    const touched = touchedBy({ name: 'people.edit', input: { id: idris.id, fields: { jobTitle: 'Cook' } } });
    expect(touched).toEqual({ about: [{ kind: 'person', id: idris.id }], people: [idris.id] });
  });

  it('names both where one becomes the other’s line manager', () => {
    const fields = { lineManagerId: wanda.id };
    const touched = touchedBy({ name: 'people.edit', input: { id: idris.id, fields } });
    expect(touched.people.toSorted()).toEqual([idris.id, mei.id, wanda.id].toSorted());
  });

  it('still names whom a removal was about', () => {
    const touched = touchedBy({ name: 'pairing.remove', input: { ids: [pairingId.parse('first')] } });
    expect(touched).toEqual({ about: [{ kind: 'pairing', id: 'first' }], people: [mei.id, idris.id] });
  });

  it('names a pairing’s people whichever part of it was changed', () => {
    const input = { pairingId: first.id, fields: { startDay: '2026-09-14' } };
    expect(touchedBy({ name: 'pairing.edit', input }).people).toEqual([mei.id, idris.id]);
  });

  it('names the talk and its presenters, not the whole Teach-meet', () => {
    const talk = Object.values(november.talks).find(({ presenters }) => presenters.length > 0);
    if (talk === undefined) throw new Error('Nobody presents.');
    const touched = touchedBy({
      name: 'teachMeet.editTalks',
      input: { teachMeetId: november.id, talkIds: [talk.id], fields: { minutes: 5 } },
    });
    expect(touched).toEqual({
      about: [{ kind: 'talk', id: `${november.id}/${talk.id}` }],
      people: [mei.id],
    });
  });

  it('names the school where its settings change', () => {
    const touched = touchedBy({ name: 'school.edit', input: { fields: { name: 'Renamed' } } });
    expect(touched).toEqual({ about: [{ kind: 'school', id: 'school' }], people: [] });
  });

  it('names no more than a line can hold', () => {
    const people = Object.fromEntries(
      Array.from({ length: MOST_TOUCHED + 50 }, (_, at) => aPerson(`p${at}`)).map((each) => [each.id, each]),
    );
    const touched = findTouched(theSchool, { ...theSchool, people: { ...theSchool.people, ...people } });
    expect(touched.people).toHaveLength(MOST_TOUCHED);
    expect(touched.about).toHaveLength(MOST_TOUCHED);
  });

  it('is the same from either side, and names only people whom one of the two documents has', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 8 }), (commands) => {
        let before = theSchool;
        for (const command of commands) {
          const { document: after } = carryOut(command, before);
          const touched = findTouched(before, after);
          const back = findTouched(after, before);
          expect(new Set(back.people)).toEqual(new Set(touched.people));
          expect(new Set(back.about.map(({ kind, id }) => `${kind} ${id}`))).toEqual(
            new Set(touched.about.map(({ kind, id }) => `${kind} ${id}`)),
          );
          const known = new Set(
            [before, after].flatMap(({ people }) => Object.values<Person>(people).map(({ id }) => id)),
          );
          expect(touched.people.filter((id) => !known.has(id))).toEqual([]);
          before = after;
        }
      }),
      { numRuns: 100 },
    );
  });
});
