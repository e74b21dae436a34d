import { JSDOM } from 'jsdom';
import { render } from 'preact';
import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import arabic from '../../extension/_locales/ar/messages.json' with { type: 'json' };
import german from '../../extension/_locales/de/messages.json' with { type: 'json' };
import spanish from '../../extension/_locales/es/messages.json' with { type: 'json' };
import french from '../../extension/_locales/fr/messages.json' with { type: 'json' };
import type { PopupState } from '../../src/popup/page-state.ts';
import { english } from '../../src/ui/english.ts';
import { isolating, translatorFrom } from '../../src/ui/translate.ts';
import { POPUPS, PopupIn } from '../workshop/popups.tsx';
import { forceColours, setTheme, violationsOf } from './axe.ts';
import { inEachBrowser } from './harness.ts';

const LANGUAGES = {
  en: english,
  de: translatorFrom(german),
  fr: translatorFrom(french),
  es: translatorFrom(spanish),
  ar: isolating(translatorFrom(arabic), 'ar'),
};
type Language = keyof typeof LANGUAGES;

const drawn = new Map<Language, ReadonlyMap<string, string>>();
/** Preact draws into this document. The document in the browser gets the resulting HTML. */
const drawing = new JSDOM().window.document;

/** The popup in every state as HTML, by the state's name. Each language is drawn once. */
function allIn(language: Language): ReadonlyMap<string, string> {
  const known = drawn.get(language);
  if (known) return known;
  const all = new Map(Object.entries(POPUPS).map(([name, state]) => [name, htmlOf(state, language)]));
  drawn.set(language, all);
  return all;
}

/** The popup in one state as HTML. */
function htmlOf(state: PopupState, language: Language): string {
  vi.stubGlobal('document', drawing);
  const root = drawing.createElement('div');
  render(<PopupIn state={state} t={LANGUAGES[language]} locale={language} />, root);
  const html = root.innerHTML;
  vi.unstubAllGlobals();
  return html;
}

/** Puts the popup's HTML where its script would: into its own page, with its own stylesheet. */
async function put(page: Page, html: string, language: Language): Promise<void> {
  await page.evaluate(
    (drawn, lang) => {
      document.documentElement.lang = lang;
      document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
      const root = document.getElementById('root') ?? document.body.appendChild(document.createElement('div'));
      root.id = 'root';
      const parsed = new DOMParser().parseFromString(drawn, 'text/html');
      root.replaceChildren(...parsed.body.childNodes);
    },
    html,
    language,
  );
}

/** Returns what is cut off: elements whose content overflows their own edge, or the window's. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#root *')]
      .filter((element) => {
        if (element.closest('.visually-hidden')) return false;
        const { left, right } = element.getBoundingClientRect();
        return left < -0.5 || right > innerWidth + 0.5 || element.scrollWidth > element.clientWidth + 1;
      })
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`),
  );

/** Lines that are above a line which comes earlier in the document. What is side by side in one row counts as one. */
const outOfOrder = () => {
  const out: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let highest = 0;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    range.selectNodeContents(text);
    const { bottom, top, height } = range.getBoundingClientRect();
    const parent = text.parentElement;
    if (height < 2 || !parent?.checkVisibility() || parent.closest('.visually-hidden, select')) continue;
    if (bottom < highest) out.push(`too high: ${text.textContent?.slice(0, 60)}`);
    highest = Math.max(highest, parent.closest('.timeline-line, .hint') ? 0 : top);
  }
  return out;
};

inEachBrowser(
  'every state of the popup',
  ({ openExtensionPage }) => {
    test.each([
      { language: 'en', theme: 'light', text: 100, forced: false },
      { language: 'en', theme: 'dark', text: 100, forced: false },
      { language: 'ar', theme: 'light', text: 100, forced: false },
      { language: 'ar', theme: 'dark', text: 100, forced: false },
      { language: 'de', theme: 'light', text: 200, forced: false },
      { language: 'en', theme: 'dark', text: 100, forced: true },
    ] as const)(
      'in $language, $theme, text at $text %, colours forced: $forced, axe finds nothing and nothing is cut off',
      async ({ language, theme, text, forced }) => {
        const page = await openExtensionPage('popup.html?tab=2000000');
        await page.waitForSelector('.empty');
        await page.bringToFront();
        await setTheme(page, theme);
        await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), `${text}%`);
        if (forced) await forceColours(page, theme);
        const found: Record<string, string[]> = {};
        for (const [name, html] of allIn(language)) {
          await page.setViewport({ width: 420, height: 320 });
          await put(page, html, language);
          const violations = await violationsOf(page);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
          if (overflow) violations.push('wider than the popup');
          violations.push(...(await cutOff(page)));
          await page.setViewport({ width: 420, height: 4000 }); // so that nothing is scrolled or sticks to an edge
          violations.push(...(await page.evaluate(outOfOrder)));
          if (violations.length > 0) found[name] = violations;
        }
        expect(found).toEqual({});
      },
    );

    test.each([
      { language: 'en', width: 300, text: 100 },
      { language: 'de', width: 300, text: 100 },
      { language: 'fr', width: 300, text: 100 },
      { language: 'es', width: 300, text: 100 },
      { language: 'ar', width: 300, text: 100 },
      { language: 'en', width: 900, text: 100 },
      { language: 'de', width: 420, text: 200 },
    ] as const)(
      'in a panel of $width pixels, in $language, with text at $text %, nothing is cut off',
      async ({ language, width, text }) => {
        const page = await openExtensionPage('popup.html?tab=2000000');
        await page.waitForSelector('.empty');
        await page.bringToFront();
        await setTheme(page, 'light');
        await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), `${text}%`);
        const found: Record<string, string[]> = {};
        for (const [name, html] of allIn(language)) {
          await page.setViewport({ width, height: 320 });
          await put(page, html, language);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
          const wrong = [...(wide ? ['wider than the panel'] : []), ...(await cutOff(page))];
          if (wrong.length > 0) found[name] = wrong;
        }
        expect(found).toEqual({});
      },
    );
  },
  { browsers: ['chrome'] },
);
