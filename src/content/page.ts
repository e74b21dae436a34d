import type { Survey } from '../article/survey.ts';
import { counted, type Extent } from '../memory-model.ts';
import type { Place as ArticlePlace, CommandMessage, PageReport } from '../messages.ts';
import type { Settings } from '../settings/settings.ts';
import { chooseMarks } from './choose-marks.ts';
import type { Extension } from './extension-seam.ts';
import { findFrame, isLarge } from './frames.ts';
import { createMarks, isSameRange, type Mark } from './marks.ts';
import { createReadingMemory } from './memory.ts';
import { createOpenCard, type OpenCard } from './open-card.ts';
import { rootElement } from './page-dom.ts';
import { watchPage } from './page-watch.ts';
import { costOf, isSameAnalysis, measure, type Place, type Reading, readPage, withoutArticle } from './reading.ts';
import { isRendered, scrollToRange } from './scroll-to.ts';
import { createShadowStyles } from './shadow-styles.ts';
import { inSlices } from './slices.ts';

export type Page = {
  /** What is on the page, once reading has come to rest. */
  readonly report: () => Promise<PageReport>;
  /** Has the article count as read; resolves when it is kept. */
  readonly keep: () => Promise<unknown>;
  /** What the reader has just forgotten is not kept again while this page is open. Resolves when nothing is on its way. */
  readonly forget: (extent: Extent) => Promise<unknown>;
  /** Shows which passages changed since they were last read, or no longer. */
  readonly markChanges: (on: boolean) => void;
  readonly jump: (place: ArticlePlace) => void;
  /** False where there is no mark that the command could be for. */
  readonly command: (command: CommandMessage['command']) => boolean;
  /** The frame that holds the article and has a content script of its own, which is to be asked instead; null: none. */
  readonly frame: () => number | null;
  /** Takes over changed settings; the site switch is the caller's. */
  readonly change: (settings: Settings) => void;
  /** Takes back everything: marks, card, listeners. */
  readonly remove: () => void;
};

/** More names than this are not marked: nobody reads that far, and every range costs the page a little. */
const MOST_MARKS = 2000;
/** How long a place that the reader jumped to stays emphasised. */
const SHOWN = 2500;

/** Whether a change of settings changes what the worker has to say, and not only how it is shown. */
function touchesAnalysis(before: Settings, after: Settings): boolean {
  const part = ({ vetoes, dates, packsOff, packsChanged }: Settings) =>
    JSON.stringify([vetoes, dates, packsOff, packsChanged]);
  return part(before) !== part(after) || (after.memory && !before.memory);
}

