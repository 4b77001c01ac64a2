import { describe, expect, it } from 'vitest';
import { findEvidence, principlesShown } from '#shared/domain/mentoring/coverage/find-evidence';
import { PRINCIPLE_IDS, type PrincipleId } from '#shared/domain/mentoring/principles';
import type { Pairing } from '#shared/domain/mentoring/relationship/pairing';
import {
  buildAgreement,
  buildGoal,
  buildPairing,
  buildSession,
  IDRIS,
  MEI,
  ROSA,
  SCHOOL,
} from '../relationship/build-pairing';

const WITH_PRIORITY = { ...SCHOOL, priorities: [{ id: 'talk', label: 'Talk for writing' }] };
const BOTH_AGREED = buildAgreement('2026-09-08', [
  ['mei', '2026-09-10'],
  ['idris', '2026-09-14'],
]);
const needs = (mei: string, idris: string) => [
  { personId: MEI, words: mei },
  { personId: IDRIS, words: idris },
];

const found = (principle: PrincipleId, pairing: Pairing) => findEvidence(pairing, WITH_PRIORITY)[principle];
const words = (principle: PrincipleId, pairing: Pairing) =>
  found(principle, pairing).map((each) => each.words);
const withSession = (of: Parameters<typeof buildSession>[1]) =>
  buildPairing({ sessions: [buildSession('2026-11-12', of)] });
const withGoal = (of: Parameters<typeof buildGoal>[1]) =>
  buildPairing({ goals: [buildGoal('Questions', of)] });

describe('findEvidence', () => {
  it('has an entry for each of the ten, in the Framework’s order', () => {
    expect(Object.keys(findEvidence(buildPairing(), SCHOOL))).toEqual(PRINCIPLE_IDS);
  });

  it('finds nothing in a pairing of which nothing is recorded', () => {
    expect(principlesShown(buildPairing(), SCHOOL)).toEqual([]);
  });

  it('links each piece to its record', () => {
    expect(found('conversation', withSession({}))).toEqual([
      {
        principle: 'conversation',
        record: { kind: 'session', id: 'on-2026-11-12' },
        day: '2026-11-12',
        words: 'Learning conversation on Thu 12 Nov 2026, 45 min',
      },
    ]);
  });

  it('takes what the pair noted for any principle', () => {
    for (const principle of PRINCIPLE_IDS) {
      const evidence = [{ id: 'v1', day: '2026-10-05', words: 'Noted by hand', principle }];
      expect(principlesShown(buildPairing({ evidence }), SCHOOL)).toEqual([principle]);
    }
  });

  it('stands in the order of the days', () => {
    const sessions = ['2026-11-12', '2026-10-01', '2026-10-15'].map((day) => buildSession(day));
    expect(found('conversation', buildPairing({ sessions })).map(({ day }) => day)).toEqual([
      '2026-10-01',
      '2026-10-15',
      '2026-11-12',
    ]);
  });
});

describe('conversation', () => {
  it.each(['planned', 'missed'] as const)('does not show in a session that is %s', (status) => {
    expect(
      principlesShown(
        withSession({ status, cover: 'arranged', ledByLearner: true, specialist: 'Ada' }),
        SCHOOL,
      ),
    ).toEqual([]);
  });
});

describe('goals', () => {
  it('shows where a goal builds on something and says when it is met', () => {
    expect(words('goals', withGoal({ buildsOn: 'Clear talk', successCriteria: 'All answer' }))).toEqual([
      '“Questions” builds on what is there already',
    ]);
  });

  it('shows where a goal serves a priority that the school has', () => {
    expect(words('goals', withGoal({ buildsOn: 'Clear talk', priorityId: 'talk' }))).toEqual([
      '“Questions” builds on what is there already, for the priority “Talk for writing”',
    ]);
    expect(words('goals', withGoal({ buildsOn: 'Clear talk', priorityId: 'gone' }))).toEqual([]);
  });

  it('does not show where it builds on nothing', () => {
    expect(words('goals', withGoal({ buildsOn: ' ', successCriteria: 'All answer' }))).toEqual([]);
  });
});

