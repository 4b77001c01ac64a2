import { describe, expect, it } from 'vitest';
import { findBrokenRules } from '#shared/domain/mentoring/round/find-broken-rules';
import {
  DEFAULT_ROUND_RULES,
  RULE_NAMES,
  type Round,
  type RoundRules,
  type RuleName,
} from '#shared/domain/mentoring/round/round';
import { RULE_WORDS } from '#shared/domain/mentoring/round/rule-words';
import type { Person } from '#shared/domain/people/person';
import { aPerson } from '../../../../support/documents';
import { buildKeepApart, buildPairing, closedPairing, factsOf, id, ids, proposedPair } from './build-round';

type Case = {
  readonly mei?: Partial<Person>;
  readonly tom?: Partial<Person>;
  readonly rules?: Partial<RoundRules>;
  readonly round?: Partial<Round>;
  readonly source?: Parameters<typeof factsOf>[4];
};

/** The rules that Mei, as the mentor, and Tom break. */
function broken({ mei = {}, tom = {}, rules = {}, round = {}, source = {} }: Case) {
  const people = [
    aPerson('mei', { givenName: 'Mei', familyName: 'Rashid', ...mei }),
    aPerson('tom', { givenName: 'Tom', familyName: 'Okafor', ...tom }),
    aPerson('ada', { givenName: 'Ada', familyName: 'Boyle', lineManagerId: id('mei') }),
  ];
  const isMutual = round.kind === 'co-coaching';
  const facts = factsOf(
    people,
    isMutual ? [] : ['mei', 'ada'],
    isMutual ? ['mei', 'tom', 'ada'] : ['tom'],
    {
      rules: { ...DEFAULT_ROUND_RULES, ...rules },
      ...round,
    },
    source,
  );
  return findBrokenRules(facts, ids('mei', 'tom'));
}

const TABLE: readonly (readonly [RuleName, string, breaks: Case, keeps: Case])[] = [
  [
    'never-pair',
    'Mei Rashid and Tom Okafor are on the never-pair list.',
    { source: { apart: [buildKeepApart('tom', 'mei')] } },
    { source: { apart: [buildKeepApart('tom', 'ada')] } },
  ],
  [
    'line-management',
    'Mei Rashid is Tom Okafor’s line manager.',
    { tom: { lineManagerId: id('mei') } },
    { tom: { lineManagerId: id('mei') }, rules: { noLineManagement: false } },
  ],
  ['line-management', 'Tom Okafor is Mei Rashid’s line manager.', { mei: { lineManagerId: id('tom') } }, {}],
  [
    'line-management',
    'Mei Rashid manages Tom Okafor’s line manager.',
    { tom: { lineManagerId: id('ada') } },
    {},
  ],
  [
    'induction-tutor',
    'Mei Rashid assesses Tom Okafor’s induction.',
    { tom: { inductionTutorId: id('mei') } },
    { mei: { inductionTutorId: id('tom') } },
  ],
  [
    'induction-tutor',
    'Tom Okafor assesses Mei Rashid’s induction.',
    { mei: { inductionTutorId: id('tom') }, round: { kind: 'co-coaching' } },
    {},
  ],
  [
    'trained-mentors',
    'Mei Rashid has no mentor training yet.',
    { rules: { trainedMentorsOnly: true }, mei: { mentorTrainedOn: '2027-01-04' } },
    { rules: { trainedMentorsOnly: true }, mei: { mentorTrainedOn: '2026-09-01' } },
  ],
  [
    'shared-time',
    'Mei Rashid and Tom Okafor are both free in 1 period a week; the round asks for 2.',
    {
      rules: { minimumSharedPeriods: 2 },
      mei: { freePeriods: ['tue/p3', 'thu/p1'] },
      tom: { freePeriods: ['tue/p3', 'fri/p9'] },
    },
    {
      rules: { minimumSharedPeriods: 1 },
      mei: { freePeriods: ['tue/p3'] },
      tom: { freePeriods: ['tue/p3'] },
    },
  ],
  [
    'shared-time',
    'Mei Rashid and Tom Okafor are both free in no period a week; the round asks for 1.',
    {
      rules: { minimumSharedPeriods: 1 },
      mei: { freePeriods: ['fri/p9'] },
      tom: { freePeriods: ['fri/p9'] },
    },
    {},
  ],
  [
    'last-partner',
    'Mei Rashid was Tom Okafor’s last partner.',
    { rules: { lastPartner: 'another' }, source: { pairings: [closedPairing('old', ['mei', 'tom'])] } },
    {
      rules: { lastPartner: 'another' },
      source: {
        pairings: [
          closedPairing('old', ['mei', 'tom']),
          buildPairing('later', ['ada', 'tom'], { startDay: '2026-01-05' }),
        ],
      },
    },
  ],
  [
    'last-partner',
    'Tom Okafor is to keep Ada Boyle.',
    { rules: { lastPartner: 'keep' }, source: { pairings: [closedPairing('old', ['ada', 'tom'])] } },
    { rules: { lastPartner: 'keep' }, source: { pairings: [closedPairing('old', ['gone', 'tom'])] } },
  ],
  [
    'team',
    'Mei Rashid and Tom Okafor are both of Year 2.',
    { rules: { team: 'other' }, mei: { team: 'Year 2' }, tom: { team: ' year 2' } },
    { rules: { team: 'other' } },
  ],
  [
    'team',
    'Mei Rashid and Tom Okafor are of different teams.',
    { rules: { team: 'same' }, mei: { team: 'Year 2' }, tom: { team: 'Year 3' } },
    { rules: { team: 'same' }, mei: { team: 'Year 2' }, tom: { team: 'Year 2' } },
  ],
  [
    'team',
    'Nobody has said which team Tom Okafor is of.',
    { rules: { team: 'same' }, mei: { team: 'Year 2' } },
    {},
  ],
  [
    'avoided-topic',
    'Tom Okafor wants to work on “Behaviour”, which Mei Rashid will not work on with others.',
    { mei: { avoids: ['Behaviour in corridors'] }, tom: { wants: ['Phonics', 'Behaviour'] } },
    { mei: { wants: ['Behaviour'] }, tom: { avoids: ['Behaviour'] } },
  ],
  [
    'avoided-topic',
    'Mei Rashid wants to work on “Behaviour”, which Tom Okafor will not work on with others.',
    { mei: { wants: ['Behaviour'] }, tom: { avoids: ['Behaviour'] }, round: { kind: 'co-coaching' } },
    {},
  ],
  [
    'capacity',
    'Mei Rashid has no place in this round.',
    { round: { mentors: [{ personId: id('mei'), places: 0 }] } },
    {},
  ],
  [
    'capacity',
    'Mei Rashid has 1 place, all of them taken by locked pairs.',
    {
      round: {
        proposal: { pairs: [proposedPair(['mei', 'ada'], { isLocked: true })], leftOver: [], solved: null },
      },
    },
    { round: { proposal: { pairs: [proposedPair(['mei', 'ada'])], leftOver: [], solved: null } } },
  ],
];

