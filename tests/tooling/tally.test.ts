import { expect, test } from 'vitest';
import { countTests, passedLate, sayLate } from '../../src/cli/tally.ts';

const file = (status: string, ...results: string[]) => ({
  status,
  assertionResults: results.map((one) => ({ status: one })),
});

test('every test of every file is counted by how it came out', () => {
  const report = {
    testResults: [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'failed', 'passed', 'todo')],
  };
  expect(countTests(report)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('a file that could not be loaded counts as one failure, although no test in it failed', () => {
  expect(countTests({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a test that passed only on its second try counts as passed, and is named', () => {
  const result = (fullName: string, status: string, ...failureMessages: string[]) => ({
    fullName,
    status,
    failureMessages,
  });
  const assertionResults = [
    result('the card opens', 'passed'),
    result('the card closes', 'passed', 'expected null'),
    result('the popup opens', 'failed', 'expected null', 'expected null'),
  ];
  const report = { testResults: [{ status: 'failed', assertionResults }] };
  expect(countTests(report)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  expect(sayLate(passedLate(report))).toBe('1 test passed only on a second try:\n  the card closes');
});

test('the names of several such tests have a line each', () => {
  expect(sayLate(['a', 'b'])).toBe('2 tests passed only on a second try:\n  a\n  b');
});
