import { beforeAll, expect, test } from 'vitest';
import { HOVER_DEFAULTS } from '../../src/content/hover-intent.ts';
import { announcement, cardText, eventually, waitForCard } from './card-text.ts';
import { inEachBrowser, type OpenArticle } from './harness.ts';
import { longestOf, within } from './moments.ts';
import { cardAfter } from './time-in-page.ts';

/** Original prose; the names and facts are those of the fact base. */
const ARTICLE = `<!doctype html><html lang="en"><head><title>A team dissolved</title>
<meta property="article:published_time" content="2024-05-17T10:00:00Z">
<style>body { max-width: 40em; margin: 2em auto; font: 18px/1.5 serif }</style></head><body>
<nav><a href="/">Jan Leike and OpenAI in a menu</a></nav>
<article><h1>A safety team loses its leaders</h1>
<p>The first to go was <b>Jan</b> Leike, who had led the team since the summer before. He gave no long
explanation at first, and the company gave none either, which left its staff to guess at the reasons.</p>
<p>Two days later Leike wrote that OpenAI had let safety take second place. The note was read widely, and the
people who had worked under him began to ask what would become of the work that they had been promised time for.</p>
<p>The chief executive, Sam Altman, answered on the same day that there was much left to do, and that a longer
reply would follow. <a href="/more">Ilya Sutskever</a> had left in the same week, after almost a decade.</p>
${'<p>What followed was a long summer of letters, hearings and new rules, of which more is told below in due order.</p>'.repeat(12)}
<p>At the end of it all, John Schulman left as well, and joined the company that Leike had joined before him.</p>
</article><footer>Jan Leike in a footer</footer></body></html>`;

const serialised = () => document.documentElement.outerHTML;