describe('relationship', () => {
  it('shows where each has said what they need', () => {
    const agreement = { ...buildAgreement('2026-09-08'), needs: needs('Time', 'Patience') };
    expect(words('relationship', buildPairing({ agreement }))).toEqual([
      'Each has said what they need from the other',
    ]);
  });

  it('does not show where only one has', () => {
    const agreement = { ...buildAgreement('2026-09-08'), needs: needs('Time', ' ') };
    expect(words('relationship', buildPairing({ agreement }))).toEqual([]);
  });

  it('shows where power was spoken of and everybody agreed', () => {
    const power = 'Mei leads the phase.';
    expect(words('relationship', buildPairing({ agreement: { ...BOTH_AGREED, power } }))).toEqual([
      'They agreed how to deal with differences in power',
    ]);
    expect(
      words('relationship', buildPairing({ agreement: { ...buildAgreement('2026-09-08'), power } })),
    ).toEqual([]);
  });

  it('shows where everybody agreed again', () => {
    const again = (...more: readonly (readonly [string, string])[]) => ({
      ...BOTH_AGREED,
      signed: [...BOTH_AGREED.signed, ...buildAgreement('', more).signed],
    });
    const one = buildPairing({ agreement: again(['mei', '2027-01-07']) });
    const all = buildPairing({ agreement: again(['mei', '2027-01-07'], ['idris', '2027-01-08']) });
    expect([words('relationship', one), words('relationship', all)]).toEqual([
      [],
      ['They looked at their agreement again by Fri 8 Jan 2027'],
    ]);
  });
});

describe('understanding', () => {
  it('shows in a session about reasons, not in any other', () => {
    expect(words('understanding', withSession({ kindId: 'theory' }))).toEqual([
      'Reading and reasons on Thu 12 Nov 2026',
    ]);
    expect(words('understanding', withSession({}))).toEqual([]);
  });
});

describe('agreement', () => {
  it('shows once everybody has agreed', () => {
    expect(words('agreement', buildPairing({ agreement: BOTH_AGREED }))).toEqual([
      'Agreed by everybody on Mon 14 Sep 2026',
    ]);
  });

  it('does not show while one has not, or the words have changed since', () => {
    const half = buildAgreement('2026-09-08', [['mei', '2026-09-10']]);
    const reworded = { ...BOTH_AGREED, wordedOn: '2026-09-12' };
    expect([half, reworded].flatMap((agreement) => words('agreement', buildPairing({ agreement })))).toEqual(
      [],
    );
  });
});

describe('benefits', () => {
  it('shows in what somebody learned and in thanks', () => {
    const gains = [
      { id: 'g1', day: '2026-12-01', words: 'To wait longer', personId: MEI, kind: 'learned' },
      { id: 'g2', day: '2026-12-02', words: 'For your time', personId: IDRIS, kind: 'thanks' },
    ] as const;
    expect(words('benefits', buildPairing({ gains }))).toEqual([
      'Learned: To wait longer',
      'Thanks: For your time',
    ]);
  });
});

describe('combining', () => {
  it('shows where a specialist joined', () => {
    expect(words('combining', withSession({ specialist: 'Ada Obi' }))).toEqual([
      'Ada Obi joined on Thu 12 Nov 2026',
    ]);
  });

  it('shows in co-coaching once they have met', () => {
    const group = { kind: 'co-coaching', people: [MEI, IDRIS, ROSA] } as const;
    expect(words('combining', buildPairing(group))).toEqual([]);
    expect(words('combining', buildPairing({ ...group, sessions: [buildSession('2026-10-01')] }))).toEqual([
      'Three fellow learners coach one another',
    ]);
  });
});

describe('experimenting', () => {
  it.each(['lesson-review', 'observing'])('shows in a session of %s', (kindId) => {
    expect(found('experimenting', withSession({ kindId }))).toHaveLength(1);
  });

  it('does not show in a conversation', () => {
    expect(found('experimenting', withSession({}))).toEqual([]);
  });
});

describe('self-direction', () => {
  it('shows where the learner led, and where they looked back on a goal', () => {
    const rated = withGoal({
      selfRatingAfter: 4,
      evidence: [{ id: 'e1', day: '2026-10-20', words: 'A lively class' }],
    });
    expect(words('self-direction', withSession({ ledByLearner: true }))).toEqual([
      'The learner led the meeting on Thu 12 Nov 2026',
    ]);
    expect(found('self-direction', rated)).toMatchObject([{ day: '2026-10-20', record: { kind: 'goal' } }]);
    expect(found('self-direction', withGoal({ selfRatingBefore: 2 }))).toEqual([]);
  });
});

describe('resources', () => {
  it('shows where they met in a period without cover', () => {
    expect(words('resources', withSession({ start: '11:15' }))).toEqual([
      'Met in time that everybody had free, on Thu 12 Nov 2026, Period 3',
    ]);
  });

  it('shows where cover was arranged', () => {
    expect(words('resources', withSession({ cover: 'arranged' }))).toEqual([
      'Cover was arranged on Thu 12 Nov 2026',
    ]);
  });

  it('does not show where cover is missing, or at a time outside the school’s periods', () => {
    expect(found('resources', withSession({ start: '11:15', cover: 'needed' }))).toEqual([]);
    expect(found('resources', withSession({ start: '07:30' }))).toEqual([]);
    expect(found('resources', withSession({ start: null }))).toEqual([]);
  });
});
