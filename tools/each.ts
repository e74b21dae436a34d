// npm run bench, npm run eval: each runs several of the tools one after another, and fails if one fails.

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const failed = process.argv.slice(2).filter((command) => {
  console.log(`\n── ${command}`);
  const script = join(import.meta.dirname, `${command}.ts`);
  return spawnSync(process.execPath, [...process.execArgv, script], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
