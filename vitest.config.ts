import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const ROOT = import.meta.dirname;

/**
 * What a file does that others in its process would meet: it replaces modules, globals or the clock. What is timed runs
 * alone as well: what others left in the process (memory, compiled code) would be timed with it.
 */
const NEEDS_ITS_OWN_PROCESS =
  /\bvi\.(?:mock|stubGlobal|useFakeTimers|spyOn)\(|fake-indexeddb|Reflect\.set\(globalThis|Object\.assign\(globalThis|\/growth\.ts'/;
const NEEDS_A_DOCUMENT = /@vitest-environment/;

const all = readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })
  .map((name) => join('tests', name).replaceAll('\\', '/'))
  .filter((name) => /\.test\.tsx?$/.test(name) && !name.startsWith('tests/browser/'));
const textOf = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const alone = all.filter((name) => NEEDS_ITS_OWN_PROCESS.test(textOf(name)));
const inDocument = all.filter((name) => !alone.includes(name) && NEEDS_A_DOCUMENT.test(textOf(name)));
const together = all.filter((name) => !alone.includes(name) && !inDocument.includes(name));

export default defineConfig({
  test: {
    environment: 'node',
    // Vitest leaves one core to itself, which on two cores is half of them.
    maxWorkers: '100%',
    // These end a hang. How fast something is, is measured by benchmarks and by tests/growth.ts, never by these.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    projects: [
      // To load the product's modules takes longer than most files' tests: files that leave no trace share what is loaded.
      { extends: true, test: { name: 'together', include: together, isolate: false } },
      {
        extends: true,
        test: {
          name: 'in a document',
          include: inDocument,
          environment: 'jsdom',
          setupFiles: ['tests/fresh-document.ts'],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
