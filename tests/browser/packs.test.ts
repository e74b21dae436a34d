import { expect, test } from 'vitest';
import { writePack } from '../../src/facts/pack/write.ts';
import { facts, person } from '../packs/made-pack.ts';
import { violationsOf } from './axe.ts';
import { eventually, waitForCard } from './card-text.ts';
import { inEachBrowser } from './harness.ts';
import { chooser, example, press, TITLE } from './pack-page.ts';
import { shows, showsNot } from './shows.ts';

const ARTICLE = `<html lang="en"><head><meta property="article:published_time" content="2023-10-01T08:00:00Z"><title>A sample</title></head>
<body><article><h1>The lab at the quay opens its logs, says its head of assurance</h1>
${Array.from({ length: 5 }, (_, at) => `<p>Mira Okonedo said on the ${at + 2}th day of this sample that the lab would keep its word, that each log would be read by people who do not work there, and that nobody would have to ask twice.</p>`).join('\n')}
</article></body></html>`;

const choose = chooser();

inEachBrowser('readers’ packs', ({ browser, openExtensionPage, openArticle }) => {
  test('a pack is added, named on cards, switched off, updated and removed', async () => {
    const { page: article, report, hover, tab } = await openArticle(ARTICLE);
    const named = async () => {
      const found = await report();
      return found.state === 'ready' ? found.analysis.mentions[0]?.entity : found.state;
    };
    expect(await named()).toBeUndefined();
    const page = await openExtensionPage('options.html');
    await shows(page, 'Add a pack');
    await choose(page, 'sample.pack', example(1));
    await shows(page, 'Add this pack?');
    await shows(page, '2026, revision 1');
    await shows(page, 'Origin: hand-written');
    expect(await violationsOf(page)).toEqual([]);
    await press(page, 'Add');
    await shows(page, `Added: ${TITLE} (1).`);
    await shows(page, 'Added by you');

    await article.bringToFront(); // this page was open before the pack was added, and is not reloaded
    await eventually(named).toBe('sample-harbour:mira-okonedo');
    await hover('Mira Okonedo', 1);
    expect(await waitForCard(article, /from your pack/)).toContain('head of assurance at Harbour Lab');

    await page.bringToFront();
    await choose(page, 'sample.pack', example(2, ['open-logs-charter']));
    await shows(page, 'Update this pack?');
    await shows(page, 'It takes the place of revision 1');
    await shows(page, 'Gone (1): Open Logs Charter');
    await press(page, 'Update');
    await shows(page, `Added: ${TITLE} (2).`);
    await choose(page, 'sample.pack', example(1));
    await shows(page, 'its revision 1 is older than the one that is kept');

    await press(page, 'Remove');
    await shows(page, `Remove ${TITLE}?`);
    await press(page, 'Remove');
    await shows(page, 'The pack was removed.');
    await showsNot(page, TITLE);
    await article.bringToFront();
    await eventually(named).toBeUndefined();
    await tab.close();
    await page.close();
  });

  test('a file that is cut off, or no pack, is refused with a message and leaves nothing', async () => {
    const page = await openExtensionPage('options.html');
    await shows(page, 'Add a pack');
    const sound = example(1);
    await choose(page, 'cut.pack', sound.slice(0, sound.length >> 1));
    await shows(page, 'cut.pack was not added.');
    await shows(page, 'cut short or damaged');
    await choose(page, 'notes.pack', new TextEncoder().encode('not a pack at all'));
    await shows(page, 'it is not a pack of facts');
    await choose(page, 'markup.pack', writePack(facts([person('ada', 'Ada <b>Finch</b>')])));
    await shows(page, 'entity ada: its name has markup');
    await showsNot(page, 'Added by you');
    await page.close();
  });

  test('a pack of 100,000 names is added while the page stays responsive', async () => {
    const people = Array.from({ length: 100_000 }, (_, at) => person(`p${at}`, `Ada${at % 977} Finch${at}`));
    const bytes = writePack(facts(people, { title: 'A large sample' }));
    const page = await openExtensionPage('options.html');
    await shows(page, 'Add a pack');
    await page.bringToFront();
    await page.evaluate(() => {
      let last = performance.now();
      Object.assign(globalThis, { longest: 0 });
      const tick = () => {
        const now = performance.now();
        Object.assign(globalThis, { longest: Math.max(Reflect.get(globalThis, 'longest'), now - last) });
        last = now;
        setTimeout(tick, 5);
      };
      tick();
    });
    const started = performance.now();
    await choose(page, 'large.pack', bytes);
    await shows(page, 'Add this pack?');
    const checked = performance.now();
    await press(page, 'Add');
    await shows(page, 'Added: A large sample (1).');
    const kept = performance.now();
    const longest = await page.evaluate(() => Number(Reflect.get(globalThis, 'longest')));
    console.log(
      `${browser}: ${(bytes.length / 1e6).toFixed(1)} MB, 100,000 names: checked in ${(checked - started).toFixed(0)} ms, kept and opened in ${(kept - checked).toFixed(0)} ms, longest turn of the page ${longest.toFixed(0)} ms`,
    );
    // If the page itself checked and kept the pack, one turn would take nearly all of that time.
    expect(longest).toBeLessThan((kept - started) / 4);
    await press(page, 'Remove');
    await press(page, 'Remove');
    await shows(page, 'The pack was removed.');
    await page.close();
  });
});
