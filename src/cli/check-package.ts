import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './build.ts';

/** The parts of a manifest that the stores limit. */
type StoreManifest = {
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly icons: Readonly<Record<string, string>>;
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly browser_specific_settings?: {
    readonly gecko?: { readonly data_collection_permissions?: { readonly required?: readonly string[] } };
  };
};

/**
 * The longest texts that the Chrome Web Store accepts, in characters:
 * https://developer.chrome.com/docs/extensions/reference/manifest
 */
const STORE_LIMITS = { name: 75, description: 132 } as const;

/**
 * Checks a built extension against the rules of the stores and Afterword's own promises. Returns one line for each
 * fault.
 *
 * @param folder dist/chrome or dist/firefox
 */
export function checkManifest(folder: string): string[] {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const manifest: StoreManifest = read('manifest.json');
  const problems: string[] = [];
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }; // our own
  if (manifest.version !== version)
    problems.push(`manifest.json says version ${manifest.version}, package.json ${version}.`);
  if (!/^\d+(\.\d+){0,3}$/.test(manifest.version)) problems.push(`"${manifest.version}" is no version of a store.`);
  for (const size of ['16', '48', '128']) {
    const icon = manifest.icons[size];
    if (!icon || !existsSync(join(folder, icon))) problems.push(`There is no icon of ${size} pixels.`);
  }
  for (const locale of readdirSync(join(folder, '_locales'))) {
    const messages: Record<string, { message: string } | undefined> = read(`_locales/${locale}/messages.json`);
    for (const field of ['name', 'description'] as const) {
      const key = /^__MSG_(\w+)__$/.exec(manifest[field])?.[1];
      const text = key === undefined ? manifest[field] : messages[key]?.message;
      if (!text) problems.push(`The ${field} is missing in ${locale}.`);
      else if (text.length > STORE_LIMITS[field])
        problems.push(
          `The ${field} in ${locale} has ${text.length} characters; the stores take ${STORE_LIMITS[field]}.`,
        );
    }
  }
  const named = new Set(manifest.content_scripts?.flatMap(({ matches }) => matches));
  const more =
    manifest.host_permissions?.filter((host) => !named.has(host) || /^[^/]*\/\/\*\/|^<all_urls>$/.test(host)) ?? [];
  if (more.length > 0)
    problems.push(`The build asks for more than the named sites (${more[0]}): is it a development build?`);
  if (!manifest.content_security_policy?.extension_pages?.includes("connect-src 'self'"))
    problems.push("The pages' content security policy lacks connect-src 'self'.");
  const gecko = manifest.browser_specific_settings?.gecko;
  if (gecko && gecko.data_collection_permissions?.required?.join() !== 'none')
    problems.push('data_collection_permissions does not say that nothing is collected.');
  return problems;
}

type LintReport = Readonly<Record<'errors' | 'warnings' | 'notices', readonly LintFinding[]>>;
type LintFinding = { readonly code: string; readonly message: string; readonly file?: string };

/** Runs Mozilla's linter over the Firefox build. Returns one line for each finding. */
export function lintFirefox(folder: string): string[] {
  const webExt = join(ROOT, 'node_modules/web-ext/bin/web-ext.js');
  const args = [webExt, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const report = JSON.parse(outputOf(args)) as LintReport; // web-ext's own format
  return [...report.errors, ...report.warnings, ...report.notices].map(
    ({ code, message, file }) => `${file ?? 'the extension'}: ${message} (${code})`,
  );
}

/**
 * Returns what a node script prints. Its exit code does not matter, because the linter exits with 1 when it finds
 * something.
 */
function outputOf(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string' && error.stdout !== '')
      return error.stdout;
    throw error;
  }
}
