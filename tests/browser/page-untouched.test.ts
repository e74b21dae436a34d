import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { inEachBrowser } from './harness.ts';

/** Saved real pages; they belong to their publishers and are no part of the project. */
const FOLDER = join(ROOT, '../shared/eval');
const MOST = Number(process.env.AFTERWORD_PAGES ?? 10);
const present = existsSync(join(FOLDER, 'pages.jsonl'));
if (!present) console.warn(`No saved pages at ${FOLDER}: that real pages stay untouched was not tested.`);

type SavedPage = { readonly file: string; readonly url: string; readonly host: string; readonly news_like: boolean };

async function choosePages(): Promise<SavedPage[]> {
  const lines = (await readFile(join(FOLDER, 'pages.jsonl'), 'utf8')).split('\n').filter((line) => line !== '');
  const pages = lines.map((line) => JSON.parse(line) as SavedPage).filter((page) => page.news_like && page.url !== '');
  const every = Math.max(1, pages.length / MOST);
  return Array.from({ length: Math.min(MOST, pages.length) }, (_, i) => pages[Math.floor(i * every)]).flatMap(
    (page) => page ?? [],
  );
}

/** The page without scripts of its own: whatever changes it now is not it. */
const withoutScripts = (html: string): string =>
  html.replace(/<script\b[\s\S]*?<\/script\s*>/gi, '').replace(/\son[a-z]+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, '');

/** Runs before the page: keeps a record of every change to the document once it is parsed. */
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
  });
}

/** Brings the first mark into view and tells where it is; null where nothing is marked. */
function firstMark(): { x: number; y: number } | null {
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight.keys()) {
      if (!(range instanceof Range)) continue;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rect = range.getClientRects()[0];
      if (rect && rect.width > 8) return { x: rect.left + 4, y: rect.top + rect.height / 2 };
    }
  }
  return null;
}

const changesSoFar = () => Reflect.get(window, 'changes') as string[];
const serialised = () => document.documentElement.outerHTML;

inEachBrowser('a real page', (harness) => {
  test.skipIf(!present)(
    'is not changed by a byte: not by reading and marking it, not after a card was open on it',
    async () => {
      let opened = 0;
      for (const { file, url } of await choosePages()) {
        const tab = await harness.session().openTab();
        try {
          await tab.page.evaluateOnNewDocument(recordChanges);
          await tab.page.bringToFront();
          const loaded = await tab
            .openSaved({ html: withoutScripts(await readFile(join(FOLDER, 'pages', file), 'utf8')), url })
            .then(() => true)
            .catch(() => false); // some addresses the browser itself refuses (upgraded to https, ports)
          if (!loaded) continue;
          await tab.report();
          expect(await tab.page.evaluate(changesSoFar), file).toEqual([]);
          const before = await tab.page.evaluate(serialised);
          const place = await tab.page.evaluate(firstMark);
          if (!place) continue;
          await tab.page.mouse.move(place.x + 3, place.y, { steps: 2 });
          await tab.page.mouse.move(place.x, place.y);
          await new Promise((resolve) => setTimeout(resolve, 700));
          const during = await tab.page.evaluate(serialised);
          if (during !== before) opened++;
          expect(during.replace('<div></div></html>', '</html>'), file).toBe(before);
          await tab.page.keyboard.press('Escape');
          await new Promise((resolve) => setTimeout(resolve, 50));
          expect(await tab.page.evaluate(serialised), file).toBe(before);
          const changes = await tab.page.evaluate(changesSoFar);
          expect(
            changes.filter((change) => change !== 'childList HTML <div></div>'),
            file,
          ).toEqual([]);
        } finally {
          await tab.close();
        }
      }
      expect(opened).toBeGreaterThan(0);
    },
    10_000 + MOST * 6000,
  );
});
