import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkVisitStage,
  listMissing,
  moveVisit,
  VISIT_MOVES,
} from '#shared/domain/governor/check-visit-stage';
import { VISIT_STAGES, type Visit, type VisitStage } from '#shared/domain/governor/visit';
import { aQuestion, aVisit, PRIORITIES, TODAY } from './build-visit';

const CHECK = { today: TODAY, priorities: PRIORITIES };
const ready = aVisit('v1', { questions: [aQuestion('q1')] });
const held = aVisit('v1', { day: '2026-11-10', stage: 'held', questions: [aQuestion('q1')] });
const answered: Visit = {
  ...held,
  worksWell: 'Talk partners in every class',
  questions: [aQuestion('q1', { answer: 'Yes, in both halls' })],
};
const move = (visit: Visit, to: VisitStage) => checkVisitStage(visit, moveVisit(visit, to, TODAY), CHECK);
const refusal = (visit: Visit, to: VisitStage) => {
  const result = move(visit, to);
  return result.ok ? null : result.error.message;
};

describe('checkVisitStage', () => {
  it('sends the questions ahead once there is one', () => {
    expect(move(ready, 'questions sent').ok).toBe(true);
    expect(refusal(aVisit('v1'), 'questions sent')).toContain('First, add at least one question.');
  });

  it('does not send ahead what is over, but notes later that it was sent in time', () => {
    const past = { ...ready, day: '2026-11-11' };
    expect(refusal(past, 'questions sent')).toContain('The questions would go out after the visit.');
    const noted: Visit = { ...past, stage: 'questions sent', sentOn: '2026-11-04' };
    expect(checkVisitStage(past, noted, CHECK).ok).toBe(true);
    expect(checkVisitStage(past, { ...noted, sentOn: null }, CHECK).ok).toBe(false);
  });

  it('holds no visit before its day', () => {
    expect(refusal(ready, 'held')).toContain('wait until its day, Thu 26 Nov 2026');
    expect(move({ ...ready, day: TODAY }, 'held').ok).toBe(true);
  });

  it('reports what works well and an answer', () => {
    expect(refusal(held, 'reported')).toContain(
      'First, write what works well and write down the answer to a question.',
    );
    expect(move(answered, 'reported').ok).toBe(true);
  });

  it('reports a visit that asked nothing without an answer', () => {
    expect(move({ ...answered, questions: [] }, 'reported').ok).toBe(true);
  });

  it('names the ways that are open where a move leaves one out', () => {
    expect(refusal(ready, 'reported')).toBe(
      'A visit that is planned cannot become reported at once. Nothing was changed. It can become questions sent, held or cancelled.',
    );
  });

  it('serves a priority of the plan', () => {
    const result = checkVisitStage(null, aVisit('v2', { priorityId: 'gone' }), CHECK);
    expect(result).toMatchObject({ ok: false, error: { name: 'visit-incomplete' } });
  });

  it('lets an old visit be corrected whose priority has gone since', () => {
    const old = { ...answered, priorityId: 'gone' };
    expect(checkVisitStage(old, { ...old, worksWell: 'More of it' }, CHECK).ok).toBe(true);
  });

  it('keeps what a stage asked for', () => {
    const sent = moveVisit(ready, 'questions sent', TODAY);
    expect(checkVisitStage(sent, { ...sent, questions: [] }, CHECK).ok).toBe(false);
    expect(checkVisitStage(held, { ...held, day: '2026-11-20' }, CHECK).ok).toBe(false);
  });

  it('keeps a visit whose questions were sent in time, once its day is over', () => {
    const sent = { ...moveVisit(ready, 'questions sent', '2026-11-01'), day: '2026-11-10' };
    expect(checkVisitStage(sent, { ...sent, focus: 'Another' }, CHECK).ok).toBe(true);
  });

  it('sends no questions after the visit', () => {
    const sent = { ...moveVisit(ready, 'questions sent', TODAY), sentOn: '2026-11-27' };
    expect(checkVisitStage(ready, sent, CHECK)).toMatchObject({ error: { name: 'sent-after-visit' } });
  });

  it('cancels whatever is missing', () => {
    expect(move(aVisit('v1', { priorityId: 'gone' }), 'cancelled').ok).toBe(true);
  });

  it('allows exactly the moves of the list for a visit that lacks nothing', () => {
    const stage = fc.constantFrom(...VISIT_STAGES);
    fc.assert(
      fc.property(stage, stage, (from, to) => {
        const visit: Visit = { ...answered, day: TODAY, stage: from };
        expect(move(visit, to).ok).toBe(from === to || VISIT_MOVES[from].includes(to));
      }),
    );
  });
});

describe('listMissing', () => {
  it('names nothing where nothing is missing', () => {
    expect(listMissing(answered, 'reported', CHECK)).toEqual([]);
  });
});

describe('moveVisit', () => {
  it('keeps the days of sending and reporting with the stage', () => {
    const sent = moveVisit(ready, 'questions sent', TODAY);
    expect(sent.sentOn).toBe(TODAY);
    expect(moveVisit(sent, 'held', '2026-11-26').sentOn).toBe(TODAY);
    expect(moveVisit(sent, 'planned', TODAY).sentOn).toBeNull();
    expect(moveVisit(answered, 'reported', TODAY).reportedOn).toBe(TODAY);
    expect(moveVisit(moveVisit(answered, 'reported', TODAY), 'held', TODAY).reportedOn).toBeNull();
  });
});
