import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/document/commands/commands';
import { deskDocument, type DeskDocument } from '#shared/document/desk-document';
import { keepApartId } from '#shared/domain/mentoring/keep-apart';
import { pairingId } from '#shared/domain/mentoring/relationship/pairing';
import { roundId, type Round } from '#shared/domain/mentoring/round/round';
import type { RoundChange } from '#shared/domain/mentoring/round/round-answers';
import type { Overrule } from '#shared/domain/mentoring/round/round';
import { aDocument, aPerson } from '../../../support/documents';
import { buildPairing, buildRound, ids, id, solved } from '../../domain/mentoring/round/build-round';
import { carryOut, words } from './carry-out';

const people = [
  aPerson('mei', { strengths: ['Questioning'] }),
  aPerson('wanda'),
  aPerson('idris', { wants: ['Questioning'] }),
  aPerson('tom', { lineManagerId: id('mei') }),
];
const plain = buildRound({
  mentors: [
    { personId: id('mei'), places: 1 },
    { personId: id('wanda'), places: 1 },
  ],
  learners: ids('idris', 'tom'),
});
const apart = { id: keepApartId.parse('apart'), a: id('wanda'), b: id('idris') };

function school(round: Round, change: Partial<DeskDocument> = {}): DeskDocument {
  const base = aDocument({ people: Object.fromEntries(people.map((each) => [each.id, each])), ...change });
  return deskDocument.parse({ ...base, rounds: { [round.id]: round } });
}
/** The school with Mei and Idris, Wanda and Tom proposed by the solver. */
const proposed = school(solved(school(plain), plain));
const roundOf = ({ rounds }: DeskDocument): Round => rounds[plain.id] ?? plain;
const pairsOf = (document: DeskDocument) =>
  roundOf(document).proposal.pairs.map((pair) => pair.people.join('+'));

const edit = (change: RoundChange): Command => ({ name: 'round.edit', input: { roundId: plain.id, change } });
const byHand = (names: readonly string[], overruled: readonly Overrule[] = []): Command => ({
  name: 'round.pairByHand',
  input: { roundId: plain.id, people: ids(...names), overruled: [...overruled] },
});
const lock = (names: readonly string[], isLocked = true): Command => ({
  name: 'round.lockPairs',
  input: { roundId: plain.id, pairs: [ids(...names)], isLocked },
});
const confirm = (names: readonly string[] = ['one', 'two']): Command => ({
  name: 'round.confirm',
  input: { roundId: plain.id, day: '2026-11-16', pairingIds: names.map((name) => pairingId.parse(name)) },
});

describe('round.edit', () => {
  it('keeps the pairs that still have their people, and forgets what the solver proved', () => {
    const { document } = carryOut(edit({ learners: ids('idris') }), proposed);
    expect(pairsOf(document)).toEqual(['mei+idris']);
    expect(roundOf(document).proposal.solved).toBeNull();
  });

  it('leaves over by hand whoever has no pair any more', () => {
    const mentors = [{ personId: id('mei'), places: 1 }];
    const { document } = carryOut(edit({ mentors }), proposed);
    expect(roundOf(document).proposal.leftOver).toEqual([{ personId: 'tom', because: 'by-hand' }]);
  });

  it('gives the pairs the points of the new weights', () => {
    const weights = { ...plain.weights, topics: 10 };
    const { document } = carryOut(edit({ weights }), proposed);
    const before = roundOf(proposed).proposal.pairs[0]?.score ?? 0;
    expect(roundOf(document).proposal.pairs[0]?.score).toBe(before + 40);
  });

  it('keeps the proof where only the name changes', () => {
    const outcome = carryOut(edit({ name: 'Spring round' }), proposed);
    expect(roundOf(outcome.document).proposal).toEqual(roundOf(proposed).proposal);
    expect(words(outcome)).toBe('Call the round “Autumn round” “Spring round”');
  });
});

