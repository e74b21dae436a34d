import type { Survey } from '../article/survey.ts';
import { counted, type Extent } from '../memory-model.ts';
import type { CommandMessage, PageReport, Passage } from '../messages.ts';
import type { Settings } from '../settings/settings.ts';
import type { Extension } from './extension-seam.ts';
import { isLarge, openFrame } from './frames.ts';
import { createMarks } from './marks.ts';
import { createReadingMemory } from './memory.ts';
import { createOpenCard, type OpenCard } from './open-card.ts';
import { rootElement } from './page-dom.ts';
import {
  answered,
  asked,
  changed,
  changesAnalysis,
  framed,
  isLate,
  navigated,
  newLife,
  stillValid,
} from './page-life.ts';
import { changedRanges, placeMarks } from './page-marks.ts';
import { watchPage } from './page-watch.ts';
import {
  costOf,
  isSameAnalysis,
  measure,
  type PageAddress,
  type Reading,
  readPage,
  withoutArticle,
} from './reading.ts';
import { createShadowStyles } from './shadow-styles.ts';
import { createWalk } from './walk.ts';

export type Page = {
  /** Resolves to the report on the page when reading has ended. */
  readonly report: () => Promise<PageReport>;
  /** Makes the article count as read. Resolves when it is kept. */
  readonly keep: () => Promise<unknown>;
  /**
   * The reader just deleted this extent. Articles in it are not kept again while this page is open. Resolves when no
   * keeping is under way.
   */
  readonly forget: (extent: Extent) => Promise<unknown>;
  /** Shows the passages that changed since they were last read, or hides them. */
  readonly markChanges: (on: boolean) => void;
  readonly jump: (place: Passage) => void;
  /** Runs a command. Returns false if there is no mark for it. */
  readonly command: (command: CommandMessage['command']) => boolean;
  /** The id of a frame that has the article and its own content script, or null. That frame must be asked instead. */
  readonly frame: () => number | null;
  /** Applies changed settings. The caller handles the site switch. */
  readonly change: (settings: Settings) => void;
  /** Removes everything: marks, card, listeners. */
  readonly remove: () => void;
};

/** The error of a reading whose page was left. */
const LEFT = 'Afterword has left this page';

/**
 * Runs Afterword on one page, from reading it to leaving it. It wires the parts of a page, which share one state
 * (page-life.ts). This is one long function on purpose: see docs/decisions/0024-page-life.md.
 */
