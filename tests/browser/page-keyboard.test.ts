import { expect, test } from 'vitest';
import { announcement, cardText, eventually, waitForCard } from './card-text.ts';
import { type KeyCommand, pressKeyOf } from './commands.ts';
import { inEachBrowser, type OpenArticle } from './harness.ts';
import { DATED, FILLER } from './story.ts';
import { passes } from './time-in-page.ts';

const article = (more = '', foot = '') => `<!doctype html><html lang="en"><head><title>A long day</title>${DATED}
<style>body { font: 18px/1.6 Georgia, serif; margin: 2em auto; max-width: 36em }</style></head>
<body><article><h1>A long day at the company</h1>
<p><a id="before" href="#before">Before that hour</a> <b>Sam Altman</b> was in the room. ${FILLER}</p>
<p>Below that name stood <b id="leike">Jan Leike</b>, and further down the page <b>John Schulman</b>. ${FILLER}</p>
<p>A link to <a href="#followed">Ilya Sutskever</a> stood there as well. ${FILLER}</p>
${more}</article>${foot}</body></html>`;

/** Run in a page: the focused element, through shadow trees and frames. */
const focused = () => {
  let at = document.activeElement;
  for (let inner = at; inner; ) {
    at = inner;
    inner = at.shadowRoot?.activeElement ?? (at as HTMLIFrameElement).contentDocument?.activeElement ?? null;
  }
  return at?.id || at?.tagName;
};
/** Run in a page: the emphasised words, and whether they can be seen where they are. */
const emphasised = () => {
  const [range] = [...(CSS.highlights.get('noted-active')?.keys() ?? [])];
  if (!(range instanceof Range)) return null;
  const { left, top, height } = range.getBoundingClientRect();
  const there = document.caretPositionFromPoint(left + 5, top + height / 2)?.offsetNode;
  return { words: range.toString(), isSeen: there === range.startContainer };
};

