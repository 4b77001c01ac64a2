import { describe, expect, it } from 'vitest';
import { toInstant, toZonedText } from '../../../electron/output/wall-clock';

const LONDON = 'Europe/London';
const instant = (day: string, time: string) => toInstant(day, time, LONDON).toISOString();

describe('toInstant', () => {
  it('reads a winter time as Greenwich time', () => {
    expect(instant('2026-11-12', '10:07')).toBe('2026-11-12T10:07:00.000Z');
  });

  it('reads a summer time an hour earlier', () => {
    expect(instant('2026-07-02', '10:07')).toBe('2026-07-02T09:07:00.000Z');
  });

  it('keeps both sides of the March change apart', () => {
    expect(instant('2026-03-29', '00:59')).toBe('2026-03-29T00:59:00.000Z');
    expect(instant('2026-03-29', '02:00')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('moves a time that the March change skips on by an hour', () => {
    expect(instant('2026-03-29', '01:30')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('keeps both sides of the October change apart', () => {
    expect(instant('2026-10-25', '00:59')).toBe('2026-10-24T23:59:00.000Z');
    expect(instant('2026-10-25', '02:00')).toBe('2026-10-25T02:00:00.000Z');
  });

  it('reads an hour that comes twice in October as the first', () => {
    expect(instant('2026-10-25', '01:30')).toBe('2026-10-25T00:30:00.000Z');
  });
});

describe('toZonedText', () => {
  it('tells the distance from UTC in summer and in winter', () => {
    expect(toZonedText('2026-10-23', '10:07', LONDON)).toBe('2026-10-23T10:07:00+01:00');
    expect(toZonedText('2026-11-12', '10:07', LONDON)).toBe('2026-11-12T10:07:00+00:00');
  });

  it('tells a distance west of Greenwich', () => {
    expect(toZonedText('2026-11-12', '10:07', 'America/St_Johns')).toBe('2026-11-12T10:07:00-03:30');
  });
});
