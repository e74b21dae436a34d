// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withDates } from '../../src/article/days/dates.ts';
import { readArticle } from '../../src/article/page/read.ts';
import { detectNotes } from '../../src/notes/detect.ts';
import { publishedFromNotes } from '../../src/notes/published.ts';

const PAGES = resolve(import.meta.dirname, '../../../shared/pages');
const twins = ['spun-article', 'spun-article-dated'];
const present = existsSync(resolve(PAGES, 'spun-article.html'));
if (!present) console.warn(`The machine-paraphrased article is not at ${PAGES}: its notes are not tested.`);

describe.runIf(present)('the notes of a machine-paraphrased article', () => {
  const read = (name: string) => {
    document.documentElement.innerHTML = readFileSync(resolve(PAGES, `${name}.html`), 'utf8');
    const reading = readArticle(document, { href: `https://copy.example/${name}` });
    if (reading.kind !== 'article') throw new Error(`${name} was not read as an article: ${reading.why.reason}`);
    return withDates(reading.article);
  };

  it.each(twins)('are all three found in %s, whole and dated', (name) => {
    const article = read(name);
    const notes = detectNotes(article);
    expect(
      notes.map(({ kind, label, date, how, blocks }) => ({ kind, label, date, how, length: blocks.length })),
    ).toEqual([
      { kind: 'update', label: 'Editor’s notice', date: '2024-05-18T19:30-04:00', how: 'label', length: 1 },
      { kind: 'update', label: null, date: null, how: 'in the text', length: 2 },
      { kind: 'update', label: 'Replace', date: '2024-05-18T19:30-04:00', how: 'label', length: 1 },
    ]);
    for (const note of notes)
      expect(note.text).toBe(note.blocks.map((index) => article.blocks[index]?.text).join('\n'));
    expect(publishedFromNotes(notes, article).published?.date).toBe('2024-05-17');
  });
});
