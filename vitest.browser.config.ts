import { defineConfig } from 'vitest/config';

// Tests that run the extension in real browsers. Each file starts its browsers itself (tests/browser/harness.ts).
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.{ts,tsx}'],
    environment: 'node',
    globalSetup: ['tests/browser/build-once.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    retry: 0,
  },
});
