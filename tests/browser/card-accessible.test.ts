import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { violationsOf } from './axe.ts';
import { runInFirefox } from './browser-screens.ts';
import { prepareOpenCard } from './bundle.ts';
import { eventually } from './card-text.ts';
import { inEachBrowser } from './harness.ts';

// The shipped card script with one change: its shadow root is open, so that axe and this file can look into it. The
// page asks for no annotation.

const PAGE = `<!doctype html><html lang="en"><head><title>A page of ours</title><meta name="afterword" content="off">
<style>body { font: 18px/1.6 Georgia, serif; margin: 2em auto; max-width: 30em; padding: 0 1em } .dark { background: #16181c; color: #eee }</style></head>
<body><main><h1>A page of ours</h1><p>Some words before <b>Okonedo</b> and some after it, as in any article.</p></main></body></html>`;

/** The card's content. It runs in the page as a bundle, because the interface's words come from files. */
const FIXTURE = `
  import arabic from './extension/_locales/ar/messages.json';
  import english from './extension/_locales/en/messages.json';
  import { translatorFrom } from './src/ui/translate.ts';
  import { SAMPLE_REPORT } from './tests/ui/fixtures.ts';
  const WORDS = { en: translatorFrom(english), ar: translatorFrom(arabic) };
  let host;
  globalThis.showCard = ({ language = 'en', theme = 'light', atBottom = false, pinned = false, long = false, change = {}, ...content }) => {
    host?.remove();
    host = globalThis[Symbol.for('afterword.card')](document, () => {}, () => true);
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('b'));
    const { analysis } = SAMPLE_REPORT;
    const mention = analysis.mentions.find(({ entity }) => analysis.entities[entity].kind === 'person');
    const report = { ...SAMPLE_REPORT, analysis: { ...analysis, ...change } };
    const view = analysis.entities[mention.entity];
    const name = 'The Undersecretary of State for Interoperabilityandotherlongwordsthatnobodybreaks Affairs';
    const lines = view.now.lines.map((line) => ({ ...line, what: name }));
    const entities = { ...analysis.entities, [view.id]: { ...view, name, description: name, now: { ...view.now, lines } } };
    if (long) Object.assign(report.analysis, { entities });
    const noop = () => {};
    host.show(
      { mark: { mention, range, group: 'person', again: false }, report, recollection: null, how: atBottom ? 'touch' : pinned ? 'pinned' : 'hover', undo: null,
        extension: { t: WORDS[language], locale: language }, close: noop, pin: noop, veto: noop, ...content },
      { range, pointer: null },
      theme,
    );
    return host;
  };`;

type Shown = {
  readonly language?: 'en' | 'ar';
  readonly theme?: 'light' | 'dark';
  readonly atBottom?: boolean;
  readonly pinned?: boolean;
  readonly long?: boolean;
  readonly change?: object;
  /** Presses the nth button of the card's foot: 0 more, 1 why this match, 2 not this one. */
  readonly press?: 0 | 1 | 2;
};

async function show(page: Page, { press, ...shown }: Shown): Promise<void> {
  await page.evaluate((content) => {
    (Reflect.get(globalThis, 'showCard') as (with_: object) => void)(content);
  }, shown as object);
  await page.waitForFunction(() => document.querySelector('html > div')?.shadowRoot?.querySelector('.card'));
  if (press !== undefined) {
    await page.evaluate((nth) => {
      const buttons = document.querySelector('html > div')?.shadowRoot?.querySelectorAll('.card-foot button');
      const button = buttons?.[nth];
      if (button instanceof HTMLElement) button.focus();
    }, press);
    await page.keyboard.press('Enter'); // the card ignores a click made by a script
  }
  // Axe measures contrast, so it must not run while the card fades in.
  await page.evaluate(() =>
    Promise.all(
      [...(document.querySelector('html > div')?.shadowRoot?.querySelectorAll('.card') ?? [])].flatMap((card) =>
        card.getAnimations().map(({ finished }) => finished),
      ),
    ),
  );
}

