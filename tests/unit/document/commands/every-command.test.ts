import fc from 'fast-check';
import { applyPatches } from 'immer';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '#shared/document/commands/commands';
import { deskDocument, type DeskDocument } from '#shared/document/desk-document';
import { fullName } from '#shared/domain/people/person';
import { anyCommand } from './any-commands';
import { carryOut, theSchool } from './carry-out';

/** Nothing of programming in what a coordinator reads. */
const NOT_ENGLISH = /undefined|null|NaN|\[object|[{}_#]|teachMeet|talkId|slotId/;

const namesIn = ({ people }: DeskDocument) =>
  Object.values(people)
    .map((person) => fullName(person))
    .filter((name) => name !== '');

describe('every command', () => {
  it('is among those tried out below', () => {
    const tried = new Set(fc.sample(anyCommand, { numRuns: 5000, seed: 1 }).map(({ name }) => name));
    expect([...tried].toSorted()).toEqual(Object.keys(COMMANDS).toSorted());
  });

  it('undone in turn gives the first document back, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 25 }), (commands) => {
        let document = theSchool;
        const undo: ReturnType<typeof carryOut>['inverse'][] = [];
        for (const each of commands) {
          const done = carryOut(each, document);
          document = done.document;
          undo.push(done.inverse);
        }
        for (const inverse of undo.toReversed()) document = applyPatches(document, [...inverse]);
        expect(document).toEqual(theSchool);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves a document that opens again', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 25 }), (commands) => {
        let document = theSchool;
        for (const each of commands) {
          const done = carryOut(each, document);
          const parsed = deskDocument.safeParse(done.document);
          expect(parsed.error?.issues ?? []).toEqual([]);
          document = done.document;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says what it did or refused in English, short enough to be kept in the history', () => {
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 25 }), (commands) => {
        let document = theSchool;
        for (const each of commands) {
          const { answer, document: next } = carryOut(each, document);
          const said = answer.ok ? answer.value : answer.error.message;
          // What somebody typed stands in quotation marks or is a name, and may look like anything.
          const own = [...namesIn(document), ...namesIn(next)].reduce(
            (words, name) => words.replaceAll(name, '…'),
            said.replaceAll(/“[^”]*”/g, '“…”'),
          );
          expect(said.length).toBeGreaterThan(5);
          expect(said.length).toBeLessThan(900);
          expect(each.name.startsWith('people.') ? '' : own).not.toMatch(NOT_ENGLISH);
          document = next;
        }
      }),
      { numRuns: 300 },
    );
  });
});
