import { Apart } from './apart.ts';
import { textOf } from './block-text.ts';
import { allNamesOf, namesOf } from './box-names.ts';
import { withoutCredit } from './credits.ts';
import { hasNoteCue } from './cues.ts';
import { isOfOther, isOut, type Place } from './find.ts';
import { isAppeal, isLabel, isPointer, opensFurniture } from './furniture.ts';
import { FURTHEST, sharesHeader } from './headline.ts';
import { isShown, sizeOf, typicalSize } from './letters.ts';
import { headingLevel, oneLine } from './markup.ts';
import type { Block, BlockHints, BlockKind } from './model.ts';
import { saysByline, saysCaption, saysNote, saysStandfirst } from './names.ts';
import { withoutRepeats } from './repeats.ts';
import { BYLINES, kindByWords, SMALL_PRINT } from './small-print.ts';
import { held, prefixSums } from './sums.ts';
import { type Box, type Run, SPOKEN, type Survey } from './survey.ts';

/** Where a run stands; `beyond` is outside of the outer box, where only notes are looked for. */
type Zone = 'headline' | 'above' | 'root' | 'below' | 'beyond';

/** A block, and the run of the survey that it was read from. */
export type ReadBlock = Block & { readonly run: number };

/** At most this many UTF-16 code units of text are read; what follows is left out and said to be. */
const MOST_TEXT = 2_000_000;
/** How many runs outside of the article are looked through for its notes. */
const BEYOND = 12;
/** Kinds of running text, among which small print may stand. */
const PLAIN: ReadonlySet<BlockKind> = new Set(['standfirst', 'paragraph', 'list-item', 'quote']);
/** What a sentence ends with. */
const SENTENCE_ENDS = '.!?…:;"”’»)]。！？」';
const isSentence = (text: string): boolean => text.length > 60 && SENTENCE_ENDS.includes(text.charAt(text.length - 1));
/** UTF-16 code units of a paragraph that is more than a linked title. */
const LINKED_PROSE = 100;
const FOOTNOTE = /footnote|endnote/;
/** Names of boxes that are set apart from the running text around them. */
const SET_APART = /(?:^|[\s_-])(?:box|call-?out|info-?box|note|notice|alert|aside|panel)(?=$|[\s_-])/;

/**
 * The article's blocks in reading order. The headline opens them; after it comes what stands in the root, and from the
 * rest of the outer box what belongs to an article: standfirst, byline, captions above, notes above and below.
 */
export function readBlocks(page: Survey, place: Place, headline: number): { blocks: ReadBlock[]; truncated: boolean } {
  const reader = new BlockReader(page, place, headline);
  return { blocks: reader.read(), truncated: reader.truncated || page.truncated };
}

class BlockReader {
  truncated = false;
  readonly #page: Survey;
  readonly #place: Place;
  readonly #headline: number;
  /** How many of the runs before each are as long as a paragraph. */
  readonly #long: Float64Array;
  readonly #bodySize: number;
  readonly #isShown: boolean;
  readonly #apart: Apart;
  /** The run in which the running text begins. */
  readonly #story: number;
  /** The note read last: its box, where that holds little else, and the run up to which it goes on anyway. */
  #note: { readonly box: number; readonly last: number } | null = null;

  constructor(page: Survey, place: Place, headline: number) {
    this.#page = page;
    this.#place = place;
    this.#headline = headline;
    this.#apart = new Apart(page, place);
    this.#long = prefixSums(Float64Array.from(page.runs, ({ length }) => (length > 120 ? 1 : 0)));
    this.#bodySize = typicalSize(page, place);
    this.#isShown = isShown(page, place);
    const first = Math.max(headline, page.boxes[place.root]?.first ?? 0);
    const story = page.runs.findIndex(({ length, linked }, at) => at > first && length > 150 && linked < length / 2);
    this.#story = story < 0 ? first + 4 : story;
  }