describe('findBrokenRules', () => {
  it.each(TABLE)('names %s: %s', (rule, sentence, breaks, keeps) => {
    expect(broken(breaks)).toEqual([{ rule, sentence }]);
    expect(broken(keeps)).toEqual([]);
  });

  it('has words and an example for every rule', () => {
    expect(Object.keys(RULE_WORDS).toSorted()).toEqual(RULE_NAMES.toSorted());
    expect(new Set(TABLE.map(([rule]) => rule)).size).toBe(RULE_NAMES.length);
  });

  it('names all rules that are broken, in the order of their names', () => {
    const all = broken({
      tom: { lineManagerId: id('mei'), inductionTutorId: id('mei') },
      rules: { trainedMentorsOnly: true },
    });
    expect(all.map(({ rule }) => rule)).toEqual(['line-management', 'induction-tutor', 'trained-mentors']);
  });

  it('lets a pair under way go on, but not where it is never to be or has no time left', () => {
    const round: Partial<Round> = {
      basis: {
        kind: 'least-change',
        because: 'Ada leaves',
        fromDay: '2027-01-04',
        pairings: [{ pairingId: 'old', people: ids('mei', 'tom') }],
      },
    };
    expect(broken({ round, tom: { lineManagerId: id('mei') } })).toEqual([]);
    expect(broken({ round, rules: { minimumSharedPeriods: 1 } })).toMatchObject([{ rule: 'shared-time' }]);
    expect(broken({ round, source: { apart: [buildKeepApart('mei', 'tom')] } })).toMatchObject([
      { rule: 'never-pair' },
    ]);
  });

  it('looks at every two of a group of three', () => {
    const people = ['a', 'b', 'c'].map((name) => aPerson(name));
    const source = { apart: [buildKeepApart('a', 'c')] };
    const facts = factsOf(people, [], ['a', 'b', 'c'], { kind: 'co-coaching' }, source);
    expect(findBrokenRules(facts, ids('a', 'b', 'c'))).toMatchObject([{ rule: 'never-pair' }]);
  });
});
