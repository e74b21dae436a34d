import { expect, test } from 'vitest';
import { openScreens } from './browser-screens.ts';
import { eventually, waitForCard } from './card-text.ts';
import { inEachBrowser } from './harness.ts';
import { shows } from './shows.ts';
import { marked, paragraphs, story } from './story.ts';
import { passes } from './time-in-page.ts';

inEachBrowser('a living page', (harness) => {
  test('text that is added later is marked, and text that is removed is forgotten', async () => {
    const { page, report } = await harness.openArticle(story('Sam Altman'));
    await report();
    expect(await page.evaluate(marked)).toEqual(Array(5).fill('Sam Altman'));
    await page.evaluate(
      (html) => {
        document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
      },
      paragraphs('Jan Leike', 2),
    );
    await eventually(() => page.evaluate(marked)).toContain('Jan Leike');
    await page.evaluate(() => {
      for (const p of [...document.querySelectorAll('p')].slice(0, 5)) p.remove();
      document.querySelector('article')?.append(document.querySelector('h1')?.cloneNode(true) ?? '');
    });
    await eventually(() => page.evaluate(marked)).not.toContain('Sam Altman');
  });

  test('the rest of a story that a click shows is marked, even if it was in the page before, hidden', async () => {
    const { page, report } = await harness.openArticle(
      story('Sam Altman', { head: '<style>.rest { display: none } .open .rest { display: block }</style>' }).replace(
        '</article>',
        `<div hidden>${paragraphs('Jan Leike', 3)}</div>
        <div class="rest">${paragraphs('Ilya Sutskever', 3)}</div><button>Read more</button></article>`,
      ),
    );
    await report();
    expect(await page.evaluate(marked)).toEqual(Array(5).fill('Sam Altman'));
    await page.evaluate(() => document.querySelector('[hidden]')?.removeAttribute('hidden'));
    await eventually(() => page.evaluate(marked)).toContain('Jan Leike');
    // The text is shown by a class alone, which no mutation of text reports.
    await page.evaluate(() => {
      const button = document.querySelector('button');
      button?.addEventListener('click', () => button.parentElement?.classList.add('open'));
    });
    await page.click('button');
    await eventually(() => page.evaluate(marked)).toContain('Ilya Sutskever');
  });

  test('an article that its scripts replace (hydration) keeps its marks', async () => {
    const { page, report } = await harness.openArticle(story('Sam Altman'));
    await report();
    await page.evaluate(() => {
      const old = document.querySelector('article');
      old?.replaceWith(old.cloneNode(true));
    });
    await eventually(() => page.evaluate(marked)).toEqual(Array(5).fill('Sam Altman'));
  });

  test('an article that is added after the page is idle is read', async () => {
    const { page, report } = await harness.openArticle(
      '<!doctype html><html lang="en"><title>Loading</title><body><main></main>',
    );
    expect((await report()).state).toBe('not-article');
    await page.evaluate(
      (html) => {
        const main = document.querySelector('main');
        if (main) main.innerHTML = html;
      },
      `<article><h1>A long day</h1>${paragraphs('Sam Altman', 5)}</article>`,
    );
    await eventually(() => page.evaluate(marked)).toHaveLength(5);
    expect((await report()).state).toBe('ready');
  });

  test('single-page navigation is a new article: the old one is forgotten at once', async () => {
    const { page, report, hover } = await harness.openArticle(story('Sam Altman'));
    await report();
    await hover('Sam Altman');
    await waitForCard(page, /Altman/);
    await page.evaluate(
      (html) => {
        history.pushState(null, '', '/another-page');
        const main = document.querySelector('main');
        if (main) main.innerHTML = html;
      },
      `<article><h1>Another day</h1>${paragraphs('Jan Leike', 6)}</article>`,
    );
    const found = await report();
    expect(found.state === 'ready' && [found.article.url, found.article.title]).toEqual([
      'https://www.vox.com/another-page',
      'Another day',
    ]);
    expect(await page.evaluate(marked)).toEqual(Array(6).fill('Jan Leike'));
    expect(await waitForCard(page, null)).toBeNull();
  });

  test('when the page clears the registry, the marks come back with the next move of the pointer', async () => {
    const { page, report, moveAway } = await harness.openArticle(story('Sam Altman'));
    await report();
    await page.evaluate(() => CSS.highlights.clear());
    expect(await page.evaluate(marked)).toEqual([]);
    await moveAway();
    await page.mouse.move(30, 30, { steps: 3 });
    await eventually(() => page.evaluate(marked)).toHaveLength(5);
  });

  test('a card closes when its text is removed', async () => {
    const { page, report, hover } = await harness.openArticle(story('Sam Altman'));
    await report();
    await hover('Sam Altman', 2);
    expect(await waitForCard(page, /Altman/)).toMatch(/Altman/);
    await page.evaluate(() => {
      document.querySelectorAll('p')[2]?.remove();
      const article = document.querySelector('article');
      article?.replaceWith(article.cloneNode(true));
    });
    expect(await waitForCard(page, null)).toBeNull();
  });

  test('names in an open shadow root are marked and have their card', async () => {
    const { page, report, screenshot } = await harness.openArticle(
      `<!doctype html><html lang="en"><head><title>A long day</title></head><body><news-body></news-body><script>
        document.querySelector('news-body').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(
          `<article><h1>A long day</h1>${paragraphs('Sam Altman', 5)}</article>`,
        ).replaceAll('<', '\\u003c')};
      </script></body></html>`,
    );
    await report();
    expect(await page.evaluate(marked)).toEqual(Array(5).fill('Sam Altman'));
    const { x, y } = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('noted-person-again')?.keys() ?? [])];
      if (!(range instanceof Range)) throw new Error('nothing is marked');
      const { left, top } = range.getBoundingClientRect();
      return { x: left + 20, y: top + 8 };
    });
    await page.mouse.move(x - 4, y, { steps: 2 });
    await page.mouse.move(x, y);
    expect(await waitForCard(page, /Altman/)).toMatch(/Altman/);
    await screenshot('page-shadow');
  });

  test('a page whose changes bring nothing new is no longer followed, and the popup shows that; a scroll makes it followed again', async () => {
    const opened = await harness.openArticle(
      story('Sam Altman', { foot: '<aside>0</aside><div style="height: 3000px"></div>' }),
    );
    const { page, report, tab } = opened;
    expect(await report()).not.toHaveProperty('restless');
    // Each report needs a reading if something has changed since the last one.
    const tick = async () => {
      await page.evaluate(() => document.querySelector('aside')?.append('1'));
      return report();
    };
    for (let i = 0; i < 30; i++) await tick();
    expect(await tick()).toMatchObject({ state: 'ready', restless: true });
    const popup = await harness.openExtensionPage(`popup.html?tab=${tab.id}`);
    await shows(popup, 'never stops changing');
    await popup.close();
    await page.bringToFront();
    await page.evaluate(() => {
      window.scrollBy(0, 200);
    });
    await eventually(report).not.toHaveProperty('restless');
    await page.evaluate(
      (html) => document.querySelector('article')?.insertAdjacentHTML('beforeend', html),
      paragraphs('Jan Leike', 2),
    );
    await eventually(() => page.evaluate(marked)).toContain('Jan Leike');
  });

  test('a page that changes without end is read less and less often, and still answers', async () => {
    const { page, report } = await harness.openArticle(
      story('Sam Altman', {
        foot: '<script>setInterval(() => { document.querySelector("h1").textContent = Math.random() }, 1)</script>',
      }),
    );
    const first = await report();
    expect(first.state).toBe('ready');
    await passes(page, 2500);
    expect((await report()).state).toBe('ready');
    expect(await page.evaluate(marked)).toHaveLength(5);
  });
});