  read(): ReadBlock[] {
    const { runs, boxes } = this.#page;
    const root = boxes[this.#place.root];
    const outer = boxes[this.#place.outer];
    if (!root || !outer) return [];
    const blocks: ReadBlock[] = [];
    const from = this.#headline >= 0 ? Math.min(this.#headline, outer.first) : outer.first;
    const end = this.#place.tail.reduce((last, stretch) => Math.max(last, stretch[1]), outer.last);
    const until = Math.min(runs.length, end + BEYOND);
    let read = 0;
    for (let index = Math.max(0, from - BEYOND); index < until; index++) {
      const run = runs[index];
      if (!run) continue;
      const zone = this.#zoneOf(index, from, root, outer);
      const block = this.#block(run, index, zone);
      if (!block) continue;
      if (read + block.text.length > MOST_TEXT) {
        this.truncated = true;
        break;
      }
      read += block.text.length;
      blocks.push(block);
    }
    return withoutRepeats(blocks);
  }

  #zoneOf(index: number, from: number, root: Box, outer: Box): Zone {
    if (index === this.#headline) return 'headline';
    if (this.#place.tail.some(([first, last]) => index >= first && index < last)) return 'root';
    if (index < from || index >= outer.last || (index < this.#headline && index < outer.first)) return 'beyond';
    return index < root.first ? 'above' : index < root.last ? 'root' : 'below';
  }

  #block(run: Run, index: number, zone: Zone): ReadBlock | null {
    const { box } = run;
    const { boxes, texts, flags } = this.#page;
    const own = boxes[box];
    if (!own) return null;
    let kind: BlockKind = 'heading';
    if (zone !== 'headline') {
      const isStrange = zone === 'below' || zone === 'beyond' || isOut(this.#place, box);
      if (isStrange && run.length > 4000 && !this.#saysNote(box)) return null;
      // what is longer is no label, no appeal, and no heading
      const opening = isStrange || run.length < 1000 ? this.#opening(run) : '';
      if (index > this.#headline && opening !== '' && opensFurniture(opening)) this.#apart.put(run, index);
      const isApart = this.#apart.has(run, index);
      if (isStrange) {
        const opens = this.#saysNote(box) || hasNoteCue(opening);
        if (opens ? !this.#opensNote(run, index, zone) : isApart || !this.#goesOn(run, index)) return null;
      }
      kind = this.#kind(run, zone);
      if (!isStrange && (isApart || !this.#belongs(run, kind, zone, index < this.#headline, opening))) {
        if (!this.#saysNote(box) && !hasNoteCue(opening || this.#opening(run))) return null;
      }
      if (own.hidden && this.#isShown) return null;
      if (PLAIN.has(kind) && run.length <= SMALL_PRINT) {
        const shown = this.#smallPrint(run, index, kind, isStrange);
        if (shown === null) return null;
        kind = shown;
      }
    }
    const marks = flags.slice(run.from, run.to);
    const whole = textOf(texts.slice(run.from, run.to), marks);
    const { text, leadIn, small } = kind === 'caption' ? withoutCredit(whole, marks, own) : whole;
    if (text === '') return null;
    const hints = this.#hints(run, index, kind, text, leadIn, small);
    return hints ? { kind, text, hints, run: index } : { kind, text, run: index };
  }

  #smallPrint(run: Run, index: number, kind: BlockKind, isStrange: boolean): BlockKind | null {
    const parent = this.#page.boxes[run.box]?.parent ?? -1;
    return kindByWords(this.#opening(run, SMALL_PRINT * 2), {
      kind,
      names: `${this.#names(run.box)} ${this.#names(parent)}`,
      linked: run.linked,
      isTop: index <= this.#story + BYLINES,
      isStrange,
      isNote: this.#saysNote(run.box),
    });
  }

  /** What is neither out nor a note: is it part of the article? */
  #belongs(run: Run, kind: BlockKind, zone: Zone, beforeHeadline: boolean, opening: string): boolean {
    if (beforeHeadline || isLabel(opening) || (run.length < 400 && isAppeal(opening))) return false;
    const density = run.linked / Math.max(run.length, 1);
    if (zone === 'above') {
      if (kind === 'standfirst' || kind === 'byline' || kind === 'caption') return density < 0.9;
      return density < 0.3 && run.length > 60 && isSentence(opening || this.#opening(run));
    }
    if (kind === 'heading') return density < 0.5;
    if (kind === 'byline' || kind === 'caption') return true;
    if ((density > 0.8 && !this.#isLinkedProse(run)) || isPointer(opening, density)) return false;
    return kind !== 'list-item' || density < 0.6;
  }

  /** A paragraph of several sentences among others is running text, though it is one link; a teaser stands in a box of its own. */
  #isLinkedProse(run: Run): boolean {
    const { boxes, runs, texts } = this.#page;
    const own = boxes[run.box];
    const around = boxes[own?.parent ?? -1];
    if (!around || own?.tag !== 'p' || run.length < LINKED_PROSE) return false;
    const text = texts.slice(run.from, run.to).join('');
    if ((text.match(/\p{Ll}[.!?…]["”’»)]?(?=\s|$)/gu)?.length ?? 0) < 2) return false;
    const isPlain = ({ box, length, linked }: Run): boolean =>
      boxes[box]?.parent === own.parent && length > LINKED_PROSE && linked < length * 0.5;
    return runs.slice(around.first, around.last).some(isPlain);
  }

  /** A passage apart from the running text that opens as a note does. What follows it in its box may go on with it. */
  #opensNote(run: Run, index: number, zone: Zone): boolean {
    const { boxes } = this.#page;
    if (run.linked > run.length * 0.6 || !this.#mayHoldNote(run.box, zone)) return false;
    let around = boxes[run.box]?.parent ?? -1;
    for (let at = run.box, near = 0; at > 0 && near < FURTHEST; at = boxes[at]?.parent ?? -1, near++) {
      if (!this.#place.furniture.isOutItself(at)) continue;
      around = at;
      break;
    }
    const box = boxes[around];
    const whole = box !== undefined && box.last - box.first <= 8 ? around : -1;
    this.#note = { box: whole, last: run.length < 60 ? index + 1 : index };
    return true;
  }

  /** A passage in the box of a note, or right after a note's label. */
  #goesOn(run: Run, index: number): boolean {
    const note = this.#note;
    if (!note || run.linked > run.length * 0.6) return false;
    if (index <= note.last) return true;
    if (note.box < 0) return false;
    for (let at = run.box; at > 0; at = this.#page.boxes[at]?.parent ?? -1) if (at === note.box) return true;
    return false;
  }

  /** True of a box with several long paragraphs, which is no caption, whatever it is called ("image-text"). */
  #holdsStory(at: number): boolean {
    return held(this.#long, this.#page.boxes[at]) > 1;
  }

  #names(at: number): string {
    const box = this.#page.boxes[at];
    return box ? namesOf(box) : '';
  }

  #kind(run: Run, zone: Zone): BlockKind {
    const { boxes } = this.#page;
    const { root } = this.#place;
    if (headingLevel(boxes[run.box]?.tag ?? '') > 0) return zone === 'above' ? 'standfirst' : 'heading';
    let list = false;
    let cell = false;
    for (
      let at = run.box, near = 0;
      (at > root && near < FURTHEST) || (near < 4 && at >= 0);
      at = boxes[at]?.parent ?? -1, near++
    ) {
      const tag = boxes[at]?.tag ?? '';
      if (tag !== 'p' && tag !== 'div') {
        if (tag === 'blockquote') return 'quote';
        if (tag === 'figcaption' || tag === 'figure') return 'caption';
      }
      const names = this.#names(at);
      if (names !== '') {
        if (near < 3 && run.length < 600) {
          if (saysCaption(names) && !this.#holdsStory(at)) return 'caption';
          if (run.length < 200 && saysByline(names)) return 'byline';
          if (zone !== 'root' && saysStandfirst(names)) return 'standfirst';
        }
        if (FOOTNOTE.test(names)) return 'footnote';
      }
      if (tag === 'address') return 'byline';
      if (tag === 'li' || tag === 'dd' || tag === 'dt') list = true;
      else if ((tag === 'td' || tag === 'th') && run.length < 100) cell = true;
      if (at === root) break;
    }
    if (list) return 'list-item';
    if (cell) return 'table';
    return zone === 'above' && isSentence(this.#opening(run)) ? 'standfirst' : 'paragraph';
  }

  #hints(
    run: Run,
    index: number,
    kind: BlockKind,
    text: string,
    leadIn: number,
    inSmall: boolean,
  ): BlockHints | undefined {
    const { boxes, runs } = this.#page;
    const own = boxes[run.box];
    const level = kind === 'heading' ? headingLevel(own?.tag ?? '') || (index === this.#headline ? 1 : 0) : 0;
    let aside = false;
    let names = '';
    for (
      let at = run.box, near = 0;
      at > 0 && at !== this.#place.root && near < FURTHEST;
      at = boxes[at]?.parent ?? -1, near++
    ) {
      const box = boxes[at];
      if (!box || at === this.#place.outer) break;
      if (box.tag === 'aside' || box.tag === 'footer' || box.tag === 'details') aside = true;
      const more = names.length < 300 ? allNamesOf(box) : '';
      if (more !== '') names = names === '' ? more : `${names} ${more}`;
    }
    if (!aside && names !== '' && SET_APART.test(names)) aside = true;
    const edge =
      text.length < 2000 &&
      (index < (boxes[this.#place.root]?.first ?? 0) + 6 ||
        index > (boxes[this.#place.root]?.last ?? runs.length) - 12 ||
        aside);
    const small = inSmall || (edge && own !== undefined && kind !== 'heading' && sizeOf(own) < this.#bodySize * 0.92);
    if (!leadIn && !small && !run.afterRule && !aside && !level && !names) return undefined;
    return {
      ...(leadIn ? { leadIn } : {}),
      ...(leadIn && leadIn === text.length ? { emphasised: true } : {}),
      ...(small ? { small: true } : {}),
      ...(run.afterRule ? { afterRule: true } : {}),
      ...(aside ? { aside: true } : {}),
      ...(level ? { level } : {}),
      ...(names ? { names } : {}),
    };
  }

  #opening(run: Run, most = 400): string {
    let text = '';
    for (let at = run.from; at < run.to && text.length < most; at++)
      if (!((this.#page.flags[at] ?? 0) & SPOKEN)) text += this.#page.texts[at] ?? '\n';
    return oneLine(text);
  }

  #saysNote(box: number): boolean {
    for (
      let at = box, near = 0;
      at > 0 && at !== this.#place.root && near < 4;
      at = this.#page.boxes[at]?.parent ?? -1, near++
    ) {
      const names = this.#names(at);
      if (names !== '' && saysNote(names)) return true;
    }
    return false;
  }

  /** Notes stand in footers and asides, but not in navigation, comments or lists of other articles. */
  #mayHoldNote(box: number, zone: Zone): boolean {
    const { boxes } = this.#page;
    if (isOfOther(this.#place, boxes, box)) return false;
    if (sharesHeader(boxes, box, this.#headline)) return true;
    for (
      let at = box, near = 0;
      at > 0 && near < FURTHEST && (zone === 'beyond' || at !== this.#place.outer);
      at = boxes[at]?.parent ?? -1, near++
    ) {
      if (
        /comment|disqus|related|recirc|newsletter|promo|most-|popular|trending|cookie|consent|nav|teaser|hidden|debug/.test(
          this.#names(at),
        )
      )
        return false;
    }
    return true;
  }
}
