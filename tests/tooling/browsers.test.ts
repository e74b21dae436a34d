import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser, type Machine } from '../../src/cli/browsers.ts';

const machine = (over: Partial<Machine>, ...files: string[]): Machine => ({
  platform: 'linux',
  env: {},
  exists: (path) => files.includes(path),
  ...over,
});

test('an environment variable goes before everything else', () => {
  const env = { AFTERWORD_CHROME: '/my/chrome', PATH: '/bin' };
  const found = findBrowser('chrome', machine({ env }, '/my/chrome', join('/bin', 'chromium'), '/usr/bin/chromium'));
  expect(found).toEqual({ browser: 'chrome', path: '/my/chrome' });
});

test('a variable that names a missing file gives an error with its name', () => {
  const env = { FIREFOX_PATH: '/gone' };
  expect(() => findBrowser('firefox', machine({ env }, '/usr/bin/firefox'))).toThrow('FIREFOX_PATH is set to /gone');
});

test('PATH is searched before the known folders', () => {
  const env = { PATH: '/a:/b' };
  expect(findBrowser('firefox', machine({ env }, '/b/firefox-esr', '/usr/bin/firefox'))?.path).toBe('/b/firefox-esr');
});

test('each system has its own known folders', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser('chrome', machine({ platform: 'darwin' }, mac))?.path).toBe(mac);
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  expect(findBrowser('chrome', machine({ platform: 'win32', env }, edge))?.path).toBe(edge);
  const home = '/home/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser('chrome', machine({ platform: 'darwin', env: { HOME: '/home/me' } }, home))?.path).toBe(home);
});

test('a browser that is not found is null', () => {
  expect(findBrowser('chrome', machine({ env: { PATH: '/bin' } }))).toBeNull();
});
