import { describe, expect, it } from 'vitest';
import { checkTalkMinutes, readTalkMinutes } from '#shared/domain/teach-meet/plan/check-talk-minutes';

describe('checkTalkMinutes', () => {
  it('takes seven minutes', () => {
    expect(checkTalkMinutes(7)).toEqual({ ok: true, value: 7 });
  });

  it('refuses eight, with the reason', () => {
    expect(checkTalkMinutes(8)).toMatchObject({ ok: false, error: { name: 'too-long' } });
  });

  it.each([0, -1, 2.5])('refuses %d', (minutes) => {
    expect(checkTalkMinutes(minutes)).toMatchObject({ ok: false, error: { name: 'not-minutes' } });
  });
});

describe('readTalkMinutes', () => {
  it.each([
    ['7', 7],
    ['7 min', 7],
    ['7 minutes', 7],
    ['7 mins.', 7],
    ['7.0', 7],
    ['0:07', 7],
    ['00:07:00', 7],
    ['nano', 2],
  ])('reads %j', (text, minutes) => {
    expect(readTalkMinutes(text)).toEqual({ ok: true, value: minutes });
  });

  it.each(['seven-ish', '', '7 hours'])('refuses %j', (text) => {
    expect(readTalkMinutes(text)).toMatchObject({ ok: false, error: { name: 'not-minutes' } });
  });
});
