import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    environment: 'node',
    // These end a hang. How fast something is, is measured by benchmarks and by tests/growth.ts, never by these.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
