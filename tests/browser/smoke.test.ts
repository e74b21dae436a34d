import { expect, test } from 'vitest';
import { waitForCard } from './card-text.ts';
import { ARTICLE_URL, inEachBrowser } from './harness.ts';
import { story } from './story.ts';

/** A made-up story about real people whom the bundled facts know, in the words of no real article. */
const STORY = `<!doctype html><html lang="en"><head><title>A test story</title>
<meta property="article:published_time" content="2024-05-20T09:00:00Z"></head><body>
<nav><a href="/">Home</a> <a href="/altman">Sam Altman</a></nav>
<main><article><h1>Two researchers leave</h1>
<p>Ilya Sutskever and Jan Leike left OpenAI last week. The company had set up a team for the long run the summer before,
and both had led it since. People who worked with them said that they had seen it coming for months.</p>
<p>Leike wrote on Friday that he had disagreed with the priorities of the company. A spokesperson said that the work would
go on in other groups, and that nothing else would change for the people who remain in the building today.</p>
<p>Correction, May 21: An earlier version of this story gave the wrong month for the start of the team.</p>
</article></main><footer>Contact: Ilya Sutskever fan club</footer></body></html>`;

const NO_ARTICLE =
  '<!doctype html><title>Log in</title><form><label>Name <input></label><button>Log in</button></form>';

inEachBrowser('a news article', ({ session, openArticle, browser }) => {
  test('is read, dated and annotated, and only its text is', async () => {
    const report = await (await openArticle(STORY)).report();
    if (report.state !== 'ready') throw new Error(`The page was not read: ${JSON.stringify(report)}`);
    const { article, analysis } = report;
    const texts = analysis.mentions.map(({ block, start, end }) => article.blocks[block]?.text.slice(start, end));
    expect(article.url).toBe(ARTICLE_URL);
    expect(analysis.published?.date).toMatch(/^2024-05-20/);
    expect(texts).toEqual(expect.arrayContaining(['Ilya Sutskever', 'Jan Leike', 'Leike', 'OpenAI']));
    expect(texts).not.toContain('Sam Altman');
    expect(texts.filter((text) => text === 'Ilya Sutskever')).toHaveLength(1);
    expect(analysis.notes).toMatchObject([{ kind: 'correction', date: '2024-05-21' }]);
    expect(analysis.developments.length).toBeGreaterThan(0);
  });

  test('keeps its document as it was: marks are painted, not written into it', async () => {
    const { page, report, hover, screenshot } = await openArticle(STORY);
    await report();
    const names = await page.evaluate(() => [...CSS.highlights.keys()]);
    expect(names.length).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.querySelector('article')?.querySelectorAll('*').length)).toBe(4);
    await hover('Jan Leike');
    expect(await waitForCard(page, /Jan Leike/)).toMatch(/Jan Leike/);
    await screenshot('smoke-card');
  });

  test('is annotated without a single request', async () => {
    const before = session().asked.length;
    await (await openArticle(STORY, 'https://www.vox.com/requests')).report();
    const foreign = session()
      .asked.slice(before)
      .filter(
        (asked) =>
          !/(?:google(?:apis)?\.com|mozilla\.(?:com|net|org)|firefox\.com|gvt1\.com|www\.vox\.com)(?::\d+|\/|$)/.test(
            asked,
          ),
      );
    expect(foreign, `asked by ${browser}`).toEqual([]);
  });
});

inEachBrowser('a page without an article', ({ openArticle }) => {
  test('is reported as no article, with the reason', async () => {
    const report = await (await openArticle(NO_ARTICLE)).report();
    expect(report).toMatchObject({
      state: 'not-article',
      why: { reason: 'no-article', signs: expect.arrayContaining([{ type: expect.any(String) }]) },
    });
  });
});

inEachBrowser(
  'the shipped build',
  ({ openArticle, openExtensionPage }) => {
    test('runs on a news site of its list', async () => {
      expect((await (await openArticle(STORY)).report()).state).toBe('ready');
    });

    test('does not run on any other site', async () => {
      const { tab } = await openArticle(STORY, 'https://not-a-news-site.example/story');
      await expect(tab.report(1500)).rejects.toThrow('no content script runs in it');
    });

    test('has a popup that opens', async () => {
      const page = await openExtensionPage('popup.html');
      expect(await page.evaluate(() => document.body.textContent.length)).toBeGreaterThan(0);
    });
  },
  { shipped: true },
);

inEachBrowser(
  'the card script of the shipped build',
  (harness) => {
    test('comes to a news site that the manifest names', async () => {
      const { page, hover, report } = await harness.openArticle(story('Sam Altman'));
      expect((await report()).state).toBe('ready');
      await hover('Sam Altman', 1);
      expect(await waitForCard(page, /Altman/)).toMatch(/Altman/);
    });
  },
  { shipped: true },
);
