import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { eventually, waitForCard } from './card-text.ts';
import { ARTICLE_URL, inEachBrowser, type OpenArticle } from './harness.ts';
import { PATIENCE } from './patience.ts';
import { FILLER, marked, story } from './story.ts';
import { cardAfter } from './time-in-page.ts';

const opensCard = async ({ page, hover }: OpenArticle, name: string) => {
  await hover(name, 1);
  return waitForCard(page, new RegExp(name));
};

inEachBrowser('a page of an odd kind', (harness) => {
  beforeAll(() => harness.store({ openDelay: 100 })); // the delay is tested in page-pointer.test.ts
  test('that rewrites itself (document.write) is read again, and has its marks and its card', async () => {
    const opened = await harness.openArticle(story('Sam Altman'));
    await opened.report();
    await opened.page.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, story('Jan Leike'));
    await eventually(() => opened.page.evaluate(marked)).toEqual(Array(5).fill('Jan Leike'));
    expect(await opensCard(opened, 'Jan Leike')).toMatch(/Leike/);
    await opened.press('Escape');
    expect(await waitForCard(opened.page, null)).toBeNull();
  });

  test('that replaces its root element is read again', async () => {
    const opened = await harness.openArticle(story('Sam Altman'));
    await opened.report();
    await opened.page.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      document.documentElement.replaceWith(document.adoptNode(parsed.documentElement));
    }, story('Jan Leike'));
    await eventually(() => opened.page.evaluate(marked)).toEqual(Array(5).fill('Jan Leike'));
    expect(await opensCard(opened, 'Jan Leike')).toMatch(/Leike/);
  });

  test.each([
    ['SVG', 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg"><text y="40">Sam Altman. ${FILLER}</text></svg>`],
    ['XML', 'application/xml', `<?xml version="1.0"?><note><to>Sam Altman</to><text>${FILLER}</text></note>`],
  ])('that is %s is left as it is, and said to be no article', async (_, type, text) => {
    const opened = await harness.openArticle(text, 'https://www.vox.com/a-page', {}, type);
    expect(await opened.report()).toMatchObject({ state: 'not-article' });
    const elements = () => document.querySelectorAll('*').length;
    const before = await opened.page.evaluate(elements);
    await opened.page.mouse.move(40, 30, { steps: 3 });
    expect(await cardAfter(opened.page, 800)).toBeNull();
    expect(await opened.page.evaluate(elements)).toBe(before);
  });

  test('that is XHTML is read, and has its marks and its card', async () => {
    const xhtml = story('Sam Altman')
      .replace('<!doctype', '<!DOCTYPE')
      .replace('<html lang="en">', '<html xmlns="http://www.w3.org/1999/xhtml" lang="en">')
      .replace(/<meta ([^>]*)>/, '<meta $1 />');
    const opened = await harness.openArticle(xhtml, undefined, {}, 'application/xhtml+xml');
    expect((await opened.report()).state).toBe('ready');
    expect(await opensCard(opened, 'Sam Altman')).toMatch(/Altman/);
  });

  test('with a base address of another site is read at its own address, and has its card', async () => {
    const opened = await harness.openArticle(
      story('Sam Altman', { head: '<base href="https://elsewhere.example/" target="_top">' }),
    );
    const found = await opened.report();
    expect(found).toMatchObject({ state: 'ready', article: { url: 'https://www.vox.com/a-page' } });
    expect(await opensCard(opened, 'Sam Altman')).toMatch(/Altman/);
  });

  test('that names its elements after members of the document is read and has its card', async () => {
    const names = [
      'documentElement',
      'createElement',
      'querySelectorAll',
      'querySelector',
      'elementFromPoint',
      'hidden',
      'activeElement',
      'fullscreenElement',
      'head',
      'title',
      'parentNode',
      'getSelection',
      'addEventListener',
      'caretPositionFromPoint',
      'contentType',
      'defaultView',
      'browser',
      'chrome',
    ];
    const members = ['getAttributeNames', 'localName', 'nodeType', 'parentNode', 'firstChild', 'nextSibling'];
    const form = (name: string, at: number) =>
      `<form name="${name}" class="a">A form: <input name="${members[at % members.length]}"><input name="shadowRoot"></form>`;
    // Whole pages may be in a form, too.
    const around = ['shadowRoot', 'matches', 'closest', 'parentElement'].map((name) => `<input name="${name}">`);
    const html = story('Sam Altman', { foot: names.map(form).join('') });
    const opened = await harness.openArticle(html.replace('<article>', `<form>${around}<article>`));
    const found = await opened.report();
    expect(found).toMatchObject({ state: 'ready' });
    const faults: string[] = [];
    opened.page.on('pageerror', (error) => faults.push(String(error)));
    const besideInputs = await opened.page.evaluate(() => {
      const { left, top } = document.getElementsByTagName('form')[2]?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + 900, y: top + 4 };
    });
    await opened.page.mouse.move(besideInputs.x, besideInputs.y, { steps: 3 });
    await opened.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50))); // the pointer is read once a frame
    // The harness' own scripts in the page are fooled, so the pointer is placed by hand.
    const { x, y } = await opened.page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.getElementsByTagName('span')[1] as HTMLElement);
      const { left, top } = range.getBoundingClientRect();
      return { x: left + 20, y: top + 8 };
    });
    await opened.page.mouse.move(x - 4, y, { steps: 2 });
    await opened.page.mouse.move(x, y);
    expect(await waitForCard(opened.page, /Altman/)).toMatch(/Altman/);
    await opened.page.touchscreen.tap(x, y);
    expect(faults).toEqual([]);
  });

  test.each(['browser', 'chrome'])('with a frame named like the extension’s API (%s) gets no error', async (name) => {
    const faults: string[] = [];
    const tab = await harness.session().openTab();
    tab.page.on('pageerror', (error) => faults.push(String(error)));
    await tab.openSaved(
      {
        html: story('Sam Altman', {
          head: `<iframe name="${name}" sandbox srcdoc=""></iframe><iframe name="${name}" srcdoc=""></iframe>`,
        }),
        url: ARTICLE_URL,
      },
      PATIENCE,
    );
    // Chromium gives the content script no API there, so it cannot answer.
    if (harness.browser === 'firefox') expect((await tab.report(PATIENCE)).state).toBe('ready');
    else await sleep(400); // not by the page's clock, because Chromium once did not answer this page
    expect(faults).toEqual([]);
    await tab.close();
  });

  test('that asks not to be annotated is not read, and the popup shows that', async () => {
    const opened = await harness.openArticle(story('Sam Altman', { head: '<meta name="Afterword" content="OFF">' }));
    expect(await opened.report()).toMatchObject({ state: 'not-article', why: { reason: 'opted-out' } });
    expect(await opened.page.evaluate(marked)).toEqual([]);
    const popup = await harness.openExtensionPage(`popup.html?tab=${opened.tab.id}`);
    await eventually(() => popup.evaluate(() => document.body.textContent)).toContain('asks not to be annotated');
    await popup.close();
    // A site that builds its pages by scripts may add or remove its wish later.
    await opened.page.bringToFront();
    await opened.page.evaluate(() => document.querySelector('meta[name="Afterword"]')?.setAttribute('content', ''));
    await eventually(() => opened.page.evaluate(marked)).toHaveLength(5);
    await opened.page.evaluate(() => {
      document.head.append(Object.assign(document.createElement('meta'), { name: 'afterword', content: 'off' }));
    });
    await eventually(() => opened.page.evaluate(marked)).toEqual([]);
  });

  test('can load no file of the extension, and cannot send it messages', async () => {
    const opened = await harness.openArticle(story('Sam Altman'));
    await opened.report();
    const base = harness.session().baseUrl;
    const reached = await opened.page.evaluate(async (url) => {
      const tried = ['card.js', 'content.js', 'marks.css', 'icons/16.png', 'popup.html'].map((file) =>
        fetch(url + file).then(
          () => file,
          () => null,
        ),
      );
      return (await Promise.all(tried)).filter(Boolean);
    }, base);
    expect(reached).toEqual([]);
    const before = await opened.page.evaluate(marked);
    await opened.page.evaluate(() => {
      for (const message of [
        { type: 'command', command: 'open' },
        { type: 'jump', block: 1, start: 0, end: 3 },
      ]) {
        window.postMessage(message, '*');
        window.dispatchEvent(new CustomEvent('afterword', { detail: message }));
        const runtime = (Reflect.get(window, 'chrome') as { runtime?: { sendMessage?: (m: object) => void } })?.runtime;
        try {
          runtime?.sendMessage?.(message);
        } catch {
          // as it should be
        }
      }
    });
    expect(await cardAfter(opened.page, 600)).toBeNull();
    expect(await opened.page.evaluate(marked)).toEqual(before);
  });

  test('that a dark-mode extension has inverted and restyled has a legible card', async () => {
    const opened = await harness.openArticle(story('Sam Altman'));
    await opened.report();
    await opened.page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent =
        '* { background-color: #181a1b !important; color: #181a1b !important; border-color: #181a1b !important; font-size: 1px !important; fill: #181a1b !important }';
      document.documentElement.append(style);
      new MutationObserver((records) => {
        for (const { addedNodes } of records) {
          for (const node of addedNodes) {
            if (node instanceof HTMLElement)
              node.style.cssText = 'color: #181a1b !important; background: #181a1b !important';
          }
        }
      }).observe(document, { childList: true, subtree: true });
    });
    expect(await waitForCard(opened.page, null)).toBeNull();
    const { x, y } = await opened.page.evaluate(() => {
      const { left, top } = document.querySelectorAll('span')[1]?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + 3, y: top };
    });
    await opened.page.mouse.move(x - 1, y, { steps: 2 });
    await opened.page.mouse.move(x, y);
    expect(await waitForCard(opened.page, /Altman/)).toMatch(/Altman/);
    await opened.screenshot('page-dark-extension');
  });
});
