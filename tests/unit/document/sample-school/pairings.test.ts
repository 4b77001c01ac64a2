import { describe, expect, it } from 'vitest';
import { buildSampleSchool } from '#shared/document/sample-school/build-sample-school';
import { deskDocument, DOCUMENT_FORMAT } from '#shared/document/desk-document';
import { isPupilDay } from '#shared/domain/calendar/school-calendar';
import { dayOfWeek } from '#shared/domain/calendar/move-day';
import { coverPrinciples } from '#shared/domain/mentoring/coverage/cover-principles';
import { PAIRING_KINDS } from '#shared/domain/mentoring/pairing-kind';
import { PRINCIPLE_IDS } from '#shared/domain/mentoring/principles';
import { whenDue } from '#shared/domain/mentoring/relationship/due';
import { PAIRING_STAGES, type Pairing } from '#shared/domain/mentoring/relationship/pairing';
import { needsRecontract } from '#shared/domain/mentoring/relationship/recontract';
import type { Session } from '#shared/domain/mentoring/relationship/session';
import { listWaiting } from '#shared/domain/mentoring/round/list-waiting';
import { hasLeft, type Person } from '#shared/domain/people/person';
import { WEEKDAYS } from '#shared/domain/school/week';

const sample = buildSampleSchool();
const { school, people } = sample;
const pairings = Object.values<Pairing>(sample.pairings);
const sessionsOf = (pairing: Pairing) => Object.values<Session>(pairing.sessions);
const meetings = pairings.flatMap((pairing) => sessionsOf(pairing).map((session) => ({ pairing, session })));
const TODAY = '2026-11-12';
const personOf = (id: string): Person => {
  const found = Object.values<Person>(people).find((each) => each.id === id);
  if (found === undefined) throw new Error(`Nobody is called ${id}.`);
  return found;
};
const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

describe('the mentoring of the sample school', () => {
  it('is what a document can hold', () => {
    const saved = { format: DOCUMENT_FORMAT, history: [], ...sample };
    expect(deskDocument.parse(saved)).toEqual(saved);
  });

  it('stands under its own ids', () => {
    for (const [id, pairing] of Object.entries<Pairing>(sample.pairings)) {
      expect(pairing.id).toBe(id);
      for (const [of, session] of Object.entries<Session>(pairing.sessions)) expect(session.id).toBe(of);
      for (const [of, goal] of Object.entries(pairing.goals)) expect(goal.id).toBe(of);
    }
    const sessionIds = meetings.map(({ session }) => session.id);
    expect(new Set(sessionIds).size).toBe(sessionIds.length);
    expect(new Set(pairings.map(({ id }) => id)).size).toBe(pairings.length);
  });

  it('has pairings of every kind and in every stage', () => {
    expect(new Set(pairings.map(({ kind }) => kind))).toEqual(new Set(PAIRING_KINDS));
    expect(new Set(pairings.map(({ stage }) => stage))).toEqual(new Set(PAIRING_STAGES));
    expect(new Set(meetings.map(({ session }) => session.status))).toEqual(
      new Set(['held', 'missed', 'planned']),
    );
    expect(new Set(meetings.map(({ session }) => session.kindId))).toEqual(
      new Set(school.mentoring.sessionKinds.map(({ id }) => id)),
    );
  });

  it('names only people, rounds, priorities and goals that exist', () => {
    const priorityIds = ['', ...school.priorities.map(({ id }) => id)];
    for (const pairing of pairings) {
      const named = [
        ...pairing.people,
        ...(pairing.closing?.waiting ?? []),
        ...pairing.gains.map(({ personId }) => personId),
        ...(pairing.agreement?.needs ?? []).map(({ personId }) => personId),
        ...(pairing.agreement?.signed ?? []).map(({ personId }) => personId),
      ];
      for (const id of named) {
        expect(people).toHaveProperty(id);
        expect(pairing.people).toContain(id);
      }
      expect([null, ...Object.keys(sample.rounds)]).toContain(pairing.roundId);
      for (const goal of Object.values(pairing.goals)) expect(priorityIds).toContain(goal.priorityId);
      for (const goalId of sessionsOf(pairing).flatMap(({ goalIds }) => goalIds)) {
        expect(pairing.goals).toHaveProperty(goalId);
      }
    }
  });

  it('gives each pairing people who were there while it lasted', () => {
    for (const pairing of pairings) {
      const last = pairing.closing?.day ?? TODAY;
      for (const id of pairing.people) {
        expect(hasLeft(personOf(id), last)).toBe(false);
        expect((personOf(id).startDay ?? '') <= pairing.startDay || pairing.startDay > TODAY).toBe(true);
      }
    }
  });

  it('lets nobody be mentored by who assesses their induction', () => {
    const inductions = pairings.flatMap(({ kind, people: [mentor, learner] }) => {
      const tutor = learner === undefined ? null : personOf(learner).inductionTutorId;
      return kind === 'mentoring' && tutor !== null ? [{ mentor, tutor }] : [];
    });
    expect(inductions.length).toBeGreaterThanOrEqual(4);
    for (const { mentor, tutor } of inductions) expect(mentor).not.toBe(tutor);
  });

  it('changes stages in the order of days, ends in the stage it is in, and closes with what was learned', () => {
    for (const { stage, stageChanges, closing } of pairings) {
      const days = stageChanges.map(({ day }) => day);
      expect(days).toEqual(days.toSorted());
      expect(stageChanges.at(-1)?.to).toBe(stage);
      expect(closing !== null).toBe(stage === 'closed');
    }
    const closed = pairings.flatMap(({ stageChanges, closing }) =>
      closing === null ? [] : [{ closing, last: stageChanges.at(-1) }],
    );
    for (const { closing, last } of closed) {
      expect(last?.day).toBe(closing.day);
      expect(closing.learned).not.toBe('');
    }
  });
});

