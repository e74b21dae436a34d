import { afterEach, expect, test } from 'vitest';
import { HOVER_DEFAULTS } from '../../src/content/hover-intent.ts';
import { cardText, eventually, waitForCard } from './card-text.ts';
import { inEachBrowser, type OpenArticle } from './harness.ts';
import { longestOf, seenOf, within } from './moments.ts';
import { DATED, FILLER } from './story.ts';
import { cardAfter, passes } from './time-in-page.ts';

const article = (style = '', foot = '') => `<!doctype html><html lang="en"><head><title>A long day</title>
${DATED}
<style>body { font: 18px/1.6 Georgia, serif; margin: 2em auto; max-width: 36em } ${style}</style></head>
<body><article><h1>A long day at the company</h1>
<p>In the first hour <b id="altman">Sam Altman</b> was in the room. ${FILLER}</p>
<p>Below that name stood <b id="leike">Jan Leike</b>, and further down the page <b id="schulman">John Schulman</b>. ${FILLER}</p>
<p>A link to <a id="link" href="#followed">Ilya Sutskever</a> stood there as well. ${FILLER}</p>
<p>${FILLER}</p></article>${foot}</body></html>`;

/** Scrolls a little in every frame. */
const TICKER = `<div id="ticker" style="overflow: auto; width: 9em; white-space: nowrap">${FILLER}</div>
<script>setInterval(() => { document.querySelector('#ticker').scrollLeft ^= 1 }, 16)</script>`;

const middleOf = (opened: OpenArticle, selector: string) =>
  opened.page.evaluate((query) => {
    const { left, top, height } = document.querySelector(query)?.getClientRects()[0] ?? new DOMRect();
    return { x: left + 20, y: top + height / 2 };
  }, selector);
/** Moves the pointer to an element in steps, as a real one moves. */
async function rest(opened: OpenArticle, selector: string): Promise<void> {
  const { x, y } = await middleOf(opened, selector);
  await opened.page.mouse.move(x - 3, y, { steps: 2 });
  await opened.page.mouse.move(x, y);
}
const timeAt = async (opened: OpenArticle, height: number, moves: () => Promise<unknown>): Promise<number> =>
  (await seenOf(opened.page, moves)).find(({ y }) => Math.abs(y - height) < 2)?.time ?? Number.POSITIVE_INFINITY;
const hostAt = (x: number, y: number) => document.elementFromPoint(x, y)?.matches('div:empty:last-child') ?? false;

