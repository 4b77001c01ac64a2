import { describe, expect, it } from 'vitest';
import type { DeskDocument } from '#shared/document/desk-document';
import { gatherSubjectRecord } from '#shared/document/subject-record/gather-subject-record';
import { findMentions, indexNames } from '#shared/document/subject-record/find-mentions';
import type { SubjectRecord } from '#shared/domain/duties/subject-record';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import type { Enquiry } from '#shared/domain/enquiry/enquiry';
import type { Award } from '#shared/domain/bursary/award';
import { fullName, type Person, type PersonId } from '#shared/domain/people/person';
import { aPerson } from '../../../support/documents';
import { theSampleDocument } from '../../../support/sample-document';

const sample = theSampleDocument();
const madeAt = '2026-11-22T09:00:00.000Z';

function recordOf(id: PersonId, withPrivate = false, document: DeskDocument = sample): SubjectRecord {
  const record = gatherSubjectRecord(document, id, { withPrivate, madeAt });
  if (!record.ok) throw new Error(record.error.message);
  return record.value;
}
const linesOf = ({ sections }: SubjectRecord) =>
  sections.flatMap(({ entries }) => entries.flatMap(({ lines }) => lines));
const wordsOf = (record: SubjectRecord) =>
  linesOf(record)
    .map(({ words }) => words)
    .join('\n');

/** The people of pairings that have private notes, the one with the most first. */
const [noted] = Object.values(sample.confidential.notes).map(
  ({ pairingId }) => sample.pairings[pairingId]?.people ?? [],
);
const somebody = noted?.[0];
if (somebody === undefined) throw new Error('The sample school has no private note.');

