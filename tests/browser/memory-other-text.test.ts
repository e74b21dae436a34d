import { beforeAll, expect, test } from 'vitest';
import type { PageReport } from '../../src/messages.ts';
import { pageOf, story } from '../memory/other-text.ts';
import { inEachBrowser } from './harness.ts';
import { pressOn } from './press.ts';
import { scrollToEnd } from './scroll-to-end.ts';
import { shows } from './shows.ts';

const EN = story('glasshouse-en');
const URL = 'https://www.vox.com/glasshouse';
/** Long gaps keep the end out of view at first. */
const GAPS = { head: '<style>p{margin:30vh 0}.off{display:none}</style>' };
const folded = (name: string) =>
  pageOf(EN, {
    ...GAPS,
    paragraph: (text, index) =>
      `${index === 3 ? `<button id="more">Read the full story</button><div id="rest" class="${name}">` : ''}<p>${text}</p>${index === 7 ? '</div>' : ''}`,
  });

inEachBrowser('what is no editing', ({ openArticle, openExtensionPage }) => {
  beforeAll(async () => {
    const options = await openExtensionPage('options.html');
    await shows(options, 'Remember what I read');
    await pressOn(options, 'section[aria-labelledby=memory] input[type=checkbox]');
    await shows(options, 'Kept.');
    await options.close();
  });

  const recollectionOf = (report: PageReport) => (report.state === 'ready' ? report.recollection : undefined);
  type Open = Awaited<ReturnType<typeof openArticle>>;

  /** Scrolls to the end, and waits until the article is kept. */
  const readToEnd = async ({ page, report }: Open) => {
    await report();
    await scrollToEnd(page);
    await expect.poll(async () => recollectionOf(await report())?.versions).toBeGreaterThan(0);
  };

  test('a page that the browser translates while it is open has no changes', async () => {
    const first = await openArticle(pageOf(EN, GAPS), URL);
    await readToEnd(first);
    await first.tab.close();
    const second = await openArticle(pageOf(EN, GAPS), URL);
    await second.report();
    await second.page.evaluate(
      (html: string) => {
        const translated = new DOMParser().parseFromString(html, 'text/html');
        document.documentElement.lang = 'de';
        document.querySelector('article')?.replaceWith(translated.querySelector('article') ?? '');
      },
      pageOf(story('glasshouse-de'), GAPS),
    );
    await expect
      .poll(async () => recollectionOf(await second.report()))
      .toMatchObject({ changes: [], limits: ['language'] });
    const popup = await openExtensionPage(`popup.html?tab=${second.tab.id}`);
    await shows(popup, 'One of the two readings was in another language.');
    await popup.close();
    await second.tab.close();
  });

  test('a story that was unfolded on one visit only', async () => {
    const first = await openArticle(folded(''), `${URL}-folded`);
    await readToEnd(first);
    await first.tab.close();
    const second = await openArticle(folded('off'), `${URL}-folded`);
    expect(recollectionOf(await second.report())).toMatchObject({ changes: [], limits: ['part-now'] });
    await second.tab.close();
  });
});
