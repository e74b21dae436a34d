// The entry of every command of package.json: `node src/cli/run.mjs start --browser firefox`. It runs before
// dependencies are installed, so it is plain JavaScript without dependencies. It checks Node's version, installs
// missing packages, and starts the command. With --help it only prints how the command is used.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { usageOf } from './usage.mjs';

const ROOT = join(import.meta.dirname ?? '', '../..');
const OLDEST_NODE = [20, 19];

const [command = '', ...args] = process.argv.slice(2);
if (args.includes('--help')) help(command);
checkNode();
install(ROOT);
if (command.startsWith('tools/')) install(join(ROOT, 'tools'));
process.exit(run(command, args));

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(
    `Afterword needs Node ${OLDEST_NODE.join('.')} or later; this is ${process.versions.node}. See https://nodejs.org/`,
  );
  process.exit(1);
}

/** Runs npm if node_modules lacks a package of the folder's package-lock.json, or has another version of it. */
function install(folder) {
  const missing = missingPackages(folder);
  if (missing === 0) return;
  console.error(`Installing packages (${missing} missing or out of date) …`);
  // `npm ci` refuses a lockfile that lacks other systems' builds of an optional package. npm writes only those builds
  // that the current registry has. `npm install --no-save` also uses the versions of the lockfile, and does not change
  // it.
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2], // standard output belongs to the command (`npm run annotate > lines.jsonl`)
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm install failed: see its message above, correct that, and run this again.');
    process.exit(1);
  }
}

function missingPackages(folder) {
  const wanted = readPackages(folder, 'package-lock.json');
  const found = readPackages(folder, 'node_modules/.package-lock.json');
  return Object.entries(wanted).filter(
    ([path, { version, optional }]) => path !== '' && !optional && found[path]?.version !== version,
  ).length;
}

function readPackages(folder, path) {
  const file = join(folder, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** The file of a command: build.mjs, src/cli/<command>.ts, or tools/<name>.ts for a command named tools/<name>. */
function scriptOf(command) {
  if (command === 'build') return join(ROOT, 'build.mjs');
  return join(ROOT, command.startsWith('tools/') ? `${command}.ts` : `src/cli/${command}.ts`);
}

/** Prints the comment in a command's file that describes the command, and exits. */
function help(command) {
  const script = scriptOf(command);
  const described = existsSync(script) && usageOf(readFileSync(script, 'utf8'));
  console.log(described || `There is no help for "${command}".`);
  process.exit(described ? 0 : 1);
}

/** Runs a command's file with tsx. Returns its exit code. */
function run(command, args) {
  const script = scriptOf(command);
  if (!existsSync(script)) {
    console.error(`There is no command "${command}": ${script} does not exist.`);
    return 1;
  }
  const tsx = import.meta.resolve('tsx');
  return spawnSync(process.execPath, ['--import', tsx, script, ...args], { stdio: 'inherit' }).status ?? 1;
}
