import { expect, test } from 'vitest';
import type { PageReport } from '../../src/messages.ts';
import { inEachBrowser } from './harness.ts';
import { passes } from './time-in-page.ts';

const PROSE =
  'Jan Leike left OpenAI that week, and the people who had worked with him were moved to other teams of the company.';
const FILLER =
  'The sentence that stands here fills a paragraph of the sample and names nobody whom anybody knows. It goes on for a while, as sentences in newspapers do, and says what was said before in other words, so that the paragraph is as long as one that a reader would meet.';
const paragraphs = (count: number) => `<p>${PROSE}</p>${`<p>${FILLER}</p>`.repeat(count)}`;
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>A sample</title>${head}</head><body>${body}</body></html>`;
const DATED = '<meta property="article:published_time" content="2024-05-17T12:00:00Z">';

type Ready = Extract<PageReport, { state: 'ready' }>;
function ready(report: PageReport): Ready {
  if (report.state !== 'ready')
    throw new Error(`The page is "${report.state}", not "ready": ${JSON.stringify(report)}`);
  return report;
}
const marks = ({ analysis }: Ready) => analysis.mentions.map(({ entity }) => entity);

inEachBrowser('bad input', ({ openArticle }) => {
  test.each([
    ['nothing at all', ''],
    ['a head and no body', '<html><head><title>A title</title></head></html>'],
    ['frames instead of a body', '<html><frameset cols="*"><frame src="about:blank"></frameset></html>'],
    ['a form and no article', page('<form><label>Name <input></label><button>Send</button></form>')],
  ])('a page of %s is no article, and says so', async (_what, html) => {
    const { report } = await openArticle(html);
    const answer = await report();
    expect(answer.state).toBe('not-article');
    if (answer.state === 'not-article') expect(answer.why.reason).toMatch(/^no-(?:body|article)$/);
  });

  test('an article without a date is marked, and its status reports the missing date', async () => {
    const { report } = await openArticle(page(`<article><h1>A sample</h1>${paragraphs(8)}</article>`));
    const answer = ready(await report());
    expect(answer.analysis.published).toBeNull();
    expect(answer.analysis.status).toContain('no-date');
    expect(marks(answer)).toContain('ai:jan-leike');
  });

  test('broken HTML is read as the browser shows it', async () => {
    const html = `<article><h1>A sample<p>${PROSE}<p><b>${FILLER}<p><i>${FILLER}</b><table><p>${FILLER}</article>${`<p>${FILLER}`.repeat(6)}`;
    const { report } = await openArticle(`<title>A sample</title>${DATED}${html}<div></span></p></table>`);
    expect(marks(ready(await report()))).toContain('ai:jan-leike');
  });

  test('a page whose own scripts throw is annotated, and throws no more than before', async () => {
    const script = `<script>
      window.onerror = () => { throw new Error('the page, again') };
      addEventListener('DOMContentLoaded', () => { throw new Error('the page') });
      document.addEventListener('pointermove', () => { throw new Error('the page, moved') });
      throw new Error('the page, at once');
    </script>`;
    const {
      report,
      page: tab,
      hover,
    } = await openArticle(page(`<article><h1>A sample</h1>${paragraphs(8)}</article>${script}`, DATED));
    const errors: string[] = [];
    tab.on('pageerror', (error) => errors.push(String(error)));
    expect(marks(ready(await report()))).toContain('ai:jan-leike');
    await hover('Jan Leike');
    await passes(tab, 700);
    expect(errors.filter((error) => !error.includes('the page'))).toEqual([]);
  });

  test('a page of five million characters is read in part, and its status is that', async () => {
    const long = paragraphs(Math.ceil(5_000_000 / (FILLER.length + 7)));
    const { report } = await openArticle(page(`<article><h1>A sample</h1>${long}</article>`, DATED));
    const answer = ready(await report());
    expect(marks(answer)).toContain('ai:jan-leike');
    const read = answer.article.blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(read < 4_900_000).toBe(answer.article.truncated === true);
    expect(answer.analysis.status.includes('truncated')).toBe(answer.article.truncated === true);
  });
});