inEachBrowser('what the keyboard asks for', (harness) => {
  const open = async (html: string) => {
    const opened = await harness.openArticle(html);
    expect((await opened.report()).state).toBe('ready');
    return opened;
  };
  const press = ({ tab }: OpenArticle, name: KeyCommand, times = 1) =>
    pressKeyOf(harness.session(), tab.id, name, times);
  const said = ({ page }: OpenArticle) => eventually(() => announcement(page));

  test('is scrolled into view in any scroller, and announced; a hidden mention is neither counted nor announced', async () => {
    const lines = Array(60).fill(FILLER).join('<br>');
    const opened = await open(
      article(`<details open><summary>More</summary><p>Daniela Amodei was there, too. ${FILLER}</p></details>
<div style="height: 300px; overflow: auto"><p>${lines} Dario Amodei stood in a box. ${lines}</p></div>
<div style="height: 100vh"></div>`),
    );
    const { page } = opened;
    // The keys start at the visible part.
    await page.evaluate(() => document.querySelector('details')?.scrollIntoView({ behavior: 'instant' }));
    await press(opened, 'next-mention');
    await said(opened).toBe('5 of 6, Daniela Amodei');
    await press(opened, 'next-mention');
    await said(opened).toBe('6 of 6, Dario Amodei');
    expect(await page.evaluate(emphasised)).toEqual({ words: 'Dario Amodei', isSeen: true });
    await page.evaluate(() => {
      document.querySelector('details')?.removeAttribute('open');
      document.querySelector('#leike')?.closest('p')?.remove();
    });
    // Of many at once only the last is announced. A busy machine may bring them one after the other, so they are
    // pressed again then.
    const ofMany = async () => {
      await press(opened, 'next-mention');
      await said(opened).toBe('1 of 3, Sam Altman');
      const announced = new Set<string | null>();
      const next = async () => {
        const words = await announcement(page);
        if (words && words !== '1 of 3, Sam Altman') announced.add(words);
        return words;
      };
      await press(opened, 'next-mention', 5);
      await eventually(next).toBe('3 of 3, Dario Amodei');
      await passes(page, 500);
      await next();
      return [...announced];
    };
    let announced = await ofMany();
    for (let tries = 0; tries < 5 && announced.length > 1; tries++) announced = await ofMany();
    expect(announced).toEqual(['3 of 3, Dario Amodei']);
  });

  test('takes the focus into the card and back to where it was, whichever way the focus leaves', async () => {
    const opened = await open(
      article(
        '',
        '<div id="host"></div><iframe id="frame" srcdoc="<input><input id=inside>"></iframe><a href="#last">last</a>',
      ),
    );
    const { page } = opened;
    const back = async (to: string) => {
      expect(await waitForCard(page, null)).toBeNull();
      await eventually(() => page.evaluate(focused)).toBe(to);
    };
    const openCard = async () => {
      await press(opened, 'open-card');
      await eventually(() => page.evaluate(focused)).toBe('DIV');
    };
    await page.focus('#before');
    await openCard();
    await press(opened, 'next-mention'); // goes on to the next card
    expect(await waitForCard(page, /^Jan Leike/)).toMatch(/^Jan Leike/);
    await page.keyboard.press('Escape');
    await back('before');

    await openCard();
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await back('before');

    await openCard();
    for (let i = 0; i < 30 && (await cardText(page)) !== null; i++) await page.keyboard.press('Tab');
    await back('before');

    // A pinned card gives the focus back as well.
    await openCard();
    await page.keyboard.press('Tab');
    await page.keyboard.press(' ');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await eventually(() => page.evaluate(focused)).toBe('before');
    expect(await cardText(page)).toMatch(/Leike/);
    await page.keyboard.press('Escape');

    await page.evaluate(() => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      const input = document.createElement('input');
      input.id = 'in-shadow';
      root?.append(input);
      input.focus();
    });
    await openCard();
    await page.keyboard.press('Escape');
    await back('in-shadow');

    const frame = await page.waitForFrame((each) => each.parentFrame() === page.mainFrame());
    await frame.focus('#inside');
    await openCard();
    await page.keyboard.press('Escape');
    await back('inside');

    await frame.focus('#inside');
    await openCard();
    await page.evaluate(() => document.querySelector('#frame')?.remove());
    await page.keyboard.press('Escape');
    await back('BODY');
  });

  test('goes into the card that the pointer opened, which was not announced', async () => {
    const opened = await open(article());
    const { page } = opened;
    await opened.hover('Ilya Sutskever');
    await waitForCard(page, /Sutskever/);
    expect(await announcement(page)).toBe('');
    await press(opened, 'open-card');
    await eventually(() => page.evaluate(focused)).toBe('DIV');
    expect(await cardText(page)).toMatch(/^Ilya Sutskever/);
  });

  test('is answered with false where no name is marked or the site is off, so that the popup can explain why', async () => {
    const opened = await harness.openArticle(article().replace(/<b.*?<\/b>|Ilya Sutskever/g, 'somebody'));
    await opened.report();
    const answer = () =>
      harness.session().console.call(async (id) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome?: Api };
        type Api = { tabs: { sendMessage: (id: number, message: object) => Promise<unknown> } };
        return (await (browser ?? chrome)?.tabs.sendMessage(id, { type: 'command', command: 'next' })) ?? null;
      }, opened.tab.id);
    expect(await answer()).toBe(false);
    await harness.store({ sitesOff: ['vox.com'] });
    await eventually(answer).toBeNull();
    await harness.store({ sitesOff: [] });
  });

  test('is announced and shown inside an open modal dialog, outside of which all is inert; Esc closes only the card', async () => {
    const onKeyUp = `<script>document.addEventListener('keyup', ({ key }) => key === 'Escape' && document.querySelector('dialog').close())</script>`;
    const opened = await harness.openArticle(article('', `<dialog>A question that the page asks.</dialog>${onKeyUp}`));
    await opened.report();
    await opened.page.evaluate(() => document.querySelector('dialog')?.showModal());
    const send = (command: 'next' | 'open') => opened.send({ type: 'command', command });
    await send('next');
    await eventually(() => announcement(opened.page)).toMatch(/^1 of 4, Sam Altman$/);
    expect(await opened.page.evaluate(() => document.querySelector('dialog')?.lastElementChild?.outerHTML)).toBe(
      '<div></div>',
    );
    // The same holds for the card that the keyboard opens. It has the focus, which nothing outside the dialog can have.
    await send('open');
    expect(await waitForCard(opened.page, /Altman/)).toMatch(/Altman/);
    await eventually(() => opened.page.evaluate(() => document.activeElement?.matches('dialog > div'))).toBe(true);
    await opened.press('Escape');
    expect(await waitForCard(opened.page, null)).toBeNull();
    expect(await opened.page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });
});