/** Afterword at work on one page, from reading it to leaving it. */
export function openPage(document: Document, location: Place, extension: Extension, initial: Settings): Page {
  const root = rootElement(document);
  const marks = createMarks();
  const shadowStyles = createShadowStyles(extension.marksStyle);
  let settings = initial;
  let reading: Reading | null = null;
  /** The mark that the keys went to last, as it was painted then. */
  let current: Mark | null = null;
  let unshow: ReturnType<typeof setTimeout> | undefined;
  let removed = false;
  /** The reader wants to see what changed. */
  let isMarking = false;
  let frame: number | null = null;
  /** Readings are numbered as they begin: one that ends after a later one was shown is out of date. */
  let begun = 0;
  let shown = 0;
  /** Readings before this one are of another address, or of what the reader had set before: they are not shown. */
  let valid = 0;

  /** A reader who leaves a page while it is surveyed sends nothing of it to the worker. */
  const unlessLeft = <Data, Answer>(ask: (data: Data) => Promise<Answer>) => {
    return (data: Data) => (removed ? Promise.reject(new Error('Afterword has left this page')) : ask(data));
  };
  const memory = extension.memory && createReadingMemory(document, extension.memory, showChanges);
  const visit = () => (memory && settings.memory ? memory.visit() : null);
  const worker = {
    judge: unlessLeft(extension.judge),
    read: unlessLeft((survey: Survey) => extension.read(survey, visit())),
  };
  /** What watches pointer and finger comes with the first marks: a page that is no article has no listener for it. */
  let card: OpenCard | null = null;
  const watch = watchPage(document, {
    alive,
    wake: marks.assert,
    async read() {
      if (rootElement(document) !== root) {
        extension.reopen();
        return { isNew: false, cost: 0 };
      }
      const before = reading;
      settled = read();
      const next = await settled;
      return { isNew: !isSameAnalysis(before, next), cost: costOf(next.report) };
    },
    navigated() {
      valid = begun + 1;
      card?.close();
      marks.clear();
      memory?.reset();
      isMarking = false;
      reading = null;
      current = null;
    },
    isArticle: () => reading?.index != null,
  });
  let settled = read();
  const listening = new AbortController();
  // A frame that comes later may hold the article. Its load event reaches only the document.
  const loaded = ({ target, isTrusted }: Event) => {
    if (isTrusted && target instanceof HTMLIFrameElement && !reading?.index && isLarge(target)) watch.changed();
  };
  EventTarget.prototype.addEventListener.call(document, 'load', loaded, { capture: true, signal: listening.signal });

  /** An extension that was updated under this page leaves it as it was. */
  function alive(): boolean {
    if (!extension.alive()) remove();
    else marks.assert();
    return !removed;
  }

  /**
   * @param afresh have it analysed even if its text is the same
   * @param again the address changed while it was read, which is done once more
   */
  async function read(afresh = false, again = false): Promise<Reading> {
    const before = reading;
    const mine = ++begun;
    if (afresh) valid = mine;
    const isLate = () => !alive() || mine < Math.max(shown, valid);
    const { href } = location;
    const next = await readPage(document, location, worker, shown < valid ? null : before);
    if (isLate()) return next;
    if (location.href !== href && !again) return read(afresh, true);
    const found = await openFrame(next);
    if (isLate()) return next;
    shown = mine;
    frame = found;
    reading = frame === null || !next.index ? next : withoutArticle({ state: 'off', url: location.href });
    watch.look(reading.concealed);
    await paint();
    card?.keep(before);
    if (frame !== null) return next;
    showBadge();
    if (!next.index || !settings.memory) memory?.reset();
    else if (!isSameAnalysis(before, next)) memory?.seen(next.report, next.recollection);
    else showChanges();
    return next;
  }

  /** Where the article is in a frame, the content script of that frame takes over. */
  async function openFrame({ report, index }: Reading): Promise<number | null> {
    if (report.state === 'not-article' && report.why.reason === 'opted-out') return null;
    const article = index && report.article;
    const found = findFrame(document, article && index.elementOf(article.blocks.length >> 1));
    if (found.length === 0) return null;
    if (!article) return extension.openFrame(found, { url: location.href });
    const { url, title, language, stated = [] } = article;
    return extension.openFrame(found, { url, title, language, stated });
  }

  function showBadge(): void {
    const { notes, developments } = reading?.index ? reading.report.analysis : { notes: [], developments: [] };
    extension.badge(notes.length + developments.length + counted(memory?.recollection()?.changes ?? []));
  }

  /**
   * Counts the passages that changed since the reader last read them, and marks them where the reader asked for that: the
   * page sees its highlights, and would learn from them what was read before.
   */
  function showChanges(): void {
    if (removed) return;
    const changes = memory?.recollection()?.changes ?? [];
    const spans = isMarking ? changes.flatMap((change) => change.marks) : [];
    const ranges = spans.flatMap(({ block, start, end }) => reading?.index?.rangeOf(block, start, end) ?? []);
    marks.setChanged(ranges.filter((range) => range.startContainer.ownerDocument === document));
    showBadge();
  }

  /** Finds each mention's place on the page, in slices, and paints them all at once. */
  async function paint(): Promise<void> {
    const painting = reading;
    if (!painting?.index) {
      marks.clear();
      return;
    }
    const { report, index } = painting;
    const { kinds } = settings;
    // Chromium paints every highlight as selected text here, whatever the rules say: repeats would be a wall of colour.
    const quiet = settings.marks === 'all' && matchMedia('(forced-colors: active)').matches;
    const choice = { kinds, marks: quiet ? 'first' : settings.marks } as const;
    const chosen = chooseMarks(report.article.blocks, report.analysis, choice).slice(0, MOST_MARKS);
    const { results, spent } = await inSlices(chosen, ({ mention }) =>
      index.rangeOf(mention.block, mention.start, mention.end),
    );
    if (removed || reading !== painting) return;
    report.timings.mark = spent;
    measure(report.timings, 'paint', () => {
      const found = chosen.flatMap((mark, i) => {
        const range = results[i];
        // A frame has a registry of its own, which is not ours to paint in.
        return range && range.startContainer.ownerDocument === document ? [{ ...mark, range }] : [];
      });
      marks.paint(found);
      shadowStyles.cover(marks.list().map(({ range }) => range));
    });
    card ??= createOpenCard({
      document,
      extension,
      marks,
      settings: () => settings,
      reading: () => reading,
      recollection: () => memory?.recollection() ?? null,
      alive,
    });
  }

  function showPlace(range: Range): void {
    if (!scrollToRange(range)) return;
    marks.setActive(range);
    clearTimeout(unshow);
    unshow = setTimeout(() => marks.setActive(card?.mark()?.range ?? null), SHOWN);
  }

  /** Goes to the next mark, the previous one, or (0) opens the card of this one. False where no mark is left. */
  function walk(by: 1 | -1 | 0): boolean {
    const list = marks.list().filter(({ range }) => isRendered(range));
    const open = card?.mark();
    const from = (open ?? current)?.range;
    // Painted anew, a mark has another range at the same place.
    const at = list.findIndex(({ range }) => from && isSameRange(range, from));
    // From nowhere the keys start at what the reader sees.
    const above = list.filter(({ range }) => range.getBoundingClientRect().bottom < 0);
    const to = at < 0 ? above.length + Math.min(by, 0) : at + by;
    const index = (to + list.length) % list.length;
    const mark = list[index];
    if (!mark) return false;
    current = mark;
    showPlace(mark.range);
    if (open || by === 0) card?.openByKeyboard(mark);
    else card?.announce(mark, { at: index + 1, of: list.length });
    return true;
  }

  function remove(): void {
    removed = true;
    memory?.reset();
    clearTimeout(unshow);
    listening.abort();
    watch.remove();
    card?.remove();
    marks.clear();
    shadowStyles.remove();
  }

  return {
    async report() {
      await watch.rest();
      const { report } = await settled;
      await memory?.rest();
      if (report.state !== 'ready' && report.state !== 'not-article') return report;
      const recollection = report.state === 'ready' && memory?.recollection();
      return { ...report, ...(recollection && { recollection }), ...(watch.isGivenUp() && { restless: true }) };
    },
    async keep() {
      memory?.keep();
      await memory?.rest();
    },
    async forget(extent) {
      memory?.forget(extent);
      await memory?.rest();
    },
    markChanges(on) {
      isMarking = on;
      showChanges();
    },
    jump({ block, start, end }) {
      const range = reading?.index?.rangeOf(block, start, end);
      if (range) showPlace(range);
    },
    command(command) {
      if (command !== 'close') return alive() && walk(command === 'next' ? 1 : command === 'open' ? 0 : -1);
      card?.close();
      return true;
    },
    change(next) {
      const afresh = touchesAnalysis(settings, next);
      if (!next.memory) memory?.reset();
      settings = next;
      if (afresh) {
        settled = read(true);
      } else {
        settled = settled.then(async (current) => {
          await paint();
          card?.keep(reading);
          return current;
        });
      }
    },
    frame: () => frame,
    remove,
  };
}
