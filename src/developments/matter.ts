import type { Article } from '../article/model.ts';
import type { Library } from '../facts/library.ts';
import type { EntityRef, TimelineEvent } from '../facts/model.ts';
import type { Mention } from '../linking/model.ts';
import { placesOf } from './places.ts';

/** Whether an article and an event are about the same kind of matter: they share words that few events have. */

/** Words shorter than this mean little. */
const LEAST_LETTERS = 5;
/** So many letters stand for a word and its forms: "employee", "employees", "employed". */
const STEM = 6;
/** A word in a larger share of all events does not tell them apart. */
const COMMON = 0.02;
/** An event shares the matter with at least so many words, and this share of its own. */
const LEAST_SHARED = 3;
const SHARE = 0.25;

/** @returns whether an event that is about these entities shares the article's matter; English texts only */
export function matterOf(
  article: Article,
  mentions: readonly Mention[],
  library: Library,
): (event: TimelineEvent) => boolean {
  if (!/^en\b/i.test(article.language ?? 'en')) return () => false; // texts of events are English
  const stemsOfBlocks = article.blocks.map(() => null as ReadonlySet<string> | null);
  const stemsAt = (block: number): ReadonlySet<string> => {
    stemsOfBlocks[block] ??= stemsOf(article.blocks[block]?.text ?? '');
    return stemsOfBlocks[block];
  };
  const blocksOf = new Map<EntityRef, Set<number>>();
  for (const { entity, block } of mentions) blocksOf.set(entity, (blocksOf.get(entity) ?? new Set()).add(block));
  // The first count of common stems reads every event of the library, and most articles have no event to compare: it waits.
  let beginning: ReadonlySet<string> | undefined;
  return (event) => {
    beginning ??= new Set([...stemsOf(article.title), ...opening(article).flatMap((block) => [...stemsAt(block)])]);
    const own = stemsOfItsOwn(event, library);
    const near = new Set(beginning);
    for (const ref of event.about)
      for (const block of blocksOf.get(ref) ?? []) for (const stem of stemsAt(block)) near.add(stem);
    const shared = own.filter((stem) => near.has(stem)).length;
    return shared >= LEAST_SHARED && shared >= SHARE * own.length;
  };
}

/** The headline, where it opens the text, and the lead. */
const opening = ({ blocks }: Article): readonly number[] =>
  placesOf(blocks).flatMap((place, index) =>
    place === 'standfirst' || place === 'lead' || (place === 'headline' && index === 0) ? [index] : [],
  );

function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu))
    if (word.length >= LEAST_LETTERS) stems.add(word.slice(0, STEM));
  return stems;
}

/** What is worked out of a library once: stems that many of its events have, and those of each event that tell it apart. */
type Stems = { readonly common: ReadonlySet<string>; readonly own: WeakMap<TimelineEvent, readonly string[]> };

const known = new WeakMap<Library, Stems>();

const stemsIn = (library: Library): Stems => {
  const stems = known.get(library) ?? { common: commonStems(library), own: new WeakMap() };
  known.set(library, stems);
  return stems;
};

/** The stems of an event's text, but for those of the names of whom it concerns and those that many events have. */
function stemsOfItsOwn(event: TimelineEvent, library: Library): readonly string[] {
  const { common, own } = stemsIn(library);
  const before = own.get(event);
  if (before) return before;
  const names = stemsOf(event.about.map((ref) => library.nameOf(ref)).join(' '));
  const stems = [...stemsOf(event.text)].filter((stem) => !names.has(stem) && !common.has(stem));
  own.set(event, stems);
  return stems;
}

/** Stems that many events of the library have. Only the texts of events are read. */
function commonStems({ packs, eventCount }: Library): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { file } of packs)
    for (const place of file.column('events', 'text'))
      for (const stem of stemsOf(file.text(place))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const most = Math.max(3, COMMON * eventCount);
  return new Set([...counts].filter(([, count]) => count > most).map(([stem]) => stem));
}