/** Records the events of the page, and the number of marks on it before the reader had seen it. */
const RECORD = `<link rel="icon" href="data:,"><script>
  window.returned = 0;
  window.aheadOfTime = [];
  addEventListener('pageshow', ({ persisted }) => { if (persisted) returned++; });
  const look = setInterval(() => {
    if (!document.prerendering) return clearInterval(look);
    localStorage.setItem('looks', aheadOfTime.push(CSS.highlights.size));
  }, 20);
</script>`;
const HERE = 'http://www.vox.com/here';
const AHEAD = 'http://www.vox.com/ahead';
const ELSEWHERE = 'http://elsewhere.example/';
const recorded = (name: string) => Reflect.get(window, name) as unknown;

inEachBrowser('a page that the reader leaves', (harness) => {
  const { browser } = harness;
  const api = browser === 'chrome' ? 'chrome' : 'browser';
  const call = (script: string) => harness.session().console.call(`${api}.${script}`);
  const open = async () => {
    const opened = await harness.openServed({
      [HERE]: story('Sam Altman', { head: RECORD }),
      [ELSEWHERE]: '<!doctype html><title>Elsewhere</title>',
    });
    expect((await opened.report()).state).toBe('ready');
    return opened;
  };

  test('is read again when the browser has put its tab to sleep and wakes it', async () => {
    const { tab } = await open();
    const other = await harness.session().openTab();
    await other.page.bringToFront();
    await call(`tabs.discard(${tab.id})`);
    const asleep = () => call('tabs.query({ discarded: true }).then(([tab]) => tab?.id ?? null)');
    await eventually(asleep).not.toBeNull();
    const id = await asleep(); // Chromium may give the tab another number
    await call(`tabs.update(${id}, { active: true })`);
    const state = () =>
      call(`tabs.sendMessage(${id}, { type: 'report' }, { frameId: 0 }).then(({ state }) => state, () => null)`);
    await eventually(state).toBe('ready');
  });

  // Only in Chromium: Firefox prerenders no page, and freezes none.
  test.runIf(browser === 'chrome')('when it is thawed, follows the changes made while it was frozen', async () => {
    const { page } = await open();
    const client = await page.createCDPSession();
    const setState = (state: 'frozen' | 'active') => client.send('Page.setWebLifecycleState', { state });
    for (const [sitesOff, marks] of [
      [['vox.com'], 0],
      [[], 5],
    ] as const) {
      await setState('frozen');
      await harness.store({ sitesOff: [...sitesOff] });
      await setState('active');
      await page.bringToFront();
      await eventually(() => page.evaluate(marked)).toHaveLength(marks);
    }
  });

  test.runIf(browser === 'chrome')(
    'prerenders the next page, which is read only when the reader goes there',
    async () => {
      const rules = JSON.stringify({ prerender: [{ urls: [AHEAD], eagerness: 'immediate' }] });
      const { page, tab, report } = await harness.openServed({
        [HERE]: story('Sam Altman', {
          foot: `<a href="${AHEAD}">Next</a><script type="speculationrules">${rules}</script>`,
        }),
        [AHEAD]: story('Jan Leike', { head: RECORD }),
      });
      await report();
      // The prerendered page counts its ticks where this one can see them. A busy machine loads it late.
      const looks = () => page.evaluate(() => Number(localStorage.getItem('looks')));
      await eventually(looks).toBeGreaterThan(40); // a visible page would have been read by now
      await page.evaluate(() => document.querySelector('a')?.click());
      // The extension is asked, because the driver may lose a page that replaces another one.
      const look = () =>
        call(`scripting.executeScript({ target: { tabId: ${tab.id} }, world: 'MAIN', func: () =>
          [location.pathname, aheadOfTime?.length > 10, Math.max(...(aheadOfTime ?? [])),
            [...CSS.highlights.values()].flatMap((each) => [...each.keys()]).map(String)] }).then(([{ result }]) => result)`);
      await eventually(look).toEqual(['/ahead', true, 0, Array(5).fill('Jan Leike')]);
    },
  );

  test('has its marks and its card when it comes back from the cache, and follows what changed meanwhile', async () => {
    const { page, hover } = await open();
    const leaveAndReturn = async (times: number, meanwhile: () => Promise<unknown>) => {
      await page.evaluate((url) => location.assign(url), ELSEWHERE);
      await eventually(() => page.evaluate(() => document.title).catch(String)).toBe('Elsewhere');
      await meanwhile();
      await page.bringToFront();
      await page.evaluate(() => history.back()).catch(() => undefined); // the call fails when its page goes away
      await eventually(() => page.evaluate(recorded, 'returned').catch(String)).toBe(times);
    };
    await leaveAndReturn(1, () => harness.store({ sitesOff: ['vox.com'] }));
    await eventually(() => page.evaluate(marked)).toEqual([]);
    await leaveAndReturn(2, () => harness.store({ sitesOff: [] }));
    await eventually(() => page.evaluate(marked)).toHaveLength(5);
    await hover('Sam Altman');
    expect(await waitForCard(page, /Altman/)).toMatch(/Altman/);
    const screens = await openScreens(harness.session());
    await leaveAndReturn(3, () => screens.setAccess(false));
    await eventually(() => page.evaluate(marked)).toEqual([]);
    await screens.setAccess(true);
    await eventually(() => page.evaluate(marked)).toHaveLength(5);
  });
});
