/** How a part of the test run went. */
export type Tally = { readonly passed: number; readonly failed: number };

export const PASSED: Tally = { passed: 1, failed: 0 };
export const FAILED: Tally = { passed: 0, failed: 1 };

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/** The last line of a test run. */
export function describeTally({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}

/** A test program's own report, as far as it is counted. */
type Counts = { readonly passed: number; readonly failed: number; readonly notRun: number };

/**
 * Counts a report so that nothing passes by not running: what was skipped counts as failed, a report of no tests is one
 * failure, and so is a program that ended badly although each of its tests passed.
 *
 * @example
 * tallyCounts({ passed: 8, failed: 0, notRun: 2 }, 0) //=> { passed: 8, failed: 2 }
 * tallyCounts({ passed: 0, failed: 0, notRun: 0 }, 0) //=> { passed: 0, failed: 1 }
 */
export function tallyCounts({ passed, failed, notRun }: Counts, exitCode: number | null): Tally {
  const lost = failed + notRun;
  const isSilentFailure = lost === 0 && (passed === 0 || exitCode !== 0);
  return { passed, failed: isSilentFailure ? 1 : lost };
}

/** The parts of Vitest's JSON report that are counted; a file that could not be loaded is a suite without tests. */
type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
};

export function readVitestReport(report: VitestReport): Counts {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    notRun: report.numPendingTests + report.numTodoTests,
  };
}

/** The parts of Playwright's JSON report that are counted; `errors` are those outside any test. */
type PlaywrightReport = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
};

export function readPlaywrightReport({ stats, errors }: PlaywrightReport): Counts {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    notRun: stats.skipped,
  };
}
