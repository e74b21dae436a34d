import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { withDates } from '../../src/article/days/dates.ts';
import { readArticle } from '../../src/article/page/read.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import { expectReading, type PageExpectation } from './expected-page.ts';

/**
 * Pages by kind of situation, each with what a careful reader would read on it. Those that need a browser's own layout
 * or frames have `browser`, and are left out here.
 *
 * `publishing-systems` has layouts modelled on widespread publishing systems and themes, written before they were read
 * for the first time. Of twenty-five, 13 were as expected on the first run. Two expected too much. Two were wrong for
 * longer: an appeal for money without its usual words was read, and a page builder's page lacked its day, a short list
 * and a short quotation.
 *
 * Eighty-eight more layouts were written before the code was read again, and 58 were as expected on the first run. Two of
 * them expected too much. Most of them, and all that were wrong, are in `days-in-systems`, `page-builders`,
 * `inserts-and-boxes`, `several-stories`, `marks-of-the-text` and `old-and-plain-layouts`. Of twenty-five later ones, in
 * `newsrooms-and-offices`, 18 were as expected.
 */
const FOLDER = join(import.meta.dirname, 'pages');

for (const kind of readdirSync(FOLDER)) {
  describe(kind.replaceAll('-', ' '), () => {
    const rows: readonly PageExpectation[] = JSON.parse(readFileSync(join(FOLDER, kind, 'expected.json'), 'utf8'));
    test.each(
      rows
        .filter(({ browser }) => !browser)
        .map((row) => [row.file.replace('.html', '').replaceAll('-', ' '), row] as const),
    )('%s', (_name, row) => {
      const url = row.url ?? 'https://news.example.com/town/harbour';
      const { window } = new JSDOM(readFileSync(join(FOLDER, kind, row.file), 'utf8'), { url });
      const reading = readArticle(window.document, { href: url });
      expect(reading.kind === 'article' || reading.why).toBe(true);
      if (reading.kind === 'article') expectReading(withDates(reading.article, partialDate('2026-11-23')), row.expect);
    });
  });
}
