import { defineConfig } from 'vitest/config';
import { PATIENCE } from './tests/browser/patience.ts';

// Tests that run the extension in real browsers. Each worker starts a browser of a kind once (tests/browser/harness.ts).
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.{ts,tsx}'],
    environment: 'node',
    globalSetup: ['tests/browser/build-once.ts', 'tests/browser/end-browsers.ts'],
    pool: 'forks',
    isolate: false, // the files that a worker runs share its browsers (tests/browser/harness.ts)
    maxWorkers: 2,
    // A hang is found all the same; a busy machine is no fault. What a test waits for, it waits for with PATIENCE.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: PATIENCE, interval: 50 } },
    // A test that passes only then is named at the end of `npm test` (docs/decisions/0038-second-try.md).
    retry: 1,
  },
});