inEachBrowser('a pointer', (harness) => {
  afterEach(() => harness.store({ modifier: 'none', openDelay: HOVER_DEFAULTS.openDelay }));
  const open = async (html = article()) => {
    const opened = await harness.openArticle(html);
    expect((await opened.report()).state).toBe('ready');
    return opened;
  };

  test('that passes over a name without resting, or rests on a name that is faded out, opens nothing', async () => {
    const openDelay = 1000; // long enough for all these moves on a busy machine
    await harness.store({ openDelay });
    const opened = await open(article('#schulman { opacity: 0 }'));
    const { x, y } = await middleOf(opened, '#altman');
    await within(openDelay - 100, async () => {
      await opened.moveAway();
      await waitForCard(opened.page, null);
      return longestOf(opened.page, async () => {
        for (let i = 0; i < 40; i++) await opened.page.mouse.move(x - 300 + i * 15, y);
      });
    });
    await rest(opened, '#schulman');
    expect(await cardAfter(opened.page, openDelay + 500)).toBeNull();
  });

  test('that leaves for a moment and comes back keeps the card, and that stays away closes it', async () => {
    const opened = await open();
    const { x, y } = await middleOf(opened, '#altman');
    await within(HOVER_DEFAULTS.closeDelay - 50, async () => {
      await rest(opened, '#altman');
      await waitForCard(opened.page, /Altman/);
      return timeAt(opened, y - 60, async () => {
        await opened.page.mouse.move(x, y - 60);
        await passes(opened.page, 0);
        await opened.page.mouse.move(x, y);
      });
    });
    expect(await cardAfter(opened.page, 500)).toMatch(/Altman/);
    await opened.page.mouse.move(x, y - 60);
    expect(await waitForCard(opened.page, null)).toBeNull();
  });

  test('on its way into the card may cross another name, and gets that name’s card only if it rests there', async () => {
    // A name broken over two lines: the card is below both, and another name is between its first line and the card.
    const opened = await open(
      article('p { width: 24em } i { display: inline-block; width: 19em } i + b + i { width: 14em }').replace(
        /<p>In the first hour .*? was in the room/,
        '<p><i></i><b id="altman">Sam Altman</b><i></i> <b id="between">Jan Leike</b> and others were in the room',
      ),
    );
    const { page } = opened;
    const from = await middleOf(opened, '#altman');
    const { x: right, y } = await middleOf(opened, '#between');
    const x = Math.max(from.x, right);
    expect(y).toBeGreaterThan(from.y);
    const restFirst = async () => {
      await opened.moveAway();
      await page.keyboard.press('Escape');
      await rest(opened, '#altman');
      await waitForCard(page, /^Sam Altman/);
    };
    await within(HOVER_DEFAULTS.passDelay - 50, async () => {
      await restFirst();
      return timeAt(opened, y, async () => {
        await page.mouse.move(x, y, { steps: 3 });
        await page.mouse.move(x, y + 60, { steps: 3 });
      });
    });
    expect(await cardAfter(page, 600)).toMatch(/^Sam Altman/);
    await restFirst();
    await page.mouse.move(x, y, { steps: 3 });
    expect(await waitForCard(page, /^Jan Leike/)).toMatch(/^Jan Leike/);
  });

  test('on a name in a link shows the card, even while a part of the page scrolls, and its click follows the link', async () => {
    const opened = await open(article('', TICKER));
    await rest(opened, '#link');
    expect(await waitForCard(opened.page, /Sutskever/)).toMatch(/Sutskever/);
    const { x, y } = await middleOf(opened, '#link');
    await opened.page.mouse.click(x, y);
    await eventually(() => opened.page.evaluate(() => location.hash)).toBe('#followed');
  });

  test('opens the card only while a key is held, if the reader chose that', async () => {
    await harness.store({ modifier: 'alt' });
    const opened = await open();
    await rest(opened, '#altman');
    expect(await cardAfter(opened.page, 900)).toBeNull();
    await opened.moveAway();
    await opened.page.keyboard.down('Alt');
    await rest(opened, '#altman');
    expect(await waitForCard(opened.page, /Altman/)).toMatch(/Altman/);
    await opened.page.keyboard.up('Alt');
    expect(await cardText(opened.page)).toMatch(/Altman/);
  });

  test('on a name opens nothing while the reader types', async () => {
    // A busy machine takes longer than the usual 400 ms from one key to the next.
    const delay = 2000;
    await harness.store({ openDelay: delay });
    const opened = await open(article('', '<textarea style="position: fixed; bottom: 0; left: 0"></textarea>'));
    await opened.page.focus('textarea');
    await rest(opened, '#altman');
    const { x, y } = await middleOf(opened, '#altman');
    const now = () => opened.page.evaluate(() => performance.now());
    const end = (await now()) + 1.5 * delay;
    for (let i = 0; (await now()) < end; i++) {
      await opened.page.keyboard.press('a');
      await opened.page.mouse.move(x + (i % 2), y);
      await passes(opened.page, 60);
    }
    expect(await cardText(opened.page)).toBeNull();
  });

  test('on a name that was just selected opens nothing: it is about to be copied', async () => {
    const opened = await open();
    const { x, y } = await middleOf(opened, '#altman');
    await opened.page.mouse.click(x, y, { count: 2 });
    expect(await opened.page.evaluate(() => String(getSelection()))).toMatch(/Sam|Altman/);
    await opened.page.mouse.move(x + 2, y);
    expect(await cardAfter(opened.page, 1000)).toBeNull();
    await opened.page.evaluate(() => getSelection()?.removeAllRanges());
    await opened.moveAway();
    await rest(opened, '#altman');
    expect(await waitForCard(opened.page, /Altman/)).toMatch(/Altman/);
  });

  test('on a name that cannot be selected, or at its very end, finds it all the same', async () => {
    const opened = await open(article('article { user-select: none; -webkit-user-select: none }'));
    await rest(opened, '#altman');
    expect(await waitForCard(opened.page, /Altman/)).toMatch(/Altman/);
    await opened.moveAway();
    await waitForCard(opened.page, null);
    const end = await opened.page.evaluate(() => {
      const { right, top, height } = document.querySelector('#leike')?.getClientRects()[0] ?? new DOMRect();
      return { x: right - 2, y: top + height / 2 };
    });
    await opened.page.mouse.move(end.x - 2, end.y, { steps: 2 });
    await opened.page.mouse.move(end.x, end.y);
    expect(await waitForCard(opened.page, /Leike/)).toMatch(/Leike/);
  });

  test('gets the card above a full-screen element, and an open card moves into it', async () => {
    const opened = await open();
    const { page } = opened;
    const isOnTop = async () => {
      const { x, y } = await middleOf(opened, '#altman');
      return page.evaluate(hostAt, x + 30, y + 60);
    };
    await rest(opened, '#altman');
    await waitForCard(page, /Altman/);
    await page.evaluate(() => {
      const article = document.querySelector('article');
      if (article) article.style.cssText = 'background: white; overflow: auto; padding: 2em';
      return article?.requestFullscreen();
    });
    await eventually(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('ARTICLE');
    await eventually(isOnTop).toBe(true);
    await opened.moveAway();
    expect(await waitForCard(page, null)).toBeNull();
    await opened.report();
    await rest(opened, '#altman');
    expect(await waitForCard(page, /Altman/)).toMatch(/Altman/);
    expect(await isOnTop()).toBe(true);
  });
});

inEachBrowser('an open card', (harness) => {
  test('stays when it is pinned and its passage is removed; the page gets no event from it', async () => {
    const opened = await harness.openArticle(article());
    const { page } = opened;
    await opened.report();
    await opened.send({ type: 'command', command: 'open' });
    await waitForCard(page, /Altman/);
    await page.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(window, 'seen', seen);
      for (const type of ['keydown', 'keyup', 'mousedown', 'click', 'auxclick', 'paste'])
        document.addEventListener(type, () => seen.push(type));
    });
    await opened.press('Tab');
    await opened.press('Enter');
    const { x, y } = await middleOf(opened, '#altman');
    expect(await page.evaluate(hostAt, x + 60, y + 60)).toBe(true);
    await page.mouse.click(x + 60, y + 60, { button: 'middle' });
    await page.evaluate(() => document.querySelector('#altman')?.closest('p')?.remove());
    await opened.report();
    expect(await cardText(page)).toMatch(/^Sam Altman/);
    await page.mouse.click(x + 60, y + 60);
    expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([]);
    await opened.press('Escape');
    expect(await waitForCard(page, null)).toBeNull();
  });

  test('moves into a modal dialog that opens over it, and out of it when the dialog closes or is removed', async () => {
    // Of two dialogs, the top one is not the last in the document, and one is in a shadow tree.
    const dialogs =
      '<dialog id="later"><button>Yes</button></dialog><dialog id="first">A question.</dialog><span id="own"></span>';
    const { page, ...opened } = await harness.openArticle(article('', dialogs));
    await opened.report();
    await opened.send({ type: 'command', command: 'open' });
    await waitForCard(page, /Altman/);
    const home = () =>
      page.evaluate(() => {
        const own = document.querySelector('#own')?.shadowRoot ?? document;
        const host = [...own.querySelectorAll('div'), ...document.querySelectorAll('html > div, dialog > div')][0];
        return host?.parentElement?.id ?? null;
      });
    const change = async (how: () => unknown, to: string) => {
      await page.evaluate(how);
      await eventually(home).toBe(to);
    };
    await change(() => document.querySelector<HTMLDialogElement>('#first')?.showModal(), 'first');
    await change(() => document.querySelector<HTMLDialogElement>('#later')?.showModal(), 'later');
    await change(() => document.querySelector('#later')?.remove(), 'first');
    await change(() => document.querySelector<HTMLDialogElement>('#first')?.close(), '');
    await change(() => {
      const root = document.querySelector('#own')?.attachShadow({ mode: 'open' });
      const dialog = document.createElement('dialog');
      dialog.id = 'inner';
      root?.append(dialog);
      dialog.showModal();
    }, 'inner');
    await change(() => document.querySelector('#own')?.remove(), '');
    expect(await cardText(page)).toMatch(/Altman/);
    await opened.press('Escape');
    expect(await waitForCard(page, null)).toBeNull();
    await opened.send({ type: 'command', command: 'open' });
    expect(await waitForCard(page, /Altman/)).toMatch(/Altman/);
  });
});
