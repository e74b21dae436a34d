import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../src/cli/build.ts';

type Step = { readonly run?: string; readonly if?: string; readonly uses?: string };
type Workflow = {
  readonly jobs: Readonly<Record<string, { readonly needs?: string; readonly steps: readonly Step[] }>>;
};

const workflow: Workflow = parse(readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8'));
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const runs = (job: string) => workflow.jobs[job]?.steps.flatMap(({ run }) => run ?? []) ?? [];

test('the workflow runs the commands that a developer runs, all of which exist', () => {
  const commands = Object.keys(workflow.jobs).flatMap(runs);
  expect(commands).toEqual(expect.arrayContaining(['npm ci', 'npm test', 'npm run package']));
  const named = commands.flatMap((command) =>
    [...command.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? ''),
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('packages are made only after the tests passed, and are attached to a release', () => {
  expect(workflow.jobs.package?.needs).toBe('test');
  const attach = workflow.jobs.package?.steps.find(({ run }) => run?.includes('gh release upload'));
  expect(attach?.if).toContain('release');
  expect(attach?.run).toContain('dist-packages/*');
});
