import { describe, expect, it } from 'vitest';
import { pairingId, type Pairing } from '#shared/domain/mentoring/relationship/pairing';
import {
  DEFAULT_ROUND_RULES,
  DEFAULT_ROUND_WEIGHTS,
  NO_PROPOSAL,
  roundId,
  type Round,
} from '#shared/domain/mentoring/round/round';
import { listMentoringTasks } from '#shared/domain/today/list-mentoring-tasks';
import {
  buildAction,
  buildAgreement,
  buildPairing,
  buildSession,
  byPairingId,
  IDRIS,
  MEI,
  PEOPLE,
  ROSA,
  SCHOOL,
} from '../mentoring/relationship/build-pairing';

const TODAY = '2026-11-12';
const AGREED = buildAgreement('2026-09-08', [
  ['mei', '2026-09-10'],
  ['idris', '2026-09-10'],
  ['rosa', '2026-09-10'],
]);
const OTHER = { id: pairingId.parse('mei-rosa'), people: [MEI, ROSA] } as const;

/** A pairing of which nothing is due: agreed, met two days ago. */
const calm = (of: Parameters<typeof buildPairing>[0] = {}) =>
  buildPairing({ agreement: AGREED, sessions: [buildSession('2026-11-10')], ...of });
const late = (of: Parameters<typeof buildPairing>[0] = {}) =>
  calm({ sessions: [buildSession('2026-10-08')], ...of });

const ROUND: Round = {
  id: roundId.parse('autumn'),
  name: 'Autumn mentoring',
  kind: 'mentoring',
  madeOn: '2026-09-01',
  basis: { kind: 'fresh' },
  mentors: [{ personId: MEI, places: 1 }],
  learners: [IDRIS, ROSA],
  rules: DEFAULT_ROUND_RULES,
  weights: DEFAULT_ROUND_WEIGHTS,
  objective: 'most-people',
  groupOfThree: 'allow',
  proposal: {
    ...NO_PROPOSAL,
    pairs: [{ people: [MEI, IDRIS], score: 0, parts: [], isLocked: false, origin: 'solver', overruled: [] }],
    leftOver: [{ personId: ROSA, because: 'all-taken' }],
  },
  confirmedOn: null,
};

const list = (pairings: readonly Pairing[], of: { rounds?: readonly Round[]; today?: string } = {}) =>
  listMentoringTasks({
    school: SCHOOL,
    people: PEOPLE,
    pairings: byPairingId(pairings),
    rounds: Object.fromEntries((of.rounds ?? []).map((round) => [round.id, round])),
    today: of.today ?? TODAY,
  });

describe('listMentoringTasks', () => {
  it('asks nothing where all is well, and where there is no mentoring', () => {
    expect([list([calm()]), list([])]).toEqual([[], []]);
  });

  it('leads to the pairing that has not met in time', () => {
    expect(list([late()])).toMatchObject([
      {
        title: 'Mei Rashid and Idris Sandhu have not met in time',
        detail: 'Overdue since Thu 22 Oct 2026.',
        href: '/mentoring/pairings/mei-idris',
      },
    ]);
  });

  it('makes one task of many that have not met, the longest overdue named', () => {
    const longer = late({ ...OTHER, sessions: [buildSession('2026-10-01')] });
    expect(list([late(), longer])).toMatchObject([
      {
        title: '2 pairings have not met in time',
        detail: 'The first was due by Thu 15 Oct 2026: Mei Rashid and Rosa Bell.',
        href: '/mentoring?show=overdue',
      },
    ]);
  });

  it('asks for one agreement by name, and for many by number', () => {
    expect(list([calm({ agreement: null })])).toMatchObject([
      {
        title: 'Agree how Mei Rashid and Idris Sandhu work together',
        detail: 'No learning agreement yet.',
        href: '/mentoring/pairings/mei-idris',
      },
    ]);
    const unsigned = calm({ ...OTHER, agreement: buildAgreement('2026-09-08') });
    expect(list([calm({ agreement: null }), unsigned])).toMatchObject([
      {
        title: '2 learning agreements to complete',
        detail: '1 is not written yet. Each is agreed by everybody in the pairing.',
        href: '/mentoring?show=agreements',
      },
    ]);
  });

  it('asks to agree again in a new term', () => {
    const met = [buildSession('2027-01-12')];
    expect(list([calm({ sessions: met })], { today: '2027-01-14' })).toMatchObject([
      {
        title: 'A new term for Mei Rashid and Idris Sandhu',
        detail: 'The spring term began on Mon 4 Jan 2027. They last agreed on Thu 10 Sep 2026.',
      },
    ]);
    const both = [calm({ sessions: met }), calm({ ...OTHER, sessions: met })];
    expect(list(both, { today: '2027-01-14' })).toMatchObject([
      { title: '2 pairings to agree again this term', href: '/mentoring?show=agreements' },
    ]);
  });

  it('counts actions past their day', () => {
    const actions = [
      buildAction('Visit', { byDay: '2026-11-11' }),
      buildAction('Read', { byDay: '2026-11-01' }),
      buildAction('Later', { byDay: '2026-11-12' }),
    ];
    const one = calm({ sessions: [buildSession('2026-11-10', { actions })] });
    expect(list([one])).toMatchObject([
      { title: '2 agreed actions past their day', href: '/mentoring/pairings/mei-idris' },
    ]);
    expect(list([one, { ...one, ...OTHER }])).toMatchObject([
      { title: '4 agreed actions past their day', href: '/mentoring?show=actions' },
    ]);
  });

  it('asks to confirm a round that has pairs', () => {
    expect(list([], { rounds: [ROUND] })).toMatchObject([
      {
        title: 'Confirm the round “Autumn mentoring”',
        detail: '1 pair is proposed, and 1 person is left over. Nothing begins before you confirm it.',
        href: '/mentoring/rounds/autumn',
      },
    ]);
    expect(list([], { rounds: [{ ...ROUND, proposal: NO_PROPOSAL }] })).toEqual([]);
  });

  it('names who waits for a partner, each person once', () => {
    const confirmed = { ...ROUND, confirmedOn: '2026-09-07' };
    expect(list([], { rounds: [confirmed] })).toMatchObject([
      { title: 'Rosa Bell waits for a partner', href: '/mentoring' },
    ]);
    const closed = calm({
      stage: 'closed',
      closing: { day: '2026-11-10', reason: 'somebody left', learned: '', waiting: [IDRIS] },
    });
    expect(list([closed], { rounds: [confirmed] })).toMatchObject([{ title: '2 people wait for a partner' }]);
  });

  it('leaves pairings that pause in peace', () => {
    expect(list([late({ stage: 'pausing', agreement: null })])).toEqual([]);
  });

  it('has one task for each concern, however many pairings there are', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      late({
        id: pairingId.parse(`p${index}`),
        agreement: index % 2 === 0 ? null : AGREED,
        sessions: [buildSession('2026-10-08', { actions: [buildAction('Visit', { byDay: '2026-10-20' })] })],
      }),
    );
    expect(list(many, { today: '2027-01-14' }).map(({ key }) => key)).toEqual([
      'agreements',
      'agree-again',
      'overdue',
      'actions',
    ]);
  });
});
