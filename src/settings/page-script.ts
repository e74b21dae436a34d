import browser, { type Scripting } from 'webextension-polyfill';

/** What reads and marks a page, in the order in which it has to run. */
const CONTENT = ['survey.js', 'content.js'];

/**
 * Puts into a page what reads and marks it, with the rules of the marks. The script does nothing where one of this version
 * runs already. Rejects where the browser does not let us.
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
