import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymise } from '#shared/document/anonymise/anonymise';
import { replayErasures } from '#shared/document/anonymise/replay-erasures';
import { deskDocument, withoutConfidential, type DeskDocument } from '#shared/document/desk-document';
import { balanceOf } from '#shared/domain/bursary/balance';
import type { Erasure, ErasureDepth } from '#shared/domain/duties/erasure';
import { countHours } from '#shared/domain/activity/hours';
import { fullName, personId, type Person } from '#shared/domain/people/person';
import { buildFromDocument } from '#shared/domain/summary/build-from-document';
import type { Summary } from '#shared/domain/summary/summary';
import { CARYS, MEI, theSampleDocument } from '../../../support/sample-document';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const sample = theSampleDocument();
const everybody = Object.values<Person>(sample.people);
const line = { at: '2026-11-22T09:00:00.000Z', by: 'staffroom' };

function erasureOf(id: string, depth: ErasureDepth = 'name', label = 'Former colleague 1'): Erasure {
  return { fingerprint: hash(id), newId: personId.parse('former-0a1b2c'), label, depth, on: '2026-11-22' };
}

function without(person: Person, depth: ErasureDepth, document: DeskDocument = sample): DeskDocument {
  return anonymise(document, [person], erasureOf(person.id, depth), line);
}

const anybody = fc.constantFrom(...everybody);
const anyDepth = fc.constantFrom<ErasureDepth>('name', 'name and words');

