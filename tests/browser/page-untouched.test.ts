import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { inEachBrowser } from './harness.ts';
import { PATIENCE } from './patience.ts';

/** Saved real pages; they belong to their publishers and are no part of the project. */
const FOLDER = join(ROOT, '../shared/eval');
const MOST_PAGES = Number(process.env.AFTERWORD_PAGES ?? 24);
const present = existsSync(join(FOLDER, 'pages.jsonl'));
if (!present) console.warn(`No saved pages at ${FOLDER}: that real pages stay untouched was not tested.`);

type SavedPage = { readonly file: string; readonly url: string; readonly title: string; readonly news_like: boolean };

/** Few of the saved pages name anybody of the fact base, and only those get a card. */
const NAMED = /\b(?:OpenAI|Anthropic|Altman|Musk|Google|Microsoft)\b/;

/** Chooses pages: one half evenly from all of them, the other half from those whose title names somebody. */
async function choosePages(): Promise<SavedPage[]> {
  const lines = (await readFile(join(FOLDER, 'pages.jsonl'), 'utf8')).split('\n').filter((line) => line !== '');
  const pages = lines
    .map((line) => JSON.parse(line) as SavedPage)
    .filter(({ news_like, url }) => news_like && URL.canParse(url));
  const evenly = (all: readonly SavedPage[]): SavedPage[] =>
    all.filter(
      (_, at) =>
        Math.floor((at * MOST_PAGES) / 2 / all.length) !== Math.floor(((at - 1) * MOST_PAGES) / 2 / all.length),
    );
  return [...new Set([...evenly(pages.filter(({ title }) => NAMED.test(title))), ...evenly(pages)])];
}

/** Removes the page's own scripts, so that nothing else changes it. */
const withoutScripts = (html: string): string =>
  html.replace(/<script\b[\s\S]*?<\/script\s*>/gi, '').replace(/\son[a-z]+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, '');

/**
 * Runs before the page. Records every change to the document once it is parsed, and sets the reader's selection and
 * focus.
 */
function recordChanges(): void {
  const changes: string[] = [];
  Object.assign(window, { changes });
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, removedNodes } of records) {
        const nodes = [...addedNodes, ...removedNodes].map((node) =>
          node instanceof Element ? node.outerHTML : node.nodeName,
        );
        changes.push(`${type} ${target.nodeName} ${nodes.join(' ')}`.slice(0, 200));
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    document.querySelector<HTMLElement>('a[href]')?.focus({ preventScroll: true });
    const line = document.querySelector('title')?.firstChild;
    if (line) getSelection()?.setBaseAndExtent(line, 0, line, 3);
    Object.assign(window, { focused: document.activeElement, selected: line });
  });
}

/** Scrolls the first mark into view and returns its place; null where nothing is marked. */
function firstMark(): { x: number; y: number } | null {
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight.keys()) {
      if (!(range instanceof Range)) continue;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
      const [x, y] = [left + 4, top + height / 2];
      // Not if the page hides it (until its scripts have run), or if a banner covers it.
      const isSeen = range.startContainer.parentElement?.contains(document.elementFromPoint(x, y));
      if (width > 8 && isSeen) return { x, y };
    }
  }
  return null;
}

/** Missing pictures and late layout move a page's text for a moment. */
async function settledMark(page: Page): Promise<ReturnType<typeof firstMark>> {
  let place = await page.evaluate(firstMark);
  for (let tries = 0; place && tries < 20; tries++) {
    const before: ReturnType<typeof firstMark> = place;
    await sleep(60);
    place = await page.evaluate(firstMark);
    if (place?.y === before.y) break;
  }
  return place;
}

const changesSoFar = () => Reflect.get(window, 'changes') as string[];
const hasHost = () => document.documentElement.lastElementChild?.outerHTML === '<div></div>';

/**
 * Returns every byte of the document (doctype, elements, open shadow roots, style sheets), and its own data about
 * itself.
 */
function everything(): string[] {
  const roots: string[] = [];
  for (const element of document.querySelectorAll('*'))
    if (element.shadowRoot) roots.push(element.shadowRoot.innerHTML);
  const [focused, selected] = ['focused', 'selected'].map((name) => Reflect.get(window, name) as Node | null);
  const selection = getSelection();
  return [
    new XMLSerializer().serializeToString(document.doctype ?? document.createComment('')),
    document.documentElement.outerHTML,
    ...roots,
    `${document.childNodes.length} nodes, ${document.styleSheets.length} style sheets, ${document.adoptedStyleSheets.length} adopted`,
    document.activeElement === focused ? 'the focus' : 'another focus',
    selection?.anchorNode === selected && selection?.anchorOffset === 0 && selection?.focusOffset === 3
      ? 'the selection'
      : 'another selection',
    `${location.href} ${history.length} ${window.length}, scrolled to ${scrollX} ${scrollY}`,
  ];
}

inEachBrowser('a real page', (harness) => {
  test.skipIf(!present)(
    'is not changed by a byte: not by reading and marking, not while a card is open, and not after that',
    async () => {
      await harness.store({ openDelay: 0 });
      const tab = await harness.session().openTab();
      const { page } = tab;
      await page.setViewport({ width: 1280, height: 900 });
      await page.evaluateOnNewDocument(recordChanges);
      await page.bringToFront();
      const counts = { read: 0, marked: 0, opened: 0 };
      for (const { file, url } of await choosePages()) {
        const loaded = await tab
          .openSaved({ html: withoutScripts(await readFile(join(FOLDER, 'pages', file), 'utf8')), url })
          .then(() => true)
          .catch(() => false); // the browser itself refuses some addresses (upgraded to https, ports)
        if (!loaded) continue;
        await tab.report(PATIENCE);
        counts.read++;
        expect(await page.evaluate(changesSoFar), file).toEqual([]);
        const place = await settledMark(page);
        if (!place) continue;
        counts.marked++;
        const before = await page.evaluate(everything);
        await page.mouse.move(place.x + 3, place.y, { steps: 2 });
        await page.mouse.move(place.x, place.y);
        if (!(await page.waitForFunction(hasHost, { timeout: PATIENCE, polling: 30 }).catch(() => false))) continue;
        counts.opened++;
        const during = await page.evaluate(everything);
        expect(
          during.map((part) => part.replace('<div></div></html>', '</html>')),
          file,
        ).toEqual(before);
        await page.keyboard.press('Escape');
        expect(await page.evaluate(everything), file).toEqual(before);
        const changes = await page.evaluate(changesSoFar);
        expect(
          changes.filter((change) => change !== 'childList HTML <div></div>'),
          file,
        ).toEqual([]);
      }
      await tab.close();
      console.info(
        `${harness.browser}: ${counts.read} saved pages read, ${counts.marked} marked, ${counts.opened} cards`,
      );
      expect(counts.opened).toBe(counts.marked);
      expect(counts.opened).toBeGreaterThan(0);
    },
    PATIENCE * MOST_PAGES,
  );
});
