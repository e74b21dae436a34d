import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { EntityView } from '../../src/analysis-model.ts';
import { ROOT } from '../../src/cli/build.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import { packViews, viewOf } from '../../src/entity-view.ts';
import { type Library, openLibrary } from '../../src/facts/library.ts';
import { openPack } from '../../src/facts/pack/pack.ts';
import { prepareOpenCard } from './bundle.ts';
import { inEachBrowser } from './harness.ts';

// Renders the cards of entities from all shipped packs, in the shipped card script with its root open to be measured.
// It tests whether the first screen fits a card of 384 × 300 pixels.

const WIDTH = 384;
const HEIGHT = 300;
const ENTITIES = 300;
const SHARE = 0.95;

const PAGE = `<!doctype html><html lang="en"><head><title>A page of ours</title><meta name="afterword" content="off"></head>
<body><main><h1>A page of ours</h1><p>Some words before <b>a name</b> and some after it.</p></main></body></html>`;

const DRAW = `
  import english from './extension/_locales/en/messages.json';
  import { translatorFrom } from './src/ui/translate.ts';
  import { SAMPLE_REPORT } from './tests/ui/fixtures.ts';
  const t = translatorFrom(english);
  let host;
  globalThis.drawCard = (view, packs, date) => {
    host?.remove();
    host = globalThis[Symbol.for('afterword.card')](document, () => {}, () => true);
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('b'));
    const mention = { block: 0, start: 0, end: 6, entity: view.id, why: { type: 'name' } };
    const published = { date, how: { type: 'reader' } };
    const analysis = { ...SAMPLE_REPORT.analysis, published, entities: { [view.id]: view }, developments: [], packs, overtaken: [] };
    const noop = () => {};
    host.show(
      { mark: { mention, range, group: 'person', again: false }, report: { ...SAMPLE_REPORT, analysis }, recollection: null,
        how: 'hover', undo: null, extension: { t, locale: 'en' }, close: noop, pin: noop, veto: noop },
      { range, pointer: null }, 'light');
    const card = document.querySelector('html > div').shadowRoot.querySelector('.card');
    return { width: card.offsetWidth, height: card.scrollHeight + 2, text: card.textContent };
  };`;

async function shippedLibrary(): Promise<Library> {
  const folder = join(ROOT, 'dist/dev-chrome/packs');
  const files = (await readdir(folder)).sort();
  const read = files.map(async (file) => openPack(await readFile(join(folder, file)), file.replace('.pack', '')));
  return openLibrary(await Promise.all(read));
}

/** Returns entities of all packs in turn, each as of a day of 2008 to 2025; the same in every run. */
function drawn(library: Library): readonly { readonly view: EntityView; readonly date: string }[] {
  let seed = 20261130;
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const views: { view: EntityView; date: string }[] = [];
  for (let index = 0; views.length < ENTITIES; index++) {
    const pack = library.packs[index % library.packs.length];
    if (!pack) throw new Error('no pack ships');
    const date = `${2008 + random(18)}-0${1 + random(9)}-15`;
    const ref = library.canonical(pack.ref(random(pack.entities)));
    const view = viewOf(ref, { published: partialDate(date), count: 1, since: [] }, library);
    if (view) views.push({ view, date });
  }
  return views;
}

inEachBrowser('the first screen of the card', (harness) => {
  test('fits 384 × 300 pixels for 95 of 100 entities over all packs', async () => {
    const library = await shippedLibrary();
    const { page } = await harness.openArticle(PAGE);
    await prepareOpenCard(page, DRAW);
    const cards = drawn(library);
    const seen = await page.evaluate(
      (all) => all.map(([view, packs, date]) => (Reflect.get(globalThis, 'drawCard') as Draw)(view, packs, date)),
      cards.map(({ view, date }) => [view as object, packViews(view.packs, library) as object, date] as const),
    );
    const heights = cards.map(({ view, date }, at) => {
      const { width, height, text } = seen[at] ?? { width: 0, height: 0, text: 'not drawn' };
      expect(width).toBe(WIDTH);
      expect(text).toContain(view.name);
      return { name: `${view.id} ${date}`, height, text };
    });
    const over = heights.filter(({ height }) => height > HEIGHT).sort((a, b) => b.height - a.height);
    const sorted = heights.map(({ height }) => height).sort((a, b) => a - b);
    const share = 1 - over.length / heights.length;
    const median = sorted[Math.floor(sorted.length / 2)];
    await mkdir(join(ROOT, 'output'), { recursive: true });
    await writeFile(
      join(ROOT, `output/${harness.browser}-first-screen.txt`),
      `${heights.length} cards, median ${median} px, ${(share * 100).toFixed(1)} % within ${HEIGHT} px\n` +
        over.map(({ name, height, text }) => `${height} px ${name}: ${text}`).join('\n'),
    );
    expect(share).toBeGreaterThanOrEqual(SHARE);
  });
});

/** The function of the page's script; see DRAW. */
type Draw = (view: object, packs: object, date: string) => { width: number; height: number; text: string };
