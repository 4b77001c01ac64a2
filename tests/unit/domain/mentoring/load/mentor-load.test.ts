import { describe, expect, it } from 'vitest';
import { listMentorLoad } from '#shared/domain/mentoring/load/mentor-load';
import { pairingId, type Pairing } from '#shared/domain/mentoring/relationship/pairing';
import {
  DEFAULT_ROUND_RULES,
  DEFAULT_ROUND_WEIGHTS,
  NO_PROPOSAL,
  roundId,
  type Round,
} from '#shared/domain/mentoring/round/round';
import type { PersonId } from '#shared/domain/people/person';
import {
  buildPairing,
  buildSession,
  byPairingId,
  IDRIS,
  MEI,
  PEOPLE,
  ROSA,
  SCHOOL,
} from '../relationship/build-pairing';

const round = (id: string, madeOn: string, places: readonly (readonly [PersonId, number])[]): Round => ({
  id: roundId.parse(id),
  name: id,
  kind: 'mentoring',
  madeOn,
  basis: { kind: 'fresh' },
  mentors: places.map(([personId, count]) => ({ personId, places: count })),
  learners: [],
  rules: DEFAULT_ROUND_RULES,
  weights: DEFAULT_ROUND_WEIGHTS,
  objective: 'most-people',
  groupOfThree: 'allow',
  proposal: NO_PROPOSAL,
  confirmedOn: null,
});

const load = (pairings: readonly Pairing[], rounds: readonly Round[] = [], today = '2027-02-01') =>
  listMentorLoad({
    pairings: byPairingId(pairings),
    rounds: Object.fromEntries(rounds.map((each) => [each.id, each])),
    people: PEOPLE,
    school: SCHOOL,
    today,
  });

const WITH_ROSA = { id: pairingId.parse('mei-rosa'), people: [MEI, ROSA] } as const;

describe('listMentorLoad', () => {
  it('counts the pairings that are not closed', () => {
    const closed = buildPairing({ ...WITH_ROSA, stage: 'closed' });
    expect(load([buildPairing(), closed])).toMatchObject([{ personId: 'mei', open: ['mei-idris'] }]);
  });

  it('adds up minutes of this term and of this year, to today', () => {
    const sessions = ['2026-06-10', '2026-10-01', '2027-01-12', '2027-01-26', '2027-03-01'];
    const pairing = buildPairing({ sessions: sessions.map((day) => buildSession(day)) });
    expect(load([pairing])).toMatchObject([{ minutesThisTerm: 90, minutesThisYear: 135 }]);
  });

  it('takes places from the latest round', () => {
    const rounds = [round('spring', '2027-01-04', [[MEI, 3]]), round('autumn', '2026-09-01', [[MEI, 2]])];
    expect(load([], rounds)).toMatchObject([{ personId: 'mei', places: 3, open: [] }]);
    expect(load([buildPairing()])).toMatchObject([{ places: null }]);
  });

  it('gathers what the mentor learned and thanks that others gave, latest first', () => {
    const gain = (id: string, day: string, personId: PersonId, kind: 'learned' | 'thanks') =>
      ({ id, day, personId, kind, words: id }) as const;
    const one = buildPairing({
      gains: [
        gain('wait', '2026-12-01', MEI, 'learned'),
        gain('theirs', '2026-12-01', IDRIS, 'learned'),
        gain('own', '2026-12-01', MEI, 'thanks'),
        gain('time', '2026-12-02', IDRIS, 'thanks'),
      ],
    });
    const other = buildPairing({ ...WITH_ROSA, gains: [gain('ask', '2027-01-12', MEI, 'learned')] });
    const [mei] = load([one, other]);
    expect(mei?.learned.map(({ words, pairingId: of }) => [words, of])).toEqual([
      ['ask', 'mei-rosa'],
      ['wait', 'mei-idris'],
    ]);
    expect(mei?.thanks.map(({ words }) => words)).toEqual(['time']);
  });

  it('stands by family name, and ranks nobody by load', () => {
    const rounds = [
      round('autumn', '2026-09-01', [
        [IDRIS, 1],
        [ROSA, 0],
      ]),
    ];
    expect(load([buildPairing()], rounds).map(({ name }) => name)).toEqual([
      'Rosa Bell',
      'Mei Rashid',
      'Idris Sandhu',
    ]);
  });

  it('takes no co-coach for a mentor', () => {
    expect(load([buildPairing({ kind: 'co-coaching' })])).toEqual([]);
  });
});
