import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { usageOf } from '../../src/cli/usage.mjs';

const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
/** The commands of package.json that run.mjs starts: npm's name of each, and its own. */
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const [, command] = line.match(/^node src\/cli\/run\.mjs (\S+)/) ?? [];
  return command === undefined ? [] : [{ name, command }];
});
const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'src/cli/run.mjs'), ...args], { encoding: 'utf8' });

test('every command has a description for --help, without the marks of a comment', () => {
  for (const { name, command } of commands) {
    const file = [`${command}.mjs`, `${command}.ts`, `src/cli/${command}.ts`].find((each) =>
      existsSync(join(ROOT, each)),
    );
    const usage = usageOf(readFileSync(join(ROOT, file ?? ''), 'utf8'));
    expect(usage).toMatch(new RegExp(`npm (run )?${name}\\b`));
    expect(usage).not.toMatch(/\/\*\*|\*\/$|^\/\/|^ \*/m);
  }
});

test('a command prints its description with --help, and then does nothing else', () => {
  const { status, stdout, stderr } = run('package', '--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Writes what goes to the stores: npm run package\n/);
});

test('a command with an unknown option names it, and where the options are listed', () => {
  const { status, stderr } = run('workshop', '--everything');
  expect(status).toBe(2);
  expect(stderr).toMatch(/'--everything'.*\n?.*--help/);
  expect(stderr).not.toMatch(/ {4}at /); // no stack
});