describe('round.keepProposal', () => {
  const { proposal } = roundOf(proposed);
  const keep: Command = { name: 'round.keepProposal', input: { roundId: plain.id, proposal } };

  it('keeps what the solver found for this round', () => {
    const outcome = carryOut(keep, school(plain));
    expect(roundOf(outcome.document).proposal).toEqual(proposal);
    expect(words(outcome)).toBe('Propose 2 pairs in “Autumn round”');
  });

  it.each<[string, DeskDocument]>([
    ['somebody was taken out', school({ ...plain, learners: ids('idris') })],
    ['the weights changed', school({ ...plain, weights: { ...plain.weights, topics: 9 } })],
    [
      'two of a pair are now kept apart',
      school(plain, { keepApart: { [apart.id]: { ...apart, a: id('mei') } } }),
    ],
    [
      'a mentor lost a place',
      school({ ...plain, mentors: plain.mentors.map((each) => ({ ...each, places: 0 })) }),
    ],
  ])('refuses one that is out of date since %s', (_, document) => {
    expect(carryOut(keep, document).answer).toMatchObject({ error: { name: 'proposal-out-of-date' } });
  });

  it('refuses one that leaves out a locked pair', () => {
    const locked = carryOut(byHand(['wanda', 'idris']), proposed).document;
    expect(carryOut(keep, locked).answer).toMatchObject({ error: { name: 'proposal-out-of-date' } });
  });
});

describe('round.lockPairs', () => {
  it('locks and unlocks', () => {
    const locked = carryOut(lock(['mei', 'idris']), proposed);
    expect(words(locked)).toBe('Lock mei Test and idris Test');
    expect(roundOf(locked.document).proposal.pairs[0]?.isLocked).toBe(true);
    const open = carryOut(lock(['mei', 'idris'], false), locked.document);
    expect(roundOf(open.document)).toEqual(roundOf(proposed));
  });

  it('refuses a pair that is not in the round', () => {
    expect(carryOut(lock(['wanda', 'idris']), proposed).answer).toMatchObject({
      error: { name: 'pair-unknown' },
    });
  });
});

describe('round.pairByHand', () => {
  it('moves the people out of their other pairs and locks the new one', () => {
    const { document, answer } = carryOut(byHand(['wanda', 'idris']), proposed);
    expect(answer.ok && answer.value).toBe(
      'Pair wanda Test and idris Test by hand instead of mei Test and idris Test, and of wanda Test and tom Test',
    );
    expect(roundOf(document).proposal).toMatchObject({
      pairs: [{ people: ['wanda', 'idris'], isLocked: true, origin: 'hand' }],
      leftOver: [{ personId: 'tom', because: 'by-hand' }],
      solved: null,
    });
  });

  it('names every broken rule and changes nothing, unless each is overruled with a reason', () => {
    const refused = carryOut(byHand(['mei', 'tom']), proposed);
    expect(refused.answer).toMatchObject({ error: { name: 'breaks-a-rule' } });
    expect(words(refused)).toContain('mei Test is tom Test’s line manager.');
    const overruled = [{ rule: 'line-management' as const, reason: 'They asked for it' }];
    const { document } = carryOut(byHand(['mei', 'tom'], overruled), proposed);
    expect(roundOf(document).proposal.pairs).toMatchObject([{ people: ['mei', 'tom'], overruled }]);
  });

  it('does not say why two are never paired', () => {
    const document = deskDocument.parse({
      ...proposed,
      keepApart: { [apart.id]: apart },
      confidential: { ...proposed.confidential, keepApartReasons: { [apart.id]: 'A quarrel' } },
    });
    const said = words(carryOut(byHand(['wanda', 'idris']), document));
    expect(said).toContain('never-pair list');
    expect(said).not.toContain('quarrel');
  });

  it('asks to overrule the places where locked pairs take them all', () => {
    const locked = carryOut(lock(['mei', 'idris']), proposed).document;
    const full = carryOut(byHand(['mei', 'tom'], [{ rule: 'line-management', reason: 'Agreed' }]), locked);
    expect(words(full)).toContain('all of them taken by locked pairs');
    const both = carryOut(
      byHand(
        ['mei', 'tom'],
        [
          { rule: 'line-management', reason: 'Agreed' },
          { rule: 'capacity', reason: 'For one term' },
        ],
      ),
      locked,
    );
    expect(pairsOf(both.document)).toEqual(['mei+idris', 'mei+tom']);
  });

  it('refuses people of another locked pair, and people who do not take part', () => {
    const locked = carryOut(lock(['mei', 'idris']), proposed).document;
    expect(carryOut(byHand(['wanda', 'idris']), locked).answer).toMatchObject({
      error: { name: 'pair-locked' },
    });
    expect(carryOut(byHand(['tom', 'idris']), proposed).answer).toMatchObject({
      error: { name: 'not-in-the-round' },
    });
    expect(carryOut(byHand(['mei', 'mei']), proposed).answer).toMatchObject({
      error: { name: 'with-themselves' },
    });
  });
});

