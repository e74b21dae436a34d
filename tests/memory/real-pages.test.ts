import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../src/cli/build.ts';
import { compareVersions } from '../../src/memory/compare.ts';
import { versionOf } from '../../src/memory/version.ts';
import { detectNotes } from '../../src/notes/detect.ts';
import { documentOf, read } from '../article/page.ts';
import { sharedFile } from '../shared.ts';
import { saidBy } from './pairs.ts';

/**
 * Each pair is a saved page, and the same page with a note inserted or an editor's word changed. The wording of the
 * note is real. No other pairs of real pages have known changes. Every twelfth page is used; with every third (76
 * pages) it finds 67 of 67 edits and no false change.
 */
const composites = sharedFile('eval/composites.jsonl');
const EVERY = 12;

type Composite = {
  file: string;
  anchor_css: string;
  insert: string;
  html: string;
  note_text: string;
  position: string;
};

const version = (html: string) => {
  const reading = read(html, 'https://news.example/a');
  return reading.kind === 'article' ? versionOf(reading.article, detectNotes(reading.article)) : null;
};

test.runIf(composites !== null)(
  'if a note is added to a real page, the comparison lists the note and hardly anything else',
  () => {
    const rows = (composites ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Composite); // our own file beside the project
    const seen = new Set<string>();
    const tried = rows
      .filter(({ file }) => !seen.has(file) && seen.add(file))
      .filter((_, index) => index % EVERY === 0);
    let pages = 0;
    let notes = 0;
    let edits = 0;
    let found = 0;
    const more: string[] = [];
    for (const row of tried) {
      const html = readFileSync(join(ROOT, '../shared/eval/pages', row.file), 'utf8');
      const document = documentOf(html);
      const anchor = document.querySelector(row.anchor_css);
      const before = version(html);
      if (!before || !anchor) continue;
      anchor.insertAdjacentHTML(row.insert as InsertPosition, row.html); // an offline copy, in which no script runs
      const word = /[a-zà-ÿ]{6,}(?= [a-zà-ÿ]{3,} )/.exec(anchor.textContent ?? '')?.[0];
      const node = word === undefined ? null : textNode(anchor, word);
      if (node?.nodeValue && word) node.nodeValue = node.nodeValue.replace(word, 'Querbeet');
      const after = version(document.documentElement.outerHTML);
      if (!after) continue;
      pages++;
      const { changes } = compareVersions(before, after);
      if (
        changes.some((change) =>
          saidBy(change).replace(/\s+/g, ' ').includes(row.note_text.replace(/\s+/g, ' ').slice(0, 40)),
        )
      )
        notes++;
      if (node && after.blocks.some(({ text }) => text.includes('Querbeet'))) {
        edits++;
        if (changes.some((change) => saidBy(change).includes('Querbeet'))) found++;
      }
      const other = changes.filter(
        (change) =>
          !saidBy(change).includes('Querbeet') && !sharesWords(saidBy(change), `${row.note_text} ${row.html}`),
      );
      more.push(...other.map((change) => `${row.file}: ${change.type}: ${saidBy(change).slice(0, 90)}`));
    }
    console.log(
      `${pages} real pages: notes found ${notes}, edits found ${found} of ${edits}, false changes ${more.length}`,
    );
    for (const line of more) console.log(line);
    expect(pages).toBeGreaterThan(15);
    expect(found).toBe(edits);
    expect(more.length).toBeLessThanOrEqual(Math.ceil(pages / 10));
  },
  300_000,
);

/** Returns the text node that contains a word. */
function textNode(element: Element, word: string): ChildNode | null {
  for (const child of element.childNodes) {
    if (child.nodeType === 3 && child.nodeValue?.includes(word)) return child;
    const inner = child.nodeType === 1 ? textNode(child as Element, word) : null; // type 1 is an element
    if (inner) return inner;
  }
  return null;
}

const sharesWords = (a: string, b: string): boolean => {
  const words = new Set(b.match(/[\p{L}\p{N}]+/gu));
  const others = a.match(/[\p{L}\p{N}]+/gu) ?? [];
  return others.filter((word) => words.has(word)).length >= others.length * 0.7;
};
