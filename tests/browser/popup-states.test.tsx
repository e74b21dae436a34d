import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { render } from 'preact';
import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import arabic from '../../extension/_locales/ar/messages.json' with { type: 'json' };
import german from '../../extension/_locales/de/messages.json' with { type: 'json' };
import spanish from '../../extension/_locales/es/messages.json' with { type: 'json' };
import french from '../../extension/_locales/fr/messages.json' with { type: 'json' };
import type { StatusCode } from '../../src/analysis-model.ts';
import type { NotArticle } from '../../src/article/model.ts';
import { ROOT } from '../../src/cli/build.ts';
import type { PageReport } from '../../src/messages.ts';
import { hostOf, type PopupState, reportState } from '../../src/popup/page-state.ts';
import { Popup } from '../../src/popup/popup.tsx';
import type { ReadyReport } from '../../src/popup/props.ts';
import { english } from '../../src/ui/english.ts';
import { isolating, translatorFrom } from '../../src/ui/translate.ts';
import { SAMPLE_ANALYSIS, SAMPLE_REPORT } from '../ui/fixtures.ts';
import { setTheme, violationsOf } from './axe.ts';
import { inEachBrowser } from './harness.ts';

const url = 'https://www.sample-times.example/a';
const host = 'sample-times.example';

const analysed = (status: StatusCode[], changes: Partial<ReadyReport['analysis']> = {}): PopupState =>
  reportState({ ...SAMPLE_REPORT, analysis: { ...SAMPLE_ANALYSIS, ...changes, status } });
const notArticle = (why: NotArticle): PageReport => ({ state: 'not-article', url, why, timings: {} });
/** A host that is wider than a narrow panel, as German ones can be. */
const LONG = 'nachrichten-aus-sueddeutschland.landesrundfunkanstalten-im-ueberblick.example';
const nothing = { notes: [], developments: [], mentions: [], entities: {} };

/** More developments than are listed at first, so that there is something to filter. */
const many = [1, 2, 3].flatMap((n) =>
  SAMPLE_ANALYSIS.developments.map((one) => ({ ...one, id: `${one.id}-${n}` as const })),
);

/** Every state that the popup can be in, by name. */
const STATES: Readonly<Record<string, PopupState>> = {
  ready: reportState(SAMPLE_REPORT),
  many: analysed([], { developments: many }),
  asides: analysed([], { developments: [], asides: SAMPLE_ANALYSIS.developments }),
  loading: { type: 'loading' },
  'not-article': reportState(
    notArticle({ reason: 'no-article', signs: [{ type: 'list' }, { type: 'headline' }, { type: 'short' }] }),
  ),
  'not-html': reportState(notArticle({ reason: 'not-html', contentType: 'image/svg+xml' })),
  'opted-out': reportState(notArticle({ reason: 'opted-out' })),
  off: reportState({ state: 'off', url }),
  'no-access': { type: 'no-access', url, host },
  reload: { type: 'reload', url, host },
  failed: reportState({ state: 'failed', url, error: 'out of memory', timings: {} }),
  'browser-page': { type: 'cannot', why: 'browser-page' },
  store: { type: 'cannot', why: 'store' },
  pdf: { type: 'cannot', why: 'pdf' },
  file: { type: 'cannot', why: 'file' },
  unknown: { type: 'cannot', why: 'unknown' },
  'no-date': analysed(['no-date'], { published: null, modified: null }),
  'nothing-found': analysed(['nothing-found'], nothing),
  truncated: analysed(['truncated']),
  'date-from-notes': analysed(['date-from-notes']),
  'date-of-change': analysed(['date-of-change']),
  'facts-unavailable': analysed(['facts-unavailable'], {
    ...nothing,
    notes: SAMPLE_ANALYSIS.notes,
    factsAsOf: null,
  }),
  'long-names': { type: 'no-access', url, host: LONG },
  'off-long-names': reportState({ state: 'off', url: `https://${LONG}/a` }),
  'facts-off': analysed(['facts-off'], { ...nothing, notes: SAMPLE_ANALYSIS.notes, factsAsOf: null }),
};