/** Returns what overflows the card sideways, or the window. */
const overflow = () => {
  const card = document.querySelector('html > div')?.shadowRoot?.querySelector('.card');
  if (!card) return ['no card'];
  const { left, right, top, bottom } = card.getBoundingClientRect();
  const out: string[] = [];
  if (card.scrollWidth > card.clientWidth) out.push(`${card.scrollWidth} px of content in ${card.clientWidth} px`);
  // Browsers round the sum of a position and a height by less than half a pixel.
  if (left < -0.5 || right > innerWidth + 0.5 || top < -0.5 || bottom > innerHeight + 0.5)
    out.push('out of the window');
  return out;
};

const STATES: Readonly<Record<string, Shown>> = {
  'then and now': {},
  more: { press: 0 },
  'why this match': { press: 1 },
  'not this one': { press: 2 },
  pinned: { pinned: true },
  'with the longest of names and words': { long: true },
  'as a sheet': { atBottom: true },
  'without a date': { change: { published: null } },
  dark: { theme: 'dark' },
  'dark, more': { theme: 'dark', press: 0 },
  'dark, not this one': { theme: 'dark', press: 2 },
  'in Arabic': { language: 'ar' },
  'in Arabic, dark, more': { language: 'ar', theme: 'dark', press: 0 },
};

inEachBrowser('the card, as it ships', (harness) => {
  describe.each([
    ['a window of 1280 pixels', 1280, 900],
    ['one of 320', 320, 640],
    ['one of 320 by 256', 320, 256],
  ] as const)('in %s', (_, width, height) => {
    test('is a labelled dialog without overflow, in which axe finds nothing, in every state', async () => {
      const { page, screenshot } = await harness.openArticle(PAGE);
      await page.setViewport({ width, height });
      await prepareOpenCard(page, FIXTURE);
      const found: Record<string, string[]> = {};
      for (const [name, state] of Object.entries(STATES)) {
        await show(page, state);
        const wrong = [...(await violationsOf(page)), ...(await page.evaluate(overflow))];
        if (wrong.length > 0) found[name] = wrong;
        await screenshot(`card-${name.replace(/\W+/g, '-')}-${width}-${height}`);
      }
      expect(found).toEqual({});
    });
  });

  test('does not fade in with reduced motion, and has one text colour and solid lines with more contrast', async () => {
    const { page } = await harness.openArticle(PAGE);
    await prepareOpenCard(page, FIXTURE);
    await show(page, {});
    const look = () =>
      page.evaluate(() => {
        const card = document.querySelector('html > div')?.shadowRoot?.querySelector('.card');
        const [paper, kind, foot] = [card, card?.querySelector('.card-kind'), card?.querySelector('.card-foot')].map(
          (element) => element && getComputedStyle(element),
        );
        const softer = [kind?.color, paper?.borderTopColor, foot?.borderTopColor];
        return { fade: paper?.animationName, softer: softer.filter((color) => color !== paper?.color).length };
      });
    expect(await look()).toEqual({ fade: 'appear', softer: 3 });
    if (harness.browser === 'firefox') {
      // Firefox's answer on contrast follows the reader's colours, which no page then changes.
      await runInFirefox(harness.session(), "Services.prefs.setIntPref('ui.prefersReducedMotion', 1)");
      try {
        await eventually(look).toEqual({ fade: 'none', softer: 3 });
      } finally {
        await runInFirefox(harness.session(), "Services.prefs.clearUserPref('ui.prefersReducedMotion')");
      }
      return;
    }
    const client = await page.createCDPSession();
    const features = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
    await client.send('Emulation.setEmulatedMedia', { features });
    expect(await look()).toEqual({ fade: 'none', softer: 3 });
    for (const theme of ['light', 'dark'] as const) {
      await show(page, { theme });
      await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value: 'more' }] });
      expect(await look()).toEqual({ fade: 'appear', softer: 0 });
    }
  });
});