describe('round.unpairByHand', () => {
  it('leaves the learner over', () => {
    const input = { roundId: plain.id, people: ids('mei', 'idris') };
    const { document } = carryOut({ name: 'round.unpairByHand', input }, proposed);
    expect(pairsOf(document)).toEqual(['wanda+tom']);
    expect(roundOf(document).proposal.leftOver).toEqual([{ personId: 'idris', because: 'by-hand' }]);
  });
});

describe('round.confirm', () => {
  it('makes every pairing at once, proposed, in the school’s rhythm', () => {
    const outcome = carryOut(confirm(), proposed);
    expect(words(outcome)).toBe('Confirm “Autumn round”: 2 pairings proposed');
    expect(Object.values(outcome.document.pairings)).toMatchObject([
      { id: 'one', people: ['mei', 'idris'], stage: 'proposed', startDay: '2026-11-16', roundId: plain.id },
      { id: 'two', people: ['wanda', 'tom'], rhythm: proposed.school.mentoring.rhythm },
    ]);
  });

  it('makes the round a record that no command changes', () => {
    const { document } = carryOut(confirm(), proposed);
    const commands: readonly Command[] = [
      edit({ name: 'Other' }),
      lock(['mei', 'idris']),
      byHand(['wanda', 'idris']),
      { name: 'round.unpairByHand', input: { roundId: plain.id, people: ids('mei', 'idris') } },
      { name: 'round.keepProposal', input: { roundId: plain.id, proposal: roundOf(proposed).proposal } },
      { name: 'round.remove', input: { roundId: plain.id } },
      confirm(['three', 'four']),
    ];
    for (const each of commands) {
      expect(carryOut(each, document).answer).toMatchObject({ error: { name: 'round-confirmed' } });
    }
  });

  it('refuses where nothing is proposed, an id is used, or somebody has left by then', () => {
    expect(carryOut(confirm(), school(plain)).answer).toMatchObject({ error: { name: 'nothing-proposed' } });
    expect(carryOut(confirm(['one']), proposed).answer).toMatchObject({ error: { name: 'ids-used' } });
    const left = carryOut(
      { name: 'people.edit', input: { id: id('mei'), fields: { leavingDay: '2026-10-01' } } },
      proposed,
    ).document;
    expect(carryOut(confirm(), left).answer).toMatchObject({ error: { name: 'person-left' } });
  });

  it('refuses where a pair has come to break a rule', () => {
    const managed = carryOut(
      { name: 'people.edit', input: { id: id('tom'), fields: { lineManagerId: id('wanda') } } },
      proposed,
    ).document;
    const refused = carryOut(confirm(), managed);
    expect(refused.answer).toMatchObject({ error: { name: 'breaks-a-rule' } });
    expect(words(refused)).toContain('wanda Test is tom Test’s line manager.');
  });

  it('refuses a round that is not there', () => {
    const gone = { roundId: roundId.parse('gone'), day: '2026-11-16', pairingIds: [] };
    expect(carryOut({ name: 'round.confirm', input: gone }, proposed).answer).toMatchObject({
      error: { name: 'round-unknown' },
    });
  });

  it('leaves unchanged pairings alone in a least-change round, closes the others and begins the new', () => {
    const before = [buildPairing('a', ['mei', 'idris']), buildPairing('b', ['wanda', 'tom'])];
    const pairings = Object.fromEntries(before.map((each) => [each.id, each]));
    const round = buildRound({
      mentors: [{ personId: id('wanda'), places: 2 }],
      learners: ids('idris', 'tom'),
      basis: {
        kind: 'least-change',
        because: 'Mei leaves',
        fromDay: '2027-01-04',
        pairings: before.map((each) => ({ pairingId: each.id, people: each.people })),
      },
    });
    const document = school(solved({ ...school(plain), pairings }, round), { pairings });
    const outcome = carryOut(confirm(['new']), document);
    expect(words(outcome)).toBe('Confirm “Autumn round”: 1 pairing proposed, 1 unchanged and 1 closed');
    expect(outcome.document.pairings).toMatchObject({
      a: { stage: 'closed', closing: { day: '2027-01-04', reason: 'somebody left', waiting: [] } },
      b: { ...before[1] },
      new: { people: ['wanda', 'idris'], startDay: '2027-01-04' },
    });
  });
});
