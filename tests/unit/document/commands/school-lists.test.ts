import { describe, expect, it } from 'vitest';
import type { Activity } from '#shared/domain/activity/activity';
import { NEW_GOVERNANCE } from '#shared/domain/governor/governance';
import { aPerson } from '../../../support/documents';
import {
  buildGoal,
  buildPairing,
  buildSession,
  byPairingId,
} from '../../domain/mentoring/relationship/build-pairing';
import { buildActivity, byActivityId } from '../../domain/activity/build-activity';
import { buildAward } from '../../domain/bursary/build-books';
import { buildEnquiry, CYCLE } from '../../domain/enquiry/build-enquiry';
import { carryOut, theSchool, words } from './carry-out';
import { buildClaim, buildVisit, winifred } from './programme-desk';

const { periods, mentoring } = theSchool.school;
const mei = aPerson('mei', { freePeriods: ['mon/p1', 'tue/lunch'] });
const school = {
  ...theSchool,
  people: { ...theSchool.people, [mei.id]: mei },
  school: { ...theSchool.school, priorities: [{ id: 'talk', label: 'Talk' }] },
  pairings: byPairingId([
    buildPairing({
      goals: [buildGoal('Ask more', { priorityId: 'talk' })],
      sessions: [
        buildSession('2026-10-01', { kindId: 'theory' }),
        buildSession('2026-10-08', { kindId: 'lesson-review', hasReview: true }),
      ],
    }),
  ]),
};
const withoutKind = (id: string) => ({
  mentoring: { ...mentoring, sessionKinds: mentoring.sessionKinds.filter((kind) => kind.id !== id) },
});

describe('school.edit of a programme that is in use', () => {
  const { programme } = theSchool.school;
  const tags = { standardParts: ['pupils', 'evidence'], mechanisms: ['model'] };
  const tagged = {
    ...school,
    activities: byActivityId([
      buildActivity('course', { kindId: 'course', tags }),
      buildActivity('inset', { tags }),
    ]),
  };
  const edit = (change: Partial<typeof programme>) =>
    carryOut({ name: 'school.edit', input: { fields: { programme: { ...programme, ...change } } } }, tagged)
      .document;
  const without = <Tag extends { readonly id: string }>(list: readonly Tag[], gone: string) =>
    list.filter(({ id }) => id !== gone);

  it('makes activities of a removed kind the first that stays', () => {
    const { activities } = edit({ activityKinds: without(programme.activityKinds, 'course') });
    expect(Object.values<Activity>(activities).map(({ kindId }) => kindId)).toEqual(['inset', 'inset']);
  });

  it('takes a removed tag off activities and Teach-meets, and leaves the others', () => {
    const { activities } = edit({ standardParts: without(programme.standardParts, 'pupils') });
    expect(Object.values<Activity>(activities)[0]?.tags).toEqual({
      standardParts: ['evidence'],
      mechanisms: ['model'],
    });
  });

  it('leaves activities alone where a kind is only renamed', () => {
    const { activities } = edit({
      activityKinds: programme.activityKinds.map((each) => ({ ...each, label: `${each.label}!` })),
    });
    expect(activities).toBe(tagged.activities);
  });
});