export function openPage(document: Document, location: PageAddress, extension: Extension, initial: Settings): Page {
  const root = rootElement(document);
  const marks = createMarks();
  const shadowStyles = createShadowStyles(extension.marksStyle);
  let life = newLife<Reading>(initial);
  /** If the reader leaves a page during its survey, nothing of the page is sent to the worker. */
  const unlessLeft = <Data, Answer>(ask: (data: Data) => Promise<Answer>) => {
    return (data: Data) => (life.isRemoved ? Promise.reject(new Error(LEFT)) : ask(data));
  };
  const memory = extension.memory && createReadingMemory(document, extension.memory, showChanges);
  const visit = () => (memory && life.settings.memory ? memory.visit() : null);
  const worker = {
    judge: unlessLeft(extension.judge),
    read: unlessLeft((survey: Survey) => extension.read(survey, visit())),
  };
  /**
   * Pointer and finger are watched from the first marks on. So a page that is not an article has no listener for them.
   */
  let card: OpenCard | null = null;
  const walk = createWalk(marks, () => card);
  const watch = watchPage(document, {
    alive,
    wake: marks.assert,
    async read() {
      if (rootElement(document) !== root) {
        extension.reopen();
        return { isNew: false, cost: 0 };
      }
      const before = life.reading;
      settled = read();
      const next = await settled;
      return { isNew: !isSameAnalysis(before, next), cost: costOf(next.report) };
    },
    navigated() {
      life = navigated(life);
      card?.close();
      marks.clear();
      memory?.reset();
      walk.reset();
    },
    isArticle: () => life.reading?.index != null,
    isMarked: () => marks.list().length > 0,
  });
  let settled = read();
  const listening = new AbortController();
  // A frame that is added later may have the article. Its load event reaches only the document.
  const loaded = ({ target, isTrusted }: Event) => {
    if (isTrusted && target instanceof HTMLIFrameElement && !life.reading?.index && isLarge(target)) watch.changed();
  };
  EventTarget.prototype.addEventListener.call(document, 'load', loaded, { capture: true, signal: listening.signal });

  /** False if the extension was updated under this page. Then the page stays as it is. */
  function alive(): boolean {
    if (!extension.alive()) remove();
    else marks.assert();
    return !life.isRemoved;
  }

  /**
   * Reads the page.
   *
   * @param afresh analyses it even if its text is the same
   * @param again the address changed during the last reading, which is repeated once
   */
  async function read(afresh = false, again = false): Promise<Reading> {
    const before = life.reading;
    life = asked(life, afresh);
    const number = life.begun;
    const isLateNow = () => !alive() || isLate(life, number);
    const { href } = location;
    const reading = await readPage(document, location, worker, stillValid(life));
    if (isLateNow()) return reading;
    if (location.href !== href && !again) return read(afresh, true);
    const frame = await openFrame(document, location, extension, reading);
    if (isLateNow()) return reading;
    life = answered(life, number, reading);
    if (frame !== null) {
      const left = reading.index ? withoutArticle({ state: 'off', url: location.href }) : reading;
      life = framed(life, frame, left);
    }
    watch.look(life.reading?.concealed);
    await paint();
    card?.keep(before);
    if (frame !== null) return reading;
    if (!reading.index || !life.settings.memory) memory?.reset();
    else if (!isSameAnalysis(before, reading)) memory?.seen(reading.report, reading.recollection);
    else showChanges();
    showBadge(); // last, so that the changes since the last reading are in its first count
    return reading;
  }

  function showBadge(): void {
    const { notes, developments } = life.reading?.index
      ? life.reading.report.analysis
      : { notes: [], developments: [] };
    extension.badge(notes.length + developments.length + counted(memory?.recollection()?.changes ?? []));
  }

  /**
   * Counts the passages that changed since the reader last read them. They are marked only on request, because the page
   * sees its highlights and would learn what was read before.
   */
  function showChanges(): void {
    if (life.isRemoved) return;
    marks.setChanged(
      changedRanges(document, life.reading, (life.isMarking && memory?.recollection()) || { changes: [] }),
    );
    showBadge();
  }

  /** Paints all marks at once. */
  async function paint(): Promise<void> {
    const { reading, settings } = life;
    if (!reading?.index) {
      marks.clear();
      return;
    }
    const { placed, spent } = await placeMarks(document, reading, settings);
    if (life.isRemoved || life.reading !== reading) return;
    const { timings } = reading.report;
    timings.mark = spent;
    measure(timings, 'paint', () => {
      marks.paint(placed);
      shadowStyles.cover(marks.list().map(({ range }) => range));
    });
    card ??= createOpenCard({
      document,
      extension,
      marks,
      settings: () => life.settings,
      reading: () => life.reading,
      recollection: () => memory?.recollection() ?? null,
      alive,
    });
  }

  function remove(): void {
    life = changed(life, { isRemoved: true });
    memory?.reset();
    walk.remove();
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
      life = changed(life, { isMarking: on });
      showChanges();
    },
    jump({ block, start, end }) {
      const range = life.reading?.index?.rangeOf(block, start, end);
      if (range) walk.show(range);
    },
    command(command) {
      if (command !== 'close') return alive() && walk.by(command === 'next' ? 1 : command === 'open' ? 0 : -1);
      card?.close();
      return true;
    },
    change(next) {
      const afresh = changesAnalysis(life.settings, next);
      if (!next.memory) memory?.reset();
      life = changed(life, { settings: next });
      if (afresh) {
        settled = read(true);
      } else {
        settled = settled.then(async (current) => {
          await paint();
          card?.keep(life.reading);
          return current;
        });
      }
    },
    frame: () => life.frame,
    remove,
  };
}
