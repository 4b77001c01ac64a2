import { describe, expect, it } from 'vitest';
import {
  addTallies,
  describeTally,
  readPlaywrightReport,
  readVitestReport,
  tallyCounts,
} from '../../../build/scripts/test-tally';

describe('tallyCounts', () => {
  it('counts what passed', () => {
    expect(tallyCounts({ passed: 8, failed: 0, notRun: 0 }, 0)).toEqual({ passed: 8, failed: 0 });
  });

  it('counts a skipped test as failed', () => {
    expect(tallyCounts({ passed: 8, failed: 1, notRun: 2 }, 0)).toEqual({ passed: 8, failed: 3 });
  });

  it('counts a run without tests as one failure', () => {
    expect(tallyCounts({ passed: 0, failed: 0, notRun: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it.each([1, null])('counts a bad end (%s) after good tests as one failure', (code) => {
    expect(tallyCounts({ passed: 5, failed: 0, notRun: 0 }, code)).toEqual({ passed: 5, failed: 1 });
  });
});

describe('readVitestReport', () => {
  it('counts a file that could not be loaded as failed, and skipped tests as not run', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
      ],
    };
    expect(readVitestReport(report)).toEqual({ passed: 3, failed: 2, notRun: 3 });
  });
});

describe('readPlaywrightReport', () => {
  it('counts errors outside tests as failed, and skipped tests as not run', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(readPlaywrightReport(report)).toEqual({ passed: 4, failed: 3, notRun: 2 });
  });
});

describe('describeTally', () => {
  it('adds the stages up to one line', () => {
    const total = addTallies([
      { passed: 1, failed: 0 },
      { passed: 40, failed: 2 },
    ]);
    expect(describeTally(total)).toBe('41 passed, 2 failed');
  });
});
