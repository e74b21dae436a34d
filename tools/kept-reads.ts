import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../src/cli/build.ts';

/** What was read of the pages so far with the same code, kept under output/. */
type KeptReads<T> = {
  /** By the page's file. */
  readonly all: Map<string, T>;
  /** Whether the time that `--minutes N` gives this run is over. */
  readonly isOver: () => boolean;
  /** Writes the map down for the next run. */
  readonly keep: () => void;
  /** Ends the process where pages are left, because figures count only for all pages. */
  readonly stopUnless: (isWhole: boolean) => void;
};

/**
 * Lets an evaluation run in parts of a few minutes, because a busy machine needs half an hour for all pages. A part goes
 * on where the one before ended, as long as the code that reads is the same.
 *
 * @param code the script that runs in the page; other code begins anew
 */
export function keptReads<T>(name: string, code: string): KeptReads<T> {
  const file = join(ROOT, 'output', `kept-${name}.json`);
  const version = createHash('sha256').update(code).digest('hex');
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept<T>) : null; // written below
  const all = new Map(before?.version === version ? before.reads : []);
  const at = process.argv.indexOf('--minutes');
  const end = at < 0 ? Number.POSITIVE_INFINITY : Date.now() + Number(process.argv[at + 1]) * 60_000;
  return {
    all,
    isOver: () => Date.now() > end,
    keep() {
      mkdirSync(join(ROOT, 'output'), { recursive: true });
      writeFileSync(file, JSON.stringify({ version, reads: [...all] } satisfies Kept<T>));
    },
    stopUnless(isWhole) {
      if (isWhole) return;
      console.log(`${all.size} pages are read. Run the command again to go on.`);
      process.exit(3);
    },
  };
}

type Kept<T> = { readonly version: string; readonly reads: [string, T][] };
