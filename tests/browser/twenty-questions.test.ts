import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import type { ReadyReport } from '../../src/popup/props.ts';
import { prepareOpenCard } from './bundle.ts';
import { inEachBrowser, type OpenArticle } from './harness.ts';
import { articleOf, QUESTIONS, type Question } from './questions.ts';
import { shows } from './shows.ts';
import { fadedIn } from './time-in-page.ts';

// Counts how many of twenty questions about twenty articles the visible text answers, without a click or a scroll. A
// card is the shipped card script with the extension's own results. The popup is the real one, 420 × 600 pixels.

const WIDTH = 384;
const HEIGHT = 300;
const LEAST = 20;

const DRAW = `
  import english from './extension/_locales/en/messages.json';
  import { translatorFrom } from './src/ui/translate.ts';
  const t = translatorFrom(english);
  globalThis.drawCard = (report, at) => {
    const host = globalThis[Symbol.for('afterword.card')](document, () => {}, () => true);
    const mention = report.analysis.mentions[at];
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('h1'));
    const noop = () => {};
    host.show(
      { mark: { mention, range, group: 'person', again: false }, report, recollection: null, how: 'hover', undo: null,
        extension: { t, locale: 'en' }, close: noop, pin: noop, veto: noop },
      { range, pointer: null }, 'light');
  };`;

/**
 * Returns an element's words that are visible without a click or a scroll. The middle of each word must be visible, in
 * the box of this size at the element's top. Runs in the page.
 */
const visibleWords = (inCard: boolean, width: number, height: number): string => {
  const root = inCard ? document.querySelector('html > div:last-child')?.shadowRoot : document;
  const top = inCard ? root?.querySelector('.card') : document.documentElement;
  if (!root || !top) return '';
  const box = top.getBoundingClientRect();
  const words: string[] = [];
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const found of (node.nodeValue ?? '').matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(node, found.index);
      range.setEnd(node, found.index + found[0].length);
      const seen = range.getBoundingClientRect();
      const [x, y] = [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2];
      if (x > box.left + width || seen.bottom > box.top + height) continue;
      if (root.elementFromPoint(x, y) === node.parentElement) words.push(found[0]);
    }
  }
  return words.join(' ');
};

inEachBrowser('the first screen', (harness) => {
  async function seen(question: Question): Promise<string> {
    const article = await harness.openArticle(articleOf(question));
    try {
      return await seenIn(article, question);
    } finally {
      await article.tab.close();
    }
  }

  async function seenIn({ tab, page, report }: OpenArticle, question: Question): Promise<string> {
    const found = await report();
    if (found.state !== 'ready') return `not read: ${found.state}`;
    if (question.card === null) {
      const popup = await harness.openExtensionPage(`popup.html?tab=${tab.id}`);
      await popup.setViewport({ width: 420, height: 600 });
      await shows(popup, 'Mentioned here');
      const words = await popup.evaluate(visibleWords, false, 420, 600);
      await popup.close();
      return words;
    }
    const at = mentionOf(found, question.card);
    if (at < 0) return 'not marked';
    await prepareOpenCard(page, DRAW);
    await page.evaluate((...what) => (Reflect.get(globalThis, 'drawCard') as Draw)(...what), found as object, at);
    await page.waitForFunction(() =>
      document.querySelector('html > div:last-child')?.shadowRoot?.querySelector('.card'),
    );
    await fadedIn(page);
    return page.evaluate(visibleWords, true, WIDTH, HEIGHT);
  }

  test('answers each of twenty questions about twenty articles, without a click or a scroll', async () => {
    const lines: string[] = [];
    let answered = 0;
    for (const question of QUESTIONS) {
      const words = await seen(question);
      const isAnswered = question.answer.test(words);
      if (isAnswered) answered++;
      lines.push(`${isAnswered ? 'yes' : 'NO '} ${question.written} ${question.question} ${words}`);
    }
    await mkdir(join(ROOT, 'output'), { recursive: true });
    const file = join(ROOT, `output/${harness.browser}-twenty-questions.txt`);
    await writeFile(file, `${answered} of ${QUESTIONS.length}\n${lines.join('\n')}\n`);
    expect(answered, lines.filter((line) => line.startsWith('NO')).join('\n')).toBeGreaterThanOrEqual(LEAST);
  });
});

/** The function of the page's script; see DRAW. */
type Draw = (report: object, at: number) => void;

/** The first mention in the article with these words. */
const mentionOf = ({ article, analysis }: ReadyReport, words: string): number =>
  analysis.mentions.findIndex(({ block, start, end }) => article.blocks[block]?.text.slice(start, end).includes(words));