describe('school.edit of a list that is in use', () => {
  it('takes a removed period from everybody’s free periods, and nothing else', () => {
    const fields = { periods: periods.filter(({ id }) => id !== 'p1') };
    const { document } = carryOut({ name: 'school.edit', input: { fields } }, school);
    expect(document.people[mei.id]?.freePeriods).toEqual(['tue/lunch']);
  });

  it('leaves free periods alone where a period is only renamed', () => {
    const fields = { periods: periods.map((each) => ({ ...each, label: `${each.label}!` })) };
    const { document } = carryOut({ name: 'school.edit', input: { fields } }, school);
    expect(document.people).toBe(school.people);
  });

  it('keeps periods in the order of their times', () => {
    const fields = { periods: periods.toReversed() };
    const { document } = carryOut({ name: 'school.edit', input: { fields } }, school);
    expect(document.school.periods).toEqual(periods);
  });

  it('refuses a period that ends before it starts', () => {
    const fields = { periods: [{ id: 'p1', label: 'Period 1', start: '10:00', end: '09:00' }] };
    const done = carryOut({ name: 'school.edit', input: { fields } }, school);
    expect(words(done)).toBe('Period 1 would end before it starts. The old times were kept.');
    expect(done.document).toBe(school);
  });

  it('leaves enquiries and applications without the priority that is gone', () => {
    const enquiry = buildEnquiry({ priorityId: 'talk' });
    const award = buildAward();
    const serving = {
      ...school,
      enquiries: { [enquiry.id]: enquiry },
      awards: { [award.id]: { ...award, application: { ...award.application, priorityId: 'talk' } } },
    };
    const { document } = carryOut({ name: 'school.edit', input: { fields: { priorities: [] } } }, serving);
    expect(document.enquiries[enquiry.id]?.priorityId).toBe('');
    expect(document.awards[award.id]?.application.priorityId).toBe('');
  });

  it('leaves activities, claims and link roles without the priority that is gone, and keeps the others', () => {
    const link = (id: string, priorityId: string) => ({ id, words: 'Reading aloud', priorityId });
    const governance = { ...NEW_GOVERNANCE, linkRoles: [link('one', 'talk'), link('two', 'reading')] };
    const activities = byActivityId([
      buildActivity('stems', { priorityId: 'talk' }),
      buildActivity('fluency', { priorityId: 'reading' }),
    ]);
    const claim = buildClaim({ priorityId: 'talk' });
    const reading = { id: 'reading', label: 'Reading' };
    const serving = {
      ...school,
      people: { ...school.people, [winifred.id]: { ...winifred, governance } },
      activities,
      claims: { [claim.id]: claim },
    };
    const fields = { priorities: [reading] };
    const { document } = carryOut({ name: 'school.edit', input: { fields } }, serving);
    expect(Object.values(document.activities).map(({ priorityId }) => priorityId)).toEqual(['', 'reading']);
    expect(document.claims[claim.id]?.priorityId).toBe('');
    expect(
      document.people[winifred.id]?.governance?.linkRoles.map(({ id, priorityId }) => [id, priorityId]),
    ).toEqual([
      ['one', ''],
      ['two', 'reading'],
    ]);
  });

  it('keeps the priority of a visit, which says for what it was made', () => {
    const visit = buildVisit();
    const visited = { ...school, visits: { [visit.id]: visit } };
    const { document } = carryOut({ name: 'school.edit', input: { fields: { priorities: [] } } }, visited);
    expect(document.visits).toBe(visited.visits);
  });

  it('keeps a cycle that enquiries belong to', () => {
    const { enquiries } = theSchool.school;
    const enquiry = buildEnquiry();
    const begun = {
      ...school,
      school: { ...school.school, enquiries: { ...enquiries, cycles: [CYCLE] } },
      enquiries: { [enquiry.id]: enquiry },
    };
    const fields = { enquiries: { ...enquiries, cycles: [] } };
    const done = carryOut({ name: 'school.edit', input: { fields } }, begun);
    expect(words(done)).toBe('1 enquiry belongs to the cycle 2026–27. It was kept.');
    expect(carryOut({ name: 'school.edit', input: { fields } }, { ...begun, enquiries: {} }).answer.ok).toBe(
      true,
    );
  });

  it('leaves goals without the priority that is gone', () => {
    const { document } = carryOut({ name: 'school.edit', input: { fields: { priorities: [] } } }, school);
    const [pairing] = Object.values(document.pairings);
    expect(Object.values(pairing?.goals ?? {}).map(({ priorityId }) => priorityId)).toEqual(['']);
  });

  it('makes sessions of a removed kind conversations', () => {
    const { document } = carryOut({ name: 'school.edit', input: { fields: withoutKind('theory') } }, school);
    const [pairing] = Object.values(document.pairings);
    const kinds = Object.values(pairing?.sessions ?? {}).map(({ kindId }) => kindId);
    expect(kinds).toEqual(['conversation', 'lesson-review']);
  });

  it('refuses to remove the only kind in which a lesson review can be read', () => {
    const done = carryOut({ name: 'school.edit', input: { fields: withoutKind('lesson-review') } }, school);
    expect(words(done)).toMatch(/^1 lesson review can only be read in a session for lesson reviews/);
    expect(done.document).toBe(school);
  });
});
