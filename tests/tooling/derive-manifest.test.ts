import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { deriveManifest, type Manifest, sitePatterns } from '../../src/cli/derive-manifest.ts';
import { PERMISSION_KEYS } from '../../src/welcome/welcome.tsx';

const manifest = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')) as Manifest;
const sites = [
  { host: 'vox.com', name: 'Vox', country: 'US', language: 'en' },
  { host: 'bbc.co.uk', name: 'BBC', country: 'GB', language: 'en' },
];
const derive = (browser: 'chrome' | 'firefox', { dev = false, without = '' } = {}) =>
  deriveManifest(manifest, { browser, sites, dev, has: (file) => file !== without });

test('Chrome gets a service worker, Firefox a background script, and neither the key of the other', () => {
  expect(derive('chrome').background).toEqual({ service_worker: 'background.js' });
  expect(derive('firefox').background).toEqual({ scripts: ['background.js'] });
});

test('a key that only one browser knows is absent from the other’s manifest', () => {
  expect(derive('chrome')).not.toHaveProperty('browser_specific_settings');
  expect(derive('firefox')).not.toHaveProperty('minimum_chrome_version');
  expect(derive('chrome')).toHaveProperty('minimum_chrome_version');
});

test('Firefox’s manifest states that no data is collected, and the first version that can paint the marks', () => {
  expect(derive('firefox')).toHaveProperty('browser_specific_settings.gecko.data_collection_permissions', {
    required: ['none'],
  });
  expect(derive('firefox')).toHaveProperty('browser_specific_settings.gecko.strict_min_version', '140.0');
});

test('a news site is matched with its subdomains, over http and https, and each only once', () => {
  expect(sitePatterns([...sites, ...sites])).toEqual(['*://*.bbc.co.uk/*', '*://*.vox.com/*']);
  expect(derive('chrome').content_scripts).toMatchObject([{ matches: ['*://*.bbc.co.uk/*', '*://*.vox.com/*'] }]);
});

test('the card may be injected into the named news sites, where the content script runs, and into no others', () => {
  for (const browser of ['chrome', 'firefox'] as const) {
    expect(derive(browser).host_permissions).toEqual(['*://*.bbc.co.uk/*', '*://*.vox.com/*']);
  }
});

test('a development build may reach every site and differs in nothing else', () => {
  for (const browser of ['chrome', 'firefox'] as const) {
    const { host_permissions, content_scripts, ...rest } = derive(browser, { dev: true });
    const { host_permissions: _, content_scripts: shippedScripts, ...shipped } = derive(browser);
    expect(rest).toEqual(shipped);
    expect(host_permissions).toEqual(['http://*/*', 'https://*/*']);
    const withoutMatches = (scripts: unknown) =>
      JSON.parse(JSON.stringify(scripts, (key, value) => (key === 'matches' ? [] : value)));
    expect(withoutMatches(content_scripts)).toEqual(withoutMatches(shippedScripts));
    expect(content_scripts).toMatchObject([{ matches: ['http://*/*', 'https://*/*'] }]);
  }
});

test('a manifest never names a page that the build does not hold', () => {
  expect(derive('chrome', { without: 'options.html' })).not.toHaveProperty('options_ui');
  expect(derive('chrome', { without: 'popup.html' })).not.toHaveProperty('action.default_popup');
  expect(derive('chrome', { without: 'background.js' })).not.toHaveProperty('background');
  expect(derive('chrome', { without: 'gate.js' }).content_scripts).toEqual([]);
});

test('the welcome page explains each permission', () => {
  expect(Object.keys(PERMISSION_KEYS).sort()).toEqual(
    (manifest as unknown as { permissions: string[] }).permissions.sort(),
  );
});

test('extension pages may load nothing from anywhere but the extension', () => {
  const policy = (manifest as unknown as { content_security_policy: { extension_pages: string } })
    .content_security_policy;
  expect(policy.extension_pages.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
  ]);
  expect(manifest).not.toHaveProperty('web_accessible_resources');
  expect(manifest).not.toHaveProperty('host_permissions');
});