const LANGUAGES = {
  en: english,
  de: translatorFrom(german),
  fr: translatorFrom(french),
  es: translatorFrom(spanish),
  ar: isolating(translatorFrom(arabic), 'ar'),
};
type Language = keyof typeof LANGUAGES;

const drawn = new Map<Language, ReadonlyMap<string, string>>();
/** Preact draws into this document: the browser's gets the HTML as a whole. */
const drawing = new JSDOM().window.document;

/** The popup in every state as HTML, by the state's name. Each language is drawn once. */
function allIn(language: Language): ReadonlyMap<string, string> {
  const known = drawn.get(language);
  if (known) return known;
  const all = new Map(Object.entries(STATES).map(([name, state]) => [name, htmlOf(state, language)]));
  drawn.set(language, all);
  return all;
}

/** The popup in one state as HTML. */
function htmlOf(state: PopupState, language: Language): string {
  vi.stubGlobal('document', drawing);
  const root = drawing.createElement('div');
  const noop = () => undefined;
  const site = hostOf(state);
  render(
    <Popup
      state={state}
      fault={null}
      outcome=""
      t={LANGUAGES[language]}
      locale={language}
      site={
        site === null
          ? null
          : {
              site,
              only: state.type === 'reload' ? { host: `live.${site}`, chosen: false } : null,
              on: state.type !== 'report' || state.report.state !== 'off',
              onSwitch: noop,
              onOnly: noop,
            }
      }
      onDate={noop}
      onForget={noop}
      onCompare={noop}
      onMark={noop}
      memory={{ on: false, onSwitch: noop }}
      onJump={noop}
      onReload={noop}
      onOptions={noop}
      onWrong={noop}
      onCopy={noop}
      onOnce={noop}
      onSample={noop}
    />,
    root,
  );
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

/** A picture of all of the page: the window is made as high as it, for Chromium shifts pages that run from right to left. */
async function picture(page: Page, folder: string, name: string): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: Math.max(innerHeight, document.documentElement.scrollHeight),
  }));
  await page.setViewport({ width, height });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** What is not shown whole: an element whose content reaches over its own edge, or over the window's. */
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

inEachBrowser(
  'every state of the popup',
  ({ openExtensionPage }) => {
    test.each([
      { language: 'en', theme: 'light' },
      { language: 'en', theme: 'dark' },
      { language: 'ar', theme: 'light' },
      { language: 'ar', theme: 'dark' },
      { language: 'de', theme: 'light' },
    ] as const)(
      'in $language, $theme: axe finds nothing, nothing is cut off, and a picture of it is kept',
      async ({ language, theme }) => {
        const page = await openExtensionPage('popup.html?tab=2000000');
        await page.waitForSelector('.empty');
        await page.bringToFront();
        await setTheme(page, theme);
        const folder = join(ROOT, 'output', 'popup-states');
        await mkdir(folder, { recursive: true });
        const found: Record<string, string[]> = {};
        for (const [name, html] of allIn(language)) {
          await page.setViewport({ width: 420, height: 320 });
          await put(page, html, language);
          const violations = await violationsOf(page);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
          if (overflow) violations.push('wider than the popup');
          violations.push(...(await cutOff(page)));
          if (violations.length > 0) found[name] = violations;
          await picture(page, folder, `${name}-${language}-${theme}`);
        }
        expect(found).toEqual({});
      },
      180_000,
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
        const folder = join(ROOT, 'output', 'popup-panels');
        await mkdir(folder, { recursive: true });
        const found: Record<string, string[]> = {};
        for (const [name, html] of allIn(language)) {
          await page.setViewport({ width, height: 320 });
          await put(page, html, language);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
          const wrong = [...(wide ? ['wider than the panel'] : []), ...(await cutOff(page))];
          if (wrong.length > 0) found[name] = wrong;
          await picture(page, folder, `${name}-${language}-${width}-${text}`);
        }
        expect(found).toEqual({});
      },
      180_000,
    );
  },
  { browsers: ['chrome'] },
);