describe('the sessions of the sample school', () => {
  it('lie on days with lessons, within the life of the pairing', () => {
    for (const { pairing, session } of meetings) {
      expect([session.id, isPupilDay(school, session.day)]).toEqual([session.id, true]);
      expect([session.id, session.day >= pairing.startDay]).toEqual([session.id, true]);
      expect([session.id, session.day <= (pairing.closing?.day ?? '9')]).toEqual([session.id, true]);
    }
  });

  it('are held or missed until the middle of November, and planned from then on', () => {
    for (const { session } of meetings) {
      expect([session.id, session.status === 'planned']).toEqual([session.id, session.day >= TODAY]);
    }
  });

  it('end before their period does', () => {
    for (const { session } of meetings) {
      const start = session.start ?? '';
      const period = school.periods.find((each) => each.start === start);
      expect([session.id, minutesOf(start) + session.minutes <= minutesOf(period?.end ?? '')]).toEqual([
        session.id,
        true,
      ]);
    }
  });

  it('of this year lie where all are free, or a class is covered', () => {
    const thisYear = meetings.filter(({ session }) => session.day >= '2026-09-01');
    expect(thisYear.length).toBeGreaterThan(80);
    for (const { pairing, session } of thisYear) {
      const weekday = WEEKDAYS[dayOfWeek(session.day) - 1] ?? '';
      const period = school.periods.find(({ start }) => start === session.start)?.id ?? '';
      const isFree = pairing.people.every((id) => personOf(id).freePeriods.includes(`${weekday}/${period}`));
      expect([session.id, session.cover !== 'not needed']).toEqual([session.id, !isFree]);
    }
  });

  it('never ask anybody to be in two places at once', () => {
    const starts = meetings.flatMap(({ pairing, session }) =>
      pairing.people.map((id) => `${id} ${session.day} ${session.start}`),
    );
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('have goals, actions and evidence in time order', () => {
    for (const pairing of pairings) {
      for (const goal of Object.values(pairing.goals)) {
        expect(goal.setOn >= pairing.startDay).toBe(true);
        for (const { day } of goal.evidence) expect(day >= goal.setOn && day <= TODAY).toBe(true);
      }
      for (const session of sessionsOf(pairing)) {
        for (const { id, byDay } of session.actions) {
          expect([id, (byDay ?? session.day) >= session.day]).toEqual([id, true]);
        }
      }
    }
  });
});

describe('what the sample school leaves to do', () => {
  it('has pairings that are overdue, and others that are planned', () => {
    const states = pairings.map((pairing) => whenDue(pairing, school, TODAY).state);
    expect(states.filter((state) => state === 'overdue').length).toBeGreaterThanOrEqual(2);
    expect(states.filter((state) => state === 'planned').length).toBeGreaterThanOrEqual(10);
  });

  it('has an agreement from before this term, one reworded since it was signed and one without a signature', () => {
    const again = pairings.filter((pairing) => needsRecontract(pairing, school, TODAY));
    expect(again.map(({ id }) => id)).toEqual(['pairing-meredith-lowri']);
    const signers = (id: string) =>
      Object.values<Pairing>(sample.pairings).find((each) => each.id === id)?.agreement?.signed.length;
    expect(signers('pairing-beatrix-idris')).toBe(1);
    expect(signers('pairing-rosa-obi')).toBe(3);
  });

  it('has people who wait for a partner', () => {
    const waiting = listWaiting(sample, TODAY).map(({ personId, kind }) => [personId, kind]);
    expect(waiting).toEqual([
      ['person-fiadh-claydon', 'mentor-coaching'],
      ['person-chidi-cadwallader', 'mentoring'],
      ['person-seren-mbeki', 'mentor-coaching'],
    ]);
  });

  it('has evidence of each of the ten principles somewhere, and not of all in every pairing', () => {
    const coverage = JSON.stringify(coverPrinciples(pairings, school));
    for (const id of PRINCIPLE_IDS) expect(coverage).toContain(id);
  });
});
