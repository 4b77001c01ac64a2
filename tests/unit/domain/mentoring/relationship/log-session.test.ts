import { describe, expect, it } from 'vitest';
import { quickSession } from '#shared/domain/mentoring/relationship/log-session';
import { session } from '#shared/domain/mentoring/relationship/session';
import { buildAction, buildGoal, buildPairing, buildSession, SCHOOL } from './build-pairing';

const TODAY = '2026-11-12';
const quick = (...of: Parameters<typeof buildPairing>) =>
  quickSession({ pairing: buildPairing(...of), school: SCHOOL, today: TODAY });

describe('quickSession', () => {
  it('is held today for as long as was agreed', () => {
    const { planned, draft } = quick();
    expect(planned).toBeNull();
    expect(draft).toMatchObject({ day: TODAY, minutes: 45, status: 'held', kindId: 'conversation' });
  });

  it('can be kept as it is, once it has an id', () => {
    const kept = { ...quick().draft, id: 'new', hasNote: false, hasReview: false };
    expect(session.safeParse(kept).success).toBe(true);
  });

  it('is of the kind used last, while the school has it', () => {
    const theory = buildSession('2026-11-03', { kindId: 'theory' });
    const gone = buildSession('2026-11-05', { kindId: 'walk' });
    expect(quick({ sessions: [theory] }).draft.kindId).toBe('theory');
    expect(quick({ sessions: [theory, gone] }).draft.kindId).toBe('conversation');
  });

  it('goes on with the goals of the last meeting that are still open', () => {
    const goals = [buildGoal('Questions'), buildGoal('Groups', { outcome: 'met' })];
    const last = buildSession('2026-11-03', { goalIds: goals.map(({ id }) => id) });
    expect(quick({ goals, sessions: [last] }).draft.goalIds).toEqual(['questions']);
  });

  it('is the session planned for today', () => {
    const planned = buildSession(TODAY, { status: 'planned', start: '11:15', minutes: 30 });
    const found = quick({ sessions: [planned, buildSession('2026-11-10', { status: 'planned' })] });
    expect(found.planned).toBe(planned.id);
    expect(found.draft).toMatchObject({ start: '11:15', minutes: 30, status: 'held' });
    expect(found.draft).not.toHaveProperty('hasNote');
  });

  it('is the session planned two days ago, but not one forgotten long since', () => {
    const lately = buildSession('2026-11-10', { status: 'planned' });
    const longAgo = buildSession('2026-10-15', { status: 'planned' });
    expect(quick({ sessions: [longAgo, lately] }).planned).toBe(lately.id);
    expect(quick({ sessions: [longAgo] }).planned).toBeNull();
  });

  it('carries the actions that are still open', () => {
    const actions = [buildAction('Visit Year 6'), buildAction('Read it', { isDone: true })];
    const { openActions } = quick({ sessions: [buildSession('2026-11-03', { actions })] });
    expect(openActions.map(({ action, sessionId }) => [action.words, sessionId])).toEqual([
      ['Visit Year 6', 'on-2026-11-03'],
    ]);
  });
});