describe('gatherSubjectRecord', () => {
  it('has every record of the sample school that is about somebody, for everybody', () => {
    for (const { id } of Object.values<Person>(sample.people)) {
      const record = recordOf(id);
      const ids = new Set(record.sections.flatMap(({ entries }) => entries.map((entry) => entry.id)));
      const theirs = [
        ...Object.values<Pairing>(sample.pairings)
          .filter(({ people }) => people.includes(id))
          .map((each) => `mentoring/${each.id}`),
        ...Object.values<Enquiry>(sample.enquiries)
          .filter(({ personId, setUp }) => personId === id || setUp.mentorId === id)
          .map((each) => `enquiries/${each.id}`),
        ...Object.values<Award>(sample.awards)
          .filter(({ personId }) => personId === id)
          .map((each) => `money/${each.id}`),
        ...sample.ledger.filter(({ personId }) => personId === id).map((each) => `money/${each.id}`),
      ];
      expect(theirs.filter((each) => !ids.has(each))).toEqual([]);
    }
  });

  it('has no private word unless it is asked for, and says how many records there are', () => {
    const secret = Object.values(sample.confidential.notes)
      .filter(({ pairingId }) => sample.pairings[pairingId]?.people.includes(somebody))
      .map(({ words }) => words.trim());
    const open = recordOf(somebody);
    expect(secret.filter((words) => wordsOf(open).includes(words))).toEqual([]);
    expect(linesOf(open).some(({ isPrivate }) => isPrivate)).toBe(false);
    expect(open.privateCount).toBeGreaterThan(0);
    const whole = recordOf(somebody, true);
    expect(secret.filter((words) => !wordsOf(whole).includes(words))).toEqual([]);
    expect(whole.privateCount).toBe(open.privateCount);
  });

  it('marks every other person’s full name wherever it stands', () => {
    for (const { id } of Object.values<Person>(sample.people).slice(0, 12)) {
      for (const { words, mentions } of linesOf(recordOf(id, true))) {
        const marked = mentions.map(({ start, end }) => words.slice(start, end));
        const left = mentions.reduceRight(
          (text, { start, end }) => text.slice(0, start) + text.slice(end),
          words,
        );
        const others = Object.values<Person>(sample.people).filter((each) => each.id !== id);
        expect(others.filter((other) => left.includes(fullName(other))).map(fullName)).toEqual([]);
        expect(marked.every((name) => name.trim() !== '')).toBe(true);
      }
    }
  });

  it('names nobody in titles, which are not marked', () => {
    const people = Object.values<Person>(sample.people);
    for (const { id } of people.slice(0, 12)) {
      const titles = recordOf(id, true).sections.flatMap(({ entries }) => entries.map(({ title }) => title));
      expect(titles.filter((title) => people.some((each) => title.includes(each.familyName)))).toEqual([]);
    }
  });

  it('says no other person’s id', () => {
    const people = Object.values<Person>(sample.people);
    for (const { id } of people.slice(0, 12)) {
      const words = wordsOf(recordOf(id, true));
      expect(people.filter((each) => each.id !== id && words.includes(each.id)).map(fullName)).toEqual([]);
    }
  });

  it('gives every line an id of its own', () => {
    const ids = linesOf(recordOf(somebody, true)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('finds a passage in a colleague’s record that names them', () => {
    const other = Object.values<Person>(sample.people).find(({ id }) => id !== somebody);
    const person = sample.people[somebody];
    if (other === undefined || person === undefined) throw new Error('The sample school has nobody else.');
    const words = `Covers the club of ${fullName(person)} on Mondays`;
    const document = { ...sample, people: { ...sample.people, [other.id]: { ...other, notes: words } } };
    const { sections } = recordOf(somebody, false, document);
    const elsewhere = sections.find(({ id }) => id === 'elsewhere');
    expect(elsewhere?.entries.flatMap(({ lines }) => lines.map((line) => line.words))).toContain(words);
  });

  it('has the lines of the history about them, also those that only name them', () => {
    const line = {
      sequence: 1,
      at: madeAt,
      words: 'Read the staff list',
      command: 'file.exported',
      by: 'staffroom',
      about: [],
      people: [somebody],
      seal: null,
      erasedBy: null,
    };
    const record = recordOf(somebody, false, {
      ...sample,
      history: [line, { ...line, people: [], words: 'Other' }],
    });
    const history = record.sections.find(({ id }) => id === 'history');
    expect(history?.entries.flatMap(({ lines }) => lines.map(({ words }) => words))).toEqual([
      'Read the staff list (computer account staffroom)',
    ]);
  });

  it('refuses somebody who is not listed', () => {
    const gone = gatherSubjectRecord(sample, aPerson('gone').id, { withPrivate: false, madeAt });
    expect(gone.ok ? '' : gone.error.name).toBe('person-unknown');
  });
});

describe('findMentions', () => {
  const mei = aPerson('mei', { givenName: 'Meredith', knownAs: 'Mei', familyName: 'O’Hara', title: 'Ms' });
  const idris = aPerson('idris', { givenName: 'Idris', familyName: 'Sandhu-Lee' });
  const subject = aPerson('subject', { givenName: 'Wanda', familyName: 'Wójcik' });
  const index = indexNames([mei, idris], subject);
  const namesIn = (text: string) =>
    findMentions(text, index).map(({ start, end, name }) => [text.slice(start, end), name]);

  it.each([
    ['With Mei O’Hara on Tuesday', [['Mei O’Hara', 'Mei O’Hara']]],
    ["meredith o'hara’s class", [["meredith o'hara", 'Mei O’Hara']]],
    [
      'Mrs O’Hara and Mr. Sandhu-Lee',
      [
        ['Mrs O’Hara', 'Mei O’Hara'],
        ['Mr. Sandhu-Lee', 'Idris Sandhu-Lee'],
      ],
    ],
    ['O’Hara, Mei', [['O’Hara, Mei', 'Mei O’Hara']]],
    ['Idris said so', [['Idris', 'Idris, by first name alone']]],
    ['idris is a plant here', []],
    ['Wanda Wójcik alone', []],
  ])('finds in “%s” who else is named', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});
