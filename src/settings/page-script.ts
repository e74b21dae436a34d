import browser, { type Scripting } from 'webextension-polyfill';

/**
 * Puts into a page what the manifest puts into its own sites' pages: the rules of the marks and the content script, which
 * does nothing where one of this version runs already. Rejects where the browser does not let us.
 */
export async function putContentScript(target: Scripting.InjectionTarget): Promise<void> {
  await browser.scripting.insertCSS({ target, files: ['marks.css'] });
  await browser.scripting.executeScript({ target, files: ['survey.js', 'content.js'] });
}
