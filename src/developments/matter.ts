import type { Article } from '../article/article-model.ts';
import type { EntityRef, TimelineEvent } from '../facts/fact-model.ts';
import type { Library } from '../facts/library.ts';
import type { Mention } from '../linking/mention-model.ts';
import { partsOf } from './article-parts.ts';

/**
 * Decides whether an article and an event are about the same matter: they must share words that few other events have.
 */

/** Shorter words than this mean little. */
const LEAST_LETTERS = 5;
/** The first letters of a word, as a stem of its forms: "employee", "employees", "employed". */
const STEM_LETTERS = 6;
/** A word that a larger share of all events contains does not distinguish events. */
const COMMON_SHARE = 0.02;
/** An event has the article's matter if it shares at least this many words with it, and this share of its own words. */
const LEAST_SHARED = 3;
const LEAST_SHARE = 0.25;
/** An event with fewer words must share at least this many: it may only announce a sum at a valuation. */
const LEAST_OF_FEW = 2;

/**
 * Makes a test for events: true if the event shares the article's matter. Always false for an article that is not in
 * English.
 */
export function matterOf(
  article: Article,
  mentions: readonly Mention[],
  library: Library,
): (event: TimelineEvent) => boolean {
  if (!isEnglish(article)) return () => false;
  const stemsOfBlocks = article.blocks.map(() => null as ReadonlySet<string> | null);
  const stemsAt = (block: number): ReadonlySet<string> => {
    stemsOfBlocks[block] ??= stemsOf(article.blocks[block]?.text ?? '');
    return stemsOfBlocks[block];
  };
  const blocksOf = new Map<EntityRef, Set<number>>();
  for (const { entity, block } of mentions) blocksOf.set(entity, (blocksOf.get(entity) ?? new Set()).add(block));
  // Finding common stems reads every event of the library, so it waits for the first event to compare. Most articles
  // have no such event.
  let beginning: ReadonlySet<string> | undefined;
  return (event) => {
    beginning ??= new Set([...stemsOf(article.title), ...opening(article).flatMap((block) => [...stemsAt(block)])]);
    const own = stemsOfItsOwn(event, library);
    const blocks = new Set(event.about.flatMap((ref) => [...(blocksOf.get(ref) ?? [])]));
    const near = [beginning, ...Array.from(blocks, stemsAt)];
    const shared = own.filter((stem) => near.some((stems) => stems.has(stem))).length;
    const least = own.length < LEAST_SHARED ? LEAST_OF_FEW : LEAST_SHARED;
    return shared >= least && shared >= LEAST_SHARE * own.length;
  };
}

/** True if words of the article can be compared with those of events, which are written in English. */
export const isEnglish = ({ language }: Article): boolean => /^en\b/i.test(language ?? 'en');

/** The blocks that open the text: the lead, and the headline if it is the first block. */
const opening = ({ blocks }: Article): readonly number[] =>
  partsOf(blocks).flatMap((part, index) =>
    part === 'standfirst' || part === 'lead' || (part === 'headline' && index === 0) ? [index] : [],
  );

function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu))
    if (word.length >= LEAST_LETTERS) stems.add(word.slice(0, STEM_LETTERS));
  return stems;
}

/**
 * Stems of a library, worked out once: the stems that many of its events have, and the distinctive stems of each event.
 */
type Stems = { readonly common: ReadonlySet<string>; readonly own: WeakMap<TimelineEvent, readonly string[]> };

const stemsByLibrary = new WeakMap<Library, Stems>();

const stemsIn = (library: Library): Stems => {
  const stems = stemsByLibrary.get(library) ?? { common: commonStems(library), own: new WeakMap() };
  stemsByLibrary.set(library, stems);
  return stems;
};

/** The distinctive stems of an event's text, without common stems and without the names that it concerns. */
function stemsOfItsOwn(event: TimelineEvent, library: Library): readonly string[] {
  const { common, own } = stemsIn(library);
  const before = own.get(event);
  if (before) return before;
  const names = stemsOf(event.about.map((ref) => library.nameOf(ref)).join(' '));
  const stems = [...stemsOf(event.text)].filter((stem) => !names.has(stem) && !common.has(stem));
  own.set(event, stems);
  return stems;
}

/**
 * At most this many events are read to find common stems. A larger library is sampled, so that its first answer takes
 * no longer.
 */
const MOST_READ = 5000;

/** Stems that many events of the library have. Only the texts of events are read. */
function commonStems({ packs, eventCount }: Library): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const step = Math.ceil(eventCount / MOST_READ);
  let read = 0;
  for (const { file } of packs) {
    for (const [row, place] of file.column('events', 'text').entries()) {
      if (row % step !== 0) continue;
      read++;
      for (const stem of stemsOf(file.text(place))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  const most = Math.max(3, COMMON_SHARE * read);
  return new Set([...counts].filter(([, count]) => count > most).map(([stem]) => stem));
}
