import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from './derive-manifest.ts';

/** A browser on this machine. */
export type FoundBrowser = { readonly browser: Browser; readonly path: string };

/** The parts of a machine that the finder looks at. A test provides its own. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
};

const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, exists: existsSync };

/** Environment variables that name an executable. They are read in this order, before anything else. */
const VARIABLES: Readonly<Record<Browser, readonly string[]>> = {
  chrome: ['AFTERWORD_CHROME', 'CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'],
  firefox: ['AFTERWORD_FIREFOX', 'FIREFOX_PATH', 'FIREFOX_BIN'],
};

/** Names of the executables on PATH. Chromium comes first, because it always accepts an unpacked extension. */
const COMMANDS: Readonly<Record<Browser, readonly string[]>> = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
};

/** Where installers put browsers. `~` is the home folder. `%NAME%` is an environment variable. */
const KNOWN_PATHS: Readonly<Record<Browser, Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>>> = {
  chrome: {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
      '/usr/lib/chromium/chromium',
      '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
    ],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '~/Applications/Chromium.app/Contents/MacOS/Chromium',
      '~/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    win32: [
      '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
      '%PROGRAMFILES%\\Google\\Chrome\\Application\\chrome.exe',
      '%PROGRAMFILES(X86)%\\Google\\Chrome\\Application\\chrome.exe',
      '%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe',
      '%PROGRAMFILES(X86)%\\Microsoft\\Edge\\Application\\msedge.exe',
      '%PROGRAMFILES%\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    linux: ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/snap/bin/firefox', '/opt/firefox/firefox'],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '~/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
    win32: [
      '%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe',
      '%PROGRAMFILES(X86)%\\Mozilla Firefox\\firefox.exe',
      '%LOCALAPPDATA%\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/**
 * Finds the executable of a browser: by an environment variable, on PATH, then at the known paths. Returns null if no
 * browser is found. Throws if a variable names a missing file, because the user meant that file.
 */
export function findBrowser(browser: Browser, machine: Machine = THIS_MACHINE): FoundBrowser | null {
  for (const variable of VARIABLES[browser]) {
    const path = machine.env[variable];
    if (!path) continue;
    if (machine.exists(path)) return { browser, path };
    throw new Error(`${variable} is set to ${path}, which does not exist: correct it or unset it.`);
  }
  const path = [...onPath(browser, machine), ...knownPaths(browser, machine)].find(machine.exists);
  return path === undefined ? null : { browser, path };
}

function onPath(browser: Browser, { platform, env }: Machine): string[] {
  const folders = (env.PATH ?? '').split(platform === 'win32' ? ';' : delimiter).filter((folder) => folder !== '');
  const suffix = platform === 'win32' ? '.exe' : '';
  return COMMANDS[browser].flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

function knownPaths(browser: Browser, { platform, env }: Machine): string[] {
  return (KNOWN_PATHS[browser][platform] ?? []).flatMap((pattern) => {
    let unknown = false;
    const path = pattern
      .replace(/^~/, () => env.HOME ?? '')
      .replace(/%([^%]+)%/g, (_, name: string) => {
        if (!env[name]) unknown = true;
        return env[name] ?? '';
      });
    return unknown ? [] : [path];
  });
}

/**
 * Finds the browser. If it is missing, installs it with the system's package manager. Throws an error with instructions
 * if it cannot be installed.
 */
export function findOrInstallBrowser(browser: Browser, say: (line: string) => void = console.log): FoundBrowser {
  const found = findBrowser(browser);
  if (found) return found;
  const steps = installSteps(browser);
  if (steps) {
    say(
      `No ${BROWSER_NAMES[browser]} found: installing it with "${steps.map((step) => step.join(' ')).join(' && ')}".`,
    );
    for (const [command, ...args] of steps) spawnSync(command ?? '', args, { stdio: 'inherit' });
    const installed = findBrowser(browser);
    if (installed) return installed;
  }
  throw new Error(
    `${BROWSER_NAMES[browser]} was not found on this machine${steps ? ', and installing it failed' : ''}. ` +
      `Install it, or set ${VARIABLES[browser][0]} to the path of its executable, and run this again.`,
  );
}

const BROWSER_NAMES: Readonly<Record<Browser, string>> = { chrome: 'Chrome, Chromium or Edge', firefox: 'Firefox' };

/** The commands that install a browser without asking for a password. Null if this machine has no such way. */
function installSteps(browser: Browser): string[][] | null {
  const succeeds = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  if (process.platform === 'darwin') {
    return succeeds('brew', '--version')
      ? [['brew', 'install', '--cask', browser === 'chrome' ? 'chromium' : 'firefox']]
      : null;
  }
  if (process.platform !== 'linux') return null;
  const root = process.getuid?.() === 0;
  if (!root && !succeeds('sudo', '-n', 'true')) return null;
  const run = (...command: string[]) => (root ? command : ['sudo', '-n', ...command]);
  if (succeeds('apt-get', '--version')) {
    // Debian ships firefox-esr. Ubuntu's packages "firefox" and "chromium-browser" only install snaps.
    const candidates = browser === 'chrome' ? ['chromium', 'chromium-browser'] : ['firefox-esr', 'firefox'];
    const known = candidates.find((name) => succeeds('apt-cache', 'show', name)) ?? candidates[0] ?? browser;
    return [run('apt-get', 'update', '-qq'), run('apt-get', 'install', '-y', '-qq', known)];
  }
  const name = browser === 'chrome' ? 'chromium' : 'firefox';
  if (succeeds('dnf', '--version')) return [run('dnf', 'install', '-y', name)];
  if (succeeds('pacman', '--version')) return [run('pacman', '-S', '--noconfirm', name)];
  return null;
}
