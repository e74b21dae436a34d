import browser, { type Scripting } from 'webextension-polyfill';

/** The scripts that read and mark a page, in the order in which they must run. */
const CONTENT = ['survey.js', 'content.js'];

/**
 * Injects the scripts that read and mark a page, and the rules of the marks. A script does nothing if a copy of this
 * version already runs. Rejects if the browser refuses.
 */
export async function putContentScript(target: Scripting.InjectionTarget): Promise<void> {
  await browser.scripting.insertCSS({ target, files: ['marks.css'] });
  await putReader(target);
}

/**
 * The same for a page that already has gate.js and the rules of the marks. If the target names its document, each script
 * runs in a task of its own, because compiling both takes long. Otherwise a page that is left between two tasks could
 * get only the second script.
 */
export async function putReader(target: Scripting.InjectionTarget): Promise<void> {
  const turns = target.documentIds ? CONTENT.map((file) => [file]) : [CONTENT];
  for (const files of turns) await browser.scripting.executeScript({ target, files });
}

/**
 * Puts into an open page what the manifest puts into its own sites' pages while they load. Rejects if the browser
 * refuses.
 */
export async function putGate(target: Scripting.InjectionTarget): Promise<void> {
  await browser.scripting.insertCSS({ target, files: ['marks.css'] });
  await browser.scripting.executeScript({ target, files: ['gate.js'] });
}
