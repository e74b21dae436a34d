/** The number of tests by outcome. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

/** The part of vitest's JSON report that is counted. */
export type VitestReport = {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName?: string;
      /** The failures of all tries, also if the last one passed. */
      readonly failureMessages?: readonly string[];
    }[];
  }[];
};

/**
 * Counts the tests of a report. A file may fail without a failing test, because it could not be loaded or a hook threw.
 * Such a file counts as one failure, because none of its tests ran.
 */
export function countTests(report: VitestReport): Tally {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const file of report.testResults) {
    const count = (status: string) => file.assertionResults.filter((result) => result.status === status).length;
    const failures = count('failed');
    passed += count('passed');
    failed += file.status === 'failed' && failures === 0 ? 1 : failures;
    skipped += file.assertionResults.length - count('passed') - failures;
  }
  return { passed, failed, skipped };
}

/** The names of the tests of a report that failed first and passed on their second try. */
export const passedLate = (report: VitestReport): string[] =>
  report.testResults.flatMap(({ assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages = [] }) => status === 'passed' && failureMessages.length > 0)
      .map(({ fullName = '' }) => fullName),
  );

/** The lines about tests that passed only on a second try. */
export const sayLate = (names: readonly string[]): string =>
  [`${names.length} ${names.length === 1 ? 'test' : 'tests'} passed only on a second try:`, ...names].join('\n  ');
