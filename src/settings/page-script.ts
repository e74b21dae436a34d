import browser, { type Scripting } from 'webextension-polyfill';

/** What reads and marks a page, in the order in which it has to run. */
const CONTENT = ['survey.js', 'content.js'];

/**
 * Injects into a page the scripts that read and mark it, and the rules of the marks. A script does nothing where one of
 * this version runs already. Rejects where the browser refuses.
 */
export async function putContentScript(target: Scripting.InjectionTarget): Promise<void> {
  await browser.scripting.insertCSS({ target, files: ['marks.css'] });
  await putReader(target);
}

/** The same where gate.js and the rules of the marks are there already. */
export async function putReader(target: Scripting.InjectionTarget): Promise<void> {
  await browser.scripting.executeScript({ target, files: CONTENT });
}

/** Puts into an open page what the manifest puts into its own sites' pages as they load. Rejects as above. */
export async function putGate(target: Scripting.InjectionTarget): Promise<void> {
  await browser.scripting.insertCSS({ target, files: ['marks.css'] });
  await browser.scripting.executeScript({ target, files: ['gate.js'] });
}