inEachBrowser('the page', (harness) => {
  beforeAll(() => harness.store({ openDelay: 100 })); // the delay is tested in page-pointer.test.ts
  test('a pointer that rests on a name opens the card with who it is, then and now; Esc closes it', async () => {
    const { page, hover, press, report, screenshot } = await harness.openArticle(ARTICLE);
    const { state } = await report();
    expect(state).toBe('ready');
    expect(await cardText(page)).toBeNull();
    await hover('Leike', 2);
    expect(await waitForCard(page, /Jan Leike/)).toMatch(/Jan Leike.*Then.*OpenAI.*Now/s);
    await screenshot('page-card');
    await press('Escape');
    expect(await waitForCard(page, null)).toBeNull();
  });

  test('the page is not read in its first moments, unless the popup asks, and is then marked', async () => {
    const watch = `<script>addEventListener('DOMContentLoaded', ({ timeStamp }) => {
      const timer = setInterval(() => {
        if (CSS.highlights.size === 0) return;
        clearInterval(timer);
        document.documentElement.dataset.after = performance.now() - timeStamp;
      }, 5);
    });</script>`;
    const open = () => harness.openArticle(ARTICLE.replace('<style>', `${watch}<style>`));
    const marked = ({ page }: OpenArticle) =>
      page.waitForFunction(() => Number(document.documentElement.dataset.after ?? 0), { polling: 50 });
    const left = await open();
    const byItself = await (await marked(left)).jsonValue();
    expect(byItself).toBeGreaterThan(200);
    const asked = await open();
    await asked.report();
    await marked(asked);
  });

  test('a name across elements and a name in a link are marked; names in menus and footers are not', async () => {
    const { page, hover, moveAway, report } = await harness.openArticle(ARTICLE);
    await report();
    await hover('Jan Leike', 1);
    expect(await waitForCard(page, /Jan Leike/)).toMatch(/Jan Leike/);
    await moveAway();
    expect(await waitForCard(page, null)).toBeNull();
    await hover('Ilya Sutskever');
    expect(await waitForCard(page, /Sutskever/)).toMatch(/Ilya Sutskever/);
    await moveAway();
    expect(await waitForCard(page, null)).toBeNull();
    await hover('Jan Leike and OpenAI');
    expect(await cardAfter(page, 700)).toBeNull();
  });

  test('the pointer can travel into the card, stay there, and leave it', async () => {
    const { page, hover, moveAway, report } = await harness.openArticle(ARTICLE);
    await report();
    const { x, y } = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelectorAll('p')[1] as HTMLElement);
      const { left, top } = range.getClientRects()[0] as DOMRect;
      return { x: left + 150, y: top };
    });
    await within(HOVER_DEFAULTS.closeDelay - 50, async () => {
      await moveAway();
      await waitForCard(page, null);
      await hover('Leike', 2);
      await waitForCard(page, /Jan Leike/);
      return longestOf(page, () => page.mouse.move(x, y + 120, { steps: 12 }));
    });
    expect(await cardAfter(page, 700)).toMatch(/Jan Leike/);
    await moveAway();
    expect(await waitForCard(page, null)).toBeNull();
  });

  test('no byte of the document differs before, during and after a card, except its host', async () => {
    const { page, hover, press, report } = await harness.openArticle(ARTICLE);
    await report();
    const before = await page.evaluate(serialised);
    expect(before.replace(/\s+/g, '')).toBe(ARTICLE.replace('<!doctype html>', '').replace(/\s+/g, ''));
    await hover('Leike', 2);
    expect(await waitForCard(page, /Jan Leike/)).toMatch(/Jan Leike/);
    expect((await page.evaluate(serialised)).replace('<div></div></html>', '</html>')).toBe(before);
    await press('Escape');
    await waitForCard(page, null);
    expect(await page.evaluate(serialised)).toBe(before);
  });

  test('the site switch acts at once on the open page, off and on again', async () => {
    const { page, hover, moveAway, report } = await harness.openArticle(ARTICLE);
    await report();
    const marked = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
    const before = await marked();
    expect(before).toBeGreaterThan(5);
    await harness.store({ sitesOff: ['vox.com'] });
    await eventually(marked).toBe(0);
    expect((await report()).state).toBe('off');
    await hover('Leike', 2);
    expect(await cardAfter(page, 700)).toBeNull();
    await moveAway();
    await harness.store({ sitesOff: [] });
    await eventually(marked).toBe(before);
    expect((await report()).state).toBe('ready');
  });

  test('a jump from the popup brings the place into view and emphasises it', async () => {
    const { page, report, send } = await harness.openArticle(ARTICLE);
    const found = await report();
    if (found.state !== 'ready') throw new Error(`the page is ${found.state}`);
    const last = found.analysis.mentions.filter(({ entity }) => entity === 'ai:john-schulman').at(-1);
    if (!last) throw new Error('he is not mentioned');
    await send({ type: 'jump', block: last.block, start: last.start, end: last.end });
    const emphasised = () =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('noted-active')?.keys() ?? [])];
        if (!(range instanceof Range)) return null;
        const { top, bottom } = range.getBoundingClientRect();
        return { text: range.toString(), visible: top >= 0 && bottom <= innerHeight };
      });
    await eventually(emphasised).toEqual({ text: 'John Schulman', visible: true });
  });

  test('commands go from name to name, announce the place, and open the card with focus in it', async () => {
    const { page, report, press, ...opened } = await harness.openArticle(ARTICLE);
    await report();
    const send = (command: 'next' | 'open' | 'close') => opened.send({ type: 'command', command });
    await send('next');
    await eventually(() => announcement(page)).toMatch(/^1 of \d+, Jan Leike$/);
    await send('next');
    await eventually(() => announcement(page)).toMatch(/^2 of \d+/);
    await send('open');
    expect(await waitForCard(page, /Jan Leike/)).toMatch(/Jan Leike/);
    await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('DIV');
    await press('Escape');
    expect(await waitForCard(page, null)).toBeNull();
    await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await send('open');
    expect(await waitForCard(page, /Jan Leike/)).toMatch(/Jan Leike/);
    await send('close');
    expect(await waitForCard(page, null)).toBeNull();
  });
});