describe('anonymise', () => {
  it('leaves a document that opens, without the name, the id, the e-mail and the codes', () => {
    fc.assert(
      fc.property(anybody, anyDepth, (person, depth) => {
        const after = without(person, depth);
        expect(deskDocument.safeParse(after).error).toBeUndefined();
        const text = JSON.stringify(after);
        const traces = [
          fullName(person),
          `${person.givenName} ${person.familyName}`,
          person.id,
          person.email,
        ];
        expect(traces.filter((each) => each !== '' && text.includes(each))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('keeps every total: people by group, balances, stages, minutes', () => {
    fc.assert(
      fc.property(anybody, anyDepth, (person, depth) => {
        expect(totalsOf(without(person, depth))).toEqual(totalsOf(sample));
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('keeps every figure of every summary, whoever leaves it', () => {
    expect(figuresOf(sample).flat().length).toBeGreaterThan(20);
    fc.assert(
      fc.property(anybody, anyDepth, (person, depth) => {
        expect(figuresOf(without(person, depth))).toEqual(figuresOf(sample));
      }),
      { numRuns: 15 },
    );
  }, 60_000);

  it('erases private notes and reviews of their pairings and nobody else’s', () => {
    const [first] = Object.values(sample.confidential.notes);
    const of = first === undefined ? undefined : sample.pairings[first.pairingId];
    const person = sample.people[of?.people[0] ?? MEI];
    if (person === undefined) throw new Error('The sample school has no private note.');
    const after = without(person, 'name');
    const pairingsLeft = (document: DeskDocument) =>
      Object.values(document.confidential.notes).map(({ pairingId }) => document.pairings[pairingId]?.people);
    expect(pairingsLeft(after).some((people) => people?.includes(erasureOf('').newId))).toBe(false);
    const others = pairingsLeft(sample).filter((people) => people?.includes(person.id) === false);
    expect(pairingsLeft(after)).toHaveLength(others.length);
  });

  it('leaves no private word of theirs in their own record', () => {
    const mei = sample.people[MEI];
    if (mei === undefined) throw new Error('The sample school has lost Mei.');
    const said = { ...mei, notes: 'Plays the oboe', strengths: ['Oboe'], wants: ['Jazz'] };
    const after = without(said, 'name', { ...sample, people: { ...sample.people, [MEI]: said } });
    expect(after.people[erasureOf('').newId]).toMatchObject({
      givenName: '',
      familyName: 'Former colleague 1',
      email: '',
      notes: '',
      strengths: [],
      wants: [],
      imported: {},
      staffGroup: mei.staffGroup,
    });
  });

  it('leaves a colleague alone who has the same surname, title and staff code', () => {
    const mei = { ...(sample.people[MEI] as Person), title: 'Mx', staffCode: 'RSH' };
    const carys = {
      ...(sample.people[CARYS] as Person),
      title: 'Mx',
      familyName: mei.familyName,
      staffCode: 'RSH',
      notes: 'Mx Rashid of the office, M. Rashid to some',
    };
    const document = { ...sample, people: { ...sample.people, [MEI]: mei, [CARYS]: carys } };
    expect(without(mei, 'name', document).people[CARYS]).toEqual(carys);
  });

  it('is the same again where an older copy comes back, and only once', () => {
    const mei = sample.people[MEI];
    if (mei === undefined) throw new Error('The sample school has lost Mei.');
    const once = without(mei, 'name');
    const again = replayErasures(sample, once.erasures, hash, line);
    expect(again).toEqual(once);
    expect(replayErasures(again, once.erasures, hash, line)).toBe(again);
  });

  it('takes somebody’s words away too where these go, and leaves stages and counts', () => {
    const [enquiry] = Object.values(sample.enquiries);
    const person = enquiry === undefined ? undefined : sample.people[enquiry.personId];
    if (enquiry === undefined || person === undefined) throw new Error('The sample school has no enquiry.');
    const after = without(person, 'name and words').enquiries[enquiry.id];
    expect(after?.stage).toBe(enquiry.stage);
    expect(after?.dialogue.map(({ words }) => words)).toEqual(enquiry.dialogue.map(() => '(erased)'));
    expect(without(person, 'name').enquiries[enquiry.id]?.dialogue).toHaveLength(enquiry.dialogue.length);
  });

  it('cuts what a longer label would make too long for its field', () => {
    const brief = { ...(sample.people[MEI] as Person), givenName: 'Mo', knownAs: '', familyName: 'Li' };
    const [summary] = Object.values(sample.summaries);
    if (summary === undefined) throw new Error('The sample school has no summary.');
    const title = 'Mo Li '.repeat(26).trim();
    const document = {
      ...sample,
      people: { ...sample.people, [MEI]: brief },
      summaries: { [summary.id]: { ...summary, title } },
    };
    const after = without(brief, 'name', document);
    expect(deskDocument.safeParse(after).success).toBe(true);
    expect(after.summaries[summary.id]?.title).toHaveLength(160);
  });
});

/** Every figure of the sample school's summaries, drafted anew from the records. */
function figuresOf(document: DeskDocument) {
  return Object.values<Summary>(document.summaries).map(({ period, sections }) => {
    const whole = sections.map((section) => ({ ...section, isOn: true }));
    const draft = { title: 'Summary', period, sections: whole, nextSteps: [] };
    const { content } = buildFromDocument(withoutConfidential(document), draft, '2026-11-22');
    return content.sections.flatMap(({ tables }) =>
      tables.flatMap(({ id, rows }) =>
        rows.map(({ cells }) => ({ id, cells: cells.filter(({ kind }) => kind !== 'words') })),
      ),
    );
  });
}

/** What a school counts of its records, by other ways than who they are. */
function totalsOf(document: DeskDocument) {
  const { school } = document;
  const countBy = <T>(records: object, key: (record: T) => string) => {
    const counts: Record<string, number> = {};
    for (const record of Object.values(records) as T[]) counts[key(record)] = (counts[key(record)] ?? 0) + 1;
    return counts;
  };
  const hours = countHours(withoutConfidential(document), { startDay: '2020-01-01', endDay: '2030-01-01' });
  return {
    people: countBy<Person>(document.people, ({ kind, staffGroup, startDay, leavingDay, fullTimePercent }) =>
      [kind, staffGroup, startDay, leavingDay, fullTimePercent].join(),
    ),
    balance: balanceOf(document.ledger),
    funds: Object.values(document.funds).map(({ id }) =>
      balanceOf(document.ledger.filter((each) => each.fundId === id)),
    ),
    awards: countBy<{ state: string }>(document.awards, ({ state }) => state),
    enquiries: countBy<{ stage: string; outcome: { met: string } | null }>(
      document.enquiries,
      ({ stage, outcome }) => `${stage} ${outcome?.met}`,
    ),
    pairings: countBy<{ stage: string; goals: object; sessions: object; gains: readonly unknown[] }>(
      document.pairings,
      ({ stage, goals, sessions, gains }) =>
        [stage, Object.keys(goals).length, Object.keys(sessions).length, gains.length].join(),
    ),
    minutes: [...hours.values()].map((each) => Object.values(each).map(({ minutes }) => minutes)),
    visits: Object.keys(document.visits).length,
    school,
  };
}
