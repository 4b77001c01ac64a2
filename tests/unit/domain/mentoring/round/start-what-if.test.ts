import { describe, expect, it } from 'vitest';
import { compareRounds } from '#shared/domain/mentoring/round/compare-rounds';
import { choosePeople } from '#shared/domain/mentoring/round/choose-people';
import { listMovesOfRound } from '#shared/domain/mentoring/round/list-moves-of-round';
import { listWaiting } from '#shared/domain/mentoring/round/list-waiting';
import { roundId, type Round } from '#shared/domain/mentoring/round/round';
import { startWhatIf, type WhatIf } from '#shared/domain/mentoring/round/start-what-if';
import { aPerson } from '../../../../support/documents';
import { TODAY, buildPairing, buildRound, buildSource, closedPairing, id, ids, solved } from './build-round';

const people = ['mei', 'wanda', 'omar', 'idris', 'tom', 'ada'].map((name) => aPerson(name));
const pairings = [
  buildPairing('a', ['mei', 'idris']),
  buildPairing('b', ['mei', 'tom']),
  buildPairing('c', ['wanda', 'ada']),
];
const last: Round = {
  ...buildRound({
    mentors: [
      { personId: id('mei'), places: 2 },
      { personId: id('wanda'), places: 2 },
      { personId: id('omar'), places: 1 },
    ],
    learners: ids('idris', 'tom', 'ada'),
    objective: 'most-people',
  }),
  confirmedOn: '2026-09-10',
};
const source = { ...buildSource({ people, pairings }), rounds: { [last.id]: last } };

function start(whatIf: WhatIf): Round {
  const started = startWhatIf(source, {
    id: roundId.parse('what-if'),
    kind: 'mentoring',
    today: TODAY,
    whatIf,
  });
  if (!started.ok) throw new Error(started.error.message);
  return solved(source, started.value.round);
}

describe('startWhatIf', () => {
  it('moves only those whose mentor leaves, to mentors with a place free', () => {
    const round = start({ kind: 'leaves', personId: id('mei'), day: '2027-01-04' });
    expect(round.basis).toMatchObject({ because: 'mei Test leaves', fromDay: '2027-01-04' });
    expect(listMovesOfRound(round).map(({ personId, from }) => [personId, from])).toEqual([
      ['idris', 'mei'],
      ['tom', 'mei'],
    ]);
    expect(round.proposal.leftOver).toEqual([]);
  });

  it('drops nothing but the learner who leaves', () => {
    const round = start({ kind: 'leaves', personId: id('tom'), day: '2027-01-04' });
    expect(listMovesOfRound(round)).toEqual([{ personId: 'tom', from: 'mei', to: null }]);
    expect(round.learners).not.toContain('tom');
  });

  it('moves one where a mentor has a place less', () => {
    const round = start({ kind: 'fewer-places', personId: id('mei'), places: 1, day: '2027-01-04' });
    expect(listMovesOfRound(round)).toHaveLength(1);
  });

  it('hands out the free periods that are left, to be kept with the person', () => {
    const whatIf = {
      kind: 'part-time',
      personId: id('mei'),
      freePeriods: ['mon/p1'],
      places: 2,
      day: '2027-01-04',
    } as const;
    const started = startWhatIf(source, {
      id: roundId.parse('what-if'),
      kind: 'mentoring',
      today: TODAY,
      whatIf,
    });
    expect(started).toMatchObject({ value: { person: { id: 'mei', fields: { freePeriods: ['mon/p1'] } } } });
  });

  it('refuses where no pairing of the kind is open', () => {
    const whatIf = { kind: 'leaves', personId: id('mei'), day: '2027-01-04' } as const;
    expect(
      startWhatIf(source, { id: roundId.parse('x'), kind: 'co-coaching', today: TODAY, whatIf }),
    ).toMatchObject({
      error: { name: 'no-pairings' },
    });
  });
});

describe('compareRounds', () => {
  it('says what is the same, what differs and by which rules', () => {
    const a = start({ kind: 'leaves', personId: id('tom'), day: '2027-01-04' });
    const b = { ...start({ kind: 'fewer-places', personId: id('mei'), places: 0, day: '2027-01-04' }) };
    const compared = compareRounds(a, { ...b, rules: { ...b.rules, team: 'other' } });
    expect(compared.same.map((each) => each.a.people)).toEqual([ids('wanda', 'ada')]);
    expect(compared.onlyInA.map((each) => each.people)).toEqual([ids('mei', 'idris')]);
    expect(compared.changed.map(({ personId }) => personId)).toEqual(['idris', 'tom']);
    expect(compared.totals).toMatchObject({ a: { paired: 2 }, b: { paired: 3 } });
    expect(compared.rules).toEqual([{ name: 'team', a: 'any', b: 'other' }]);
  });
});

describe('listWaiting', () => {
  const leftOver = [{ personId: id('tom'), because: 'all-taken' as const }];
  const round = { ...last, proposal: { ...last.proposal, leftOver } };
  const closing = { day: '2026-10-09', reason: 'somebody left' as const, learned: '', waiting: ids('idris') };
  const closed = closedPairing('old', ['omar', 'idris'], { closing, startDay: '2026-09-14' });

  it('lists who was left over and who waits since a pairing closed, the longest first', () => {
    const waiting = listWaiting(
      { people: source.people, pairings: { old: closed }, rounds: { [round.id]: round } },
      TODAY,
    );
    expect(waiting.map(({ personId, since }) => [personId, since])).toEqual([
      ['tom', '2026-09-10'],
      ['idris', '2026-10-09'],
    ]);
  });

  it('leaves out who has a partner since, who has left, and rounds that were not confirmed', () => {
    const since = { old: closed, c: buildPairing('c', ['mei', 'idris']) };
    const gone = { ...source.people, tom: aPerson('tom', { leavingDay: '2026-10-01' }) };
    const open = { ...round, id: roundId.parse('open'), confirmedOn: null };
    expect(listWaiting({ people: gone, pairings: since, rounds: { a: round, b: open } }, TODAY)).toEqual([]);
  });
});

describe('choosePeople', () => {
  it('chooses by each of its filters', () => {
    const staff = [
      aPerson('a', { ectYear: 1, team: 'Year 5' }),
      aPerson('b', { ectYear: 2, staffGroup: 'teacher', mentorTrainedOn: '2026-01-05' }),
      aPerson('c', { leavingDay: '2026-01-01', ectYear: 1 }),
      aPerson('d', { kind: 'governor' }),
    ];
    const of = buildSource({ people: staff, pairings: [buildPairing('p', ['a', 'd'])] });
    expect(choosePeople(of, { kind: 'everyone' }, TODAY)).toEqual(['a', 'b']);
    expect(choosePeople(of, { kind: 'ects', year: null }, TODAY)).toEqual(['a', 'b']);
    expect(choosePeople(of, { kind: 'ects', year: 1 }, TODAY)).toEqual(['a']);
    expect(choosePeople(of, { kind: 'team', team: 'year 5' }, TODAY)).toEqual(['a']);
    expect(choosePeople(of, { kind: 'staff-group', staffGroup: 'teacher' }, TODAY)).toEqual(['b']);
    expect(choosePeople(of, { kind: 'trained-mentors' }, TODAY)).toEqual(['b']);
    expect(choosePeople(of, { kind: 'without-partner', of: 'mentoring' }, TODAY)).toEqual(['b']);
  });
});
