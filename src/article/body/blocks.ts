import type { Block, BlockKind } from '../article-model.ts';
import { namesOf } from '../box-names.ts';
import { isNoteName } from '../names.ts';
import type { Box, Run, Survey } from '../survey.ts';
import { Above } from './above.ts';
import { Apart } from './apart.ts';
import { BlockKinds, type Zone } from './block-kind.ts';
import { seamsOf, textOf } from './block-text.ts';
import { withoutCredit } from './credits.ts';
import { hasNoteCue } from './cues.ts';
import { withoutEndMatter } from './end-matter.ts';
import { headsEntry } from './entry-headings.ts';
import { type ArticlePlace, isOfOther, isOut } from './find.ts';
import { isAppeal, isLabel, isPointer, opensFurniture } from './furniture.ts';
import { FURTHEST, sharesHeader } from './headline.ts';
import { Hints } from './hints.ts';
import { isShown } from './letters.ts';
import { introducesPeople, writersAbove } from './people-lists.ts';
import { withoutRepeats } from './repeats.ts';
import { Requests } from './requests.ts';
import { isSentence, openingOf } from './run-opening.ts';
import { asksReaders, BYLINES, kindByWords, SMALL_PRINT } from './small-print.ts';
import { isWallText } from './wall-words.ts';

/** A block, and the run of the survey that it was read from. */
export type ReadBlock = Block & { readonly run: number };

/** Text beyond this many UTF-16 code units is not read. `truncated` in the article shows that text was left out. */
const MOST_TEXT = 2_000_000;
/** Runs outside of the article that are searched for its notes. */
const RUNS_BEYOND = 12;
/** Kinds of running text in which small print may occur. */
const PLAIN_KINDS: ReadonlySet<BlockKind> = new Set(['standfirst', 'paragraph', 'list-item', 'quote']);
/** A linked paragraph of at least this many UTF-16 code units is more than a title. */
const LINKED_PROSE = 100;
const ENDS_SENTENCE = /[.!?…]["”“’»)]?\s*$/;
/** A number alone: how often a story was read or shared. */
const COUNTER = /^\d{1,3}(?:[.,\s]?\d{3}){0,3}\s?[KkM]?$/;
/** The largest share of the text that summaries above it, and biographies, may have. A short post may have several speakers. */
const SUMMARIES_SHARE = 0.35;
const BIOGRAPHIES_SHARE = 0.4;

/**
 * The article's blocks in reading order, from the headline on. All of the root follows the headline. The rest of the
 * outer box gives only parts of an article: standfirst, byline, captions above, notes above and below.
 *
 * @param headline the index of the headline's run, or -1
 * @param said how the page's head describes its article (standfirst.ts), and whom it names as its authors
 */
export function readBlocks(
  page: Survey,
  place: ArticlePlace,
  headline: number,
  said: SaidByHead,
): { blocks: ReadBlock[]; truncated: boolean } {
  const reader = new BlockReader(page, place, headline, said);
  return { blocks: reader.read(), truncated: reader.truncated || page.truncated };
}

type SaidByHead = { readonly descriptions: ReadonlySet<string>; readonly writers: readonly string[] };

class BlockReader {
  truncated = false;
  readonly #page: Survey;
  readonly #place: ArticlePlace;
  readonly #headline: number;
  readonly #kinds: BlockKinds;
  readonly #above: Above;
  readonly #hints: Hints;
  readonly #writers: readonly string[];
  readonly #isShown: boolean;
  readonly #apart: Apart;
  readonly #requests: Requests;
  /** For each box: whether it or a box around it has a name for notes. 0 unknown, 1 false, 2 true. */
  readonly #noted: Uint8Array;
  /** The same for the box's own name. */
  readonly #named: Uint8Array;
  /** The run in which the running text begins. */
  readonly #story: number;
  /** The last note: its box, if that holds little else, and the run up to which the note certainly continues. */
  #note: { readonly box: number; readonly last: number } | null = null;

  constructor(page: Survey, place: ArticlePlace, headline: number, { descriptions, writers }: SaidByHead) {
    this.#page = page;
    this.#noted = new Uint8Array(page.boxes.length);
    this.#named = new Uint8Array(page.boxes.length);
    this.#place = place;
    this.#headline = headline;
    this.#apart = new Apart(page, place);
    this.#requests = new Requests(page, place);
    this.#kinds = new BlockKinds(page, place);
    this.#hints = new Hints(page, place, headline);
    this.#isShown = isShown(page, place);
    const first = Math.max(headline, page.boxes[place.root]?.first ?? 0);
    const story = page.runs.findIndex(({ length, linked }, at) => at > first && length > 150 && linked < length / 2);
    this.#story = story < 0 ? first + 4 : story;
    this.#writers = [...writers, ...writersAbove(page, headline, this.#story)];
    this.#above = new Above(page, headline, this.#story, descriptions);
  }

  read(): ReadBlock[] {
    const { runs, boxes } = this.#page;
    const root = boxes[this.#place.root];
    const outer = boxes[this.#place.outer];
    if (!root || !outer) return [];
    const blocks: ReadBlock[] = [];
    const from = this.#headline >= 0 ? Math.min(this.#headline, outer.first) : outer.first;
    const end = this.#place.tail.reduce((last, stretch) => Math.max(last, stretch[1]), outer.last);
    const until = Math.min(runs.length, end + RUNS_BEYOND);
    let read = 0;
    for (let index = Math.max(0, from - RUNS_BEYOND); index < until; index++) {
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
    while (blocks.length > 2 && isWallText(blocks.at(-1)?.text ?? '')) blocks.pop();
    return withoutRepeats(withoutEndMatter(blocks, this.#writers));
  }

  #zoneOf(index: number, from: number, root: Box, outer: Box): Zone {
    if (index === this.#headline) return 'headline';
    const { tail } = this.#place;
    if (tail.length > 0 && tail.some(([first, last]) => index >= first && index < last)) return 'root';
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
      const isOutside = zone === 'below' || zone === 'beyond' || isOut(this.#place, box);
      const isIntro = (isOutside || zone === 'above') && this.#above.introduces(run, index);
      const isStrange = isOutside && !isIntro;
      if (isStrange && run.length > 4000 && !this.#isNoteName(box)) return null;
      // Longer texts are never a label, an appeal or a heading.
      const opening = isStrange || run.length < 1000 ? openingOf(this.#page, run) : '';
      if (index > this.#headline && introducesPeople(this.#page, index, opening))
        this.#apart.put(run, index, BIOGRAPHIES_SHARE);
      else if (index > this.#headline && opening !== '' && opensFurniture(opening)) this.#apart.put(run, index);
      else if (opening !== '' && this.#above.headsSummary(opening, index)) this.#apart.put(run, index, SUMMARIES_SHARE);
      const isApart = this.#apart.has(run, index);
      if (isStrange) {
        const opens = this.#isNoteName(box) || hasNoteCue(opening);
        const isLeft = isApart || isLabel(opening) || !this.#continuesNote(run, index);
        if (opens ? !this.#opensNote(run, index, zone) : isLeft) return null;
      }
      kind = isIntro ? 'standfirst' : this.#kinds.of(run, zone);
      if (!isIntro && !isStrange && this.#requests.holds(box, this.#headline)) return null;
      if (!isIntro && !isStrange && (isApart || !this.#belongs(run, kind, zone, index < this.#headline, opening))) {
        if (!this.#isNoteName(box) && !hasNoteCue(opening || openingOf(this.#page, run))) return null;
      }
      if (own.hidden && this.#isShown) return null;
      if (PLAIN_KINDS.has(kind) && run.length <= SMALL_PRINT) {
        const words = opening !== '' && run.to - run.from === 1 ? opening : openingOf(this.#page, run, SMALL_PRINT * 2);
        const shown = this.#smallPrint(run, index, words, kind, isStrange);
        if (shown === null) return null;
        kind = shown;
      }
    }
    const marks = flags.slice(run.from, run.to);
    const pieces = texts.slice(run.from, run.to);
    const whole = textOf(pieces, marks);
    const { text, leadIn, small } = kind === 'caption' ? withoutCredit(whole, marks, own) : whole;
    if (text === '') return null;
    const hints = this.#hints.of(run, index, kind, { text, leadIn, small });
    const seams = whole.isChanged ? seamsOf(pieces, whole.segments).filter((at) => at <= text.length) : [];
    return { kind, text, ...(hints && { hints }), ...(seams.length > 0 && { seams }), run: index };
  }

  #smallPrint(run: Run, index: number, words: string, kind: BlockKind, isStrange: boolean): BlockKind | null {
    const parent = this.#page.boxes[run.box]?.parent ?? -1;
    return kindByWords(words, {
      kind,
      names: `${this.#names(run.box)} ${this.#names(parent)}`,
      linked: run.linked,
      isTop: index <= this.#story + BYLINES,
      isStrange,
      isNote: this.#isNoteName(run.box),
    });
  }

  /** True if a run that is neither excluded nor a note is part of the article. */
  #belongs(run: Run, kind: BlockKind, zone: Zone, beforeHeadline: boolean, opening: string): boolean {
    if (beforeHeadline || isLabel(opening) || (run.length < 400 && isAppeal(opening))) return false;
    const density = run.linked / Math.max(run.length, 1);
    if (zone === 'above') {
      if (kind === 'standfirst' || kind === 'byline' || kind === 'caption') return density < 0.9;
      return density < 0.3 && run.length > 60 && isSentence(opening || openingOf(this.#page, run));
    }
    if (kind === 'heading') return (density < 0.5 || headsEntry(this.#page, run)) && !asksReaders(opening);
    if (kind === 'paragraph' && COUNTER.test(opening)) return false;
    if (kind === 'byline' || kind === 'caption') return true;
    if ((density > 0.8 && !this.#isLinkedProse(run)) || isPointer(opening, density)) return false;
    return kind !== 'list-item' || density < 0.6;
  }

  /**
   * True for running text that is a single link. It must be a sentence, or hold several, and be among other
   * paragraphs. A teaser is different: it has its own box, or does not end like a sentence.
   */
  #isLinkedProse(run: Run): boolean {
    if (this.#place.linked.has(run)) return true;
    const { boxes, runs, texts } = this.#page;
    const own = boxes[run.box];
    const around = boxes[own?.parent ?? -1];
    if (!around || own?.tag !== 'p' || run.length < LINKED_PROSE) return false;
    const text = texts.slice(run.from, run.to).join('');
    const endsSentence = ENDS_SENTENCE.test(text);
    if (!endsSentence && (text.match(/\p{Ll}[.!?…]["”’»)]?(?=\s|$)/gu)?.length ?? 0) < 2) return false;
    const isPlain = ({ box, length, linked }: Run): boolean =>
      boxes[box]?.parent === own.parent && length > LINKED_PROSE && linked < length * 0.5;
    return runs.slice(around.first, around.last).some(isPlain);
  }

  /** True if a passage outside the running text opens like a note. The rest of its box may continue the note. */
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

  /** True for a passage in the box of a note, or right after a note's label. */
  #continuesNote(run: Run, index: number): boolean {
    const note = this.#note;
    if (!note || run.linked > run.length * 0.6) return false;
    if (index <= note.last) return true;
    if (note.box < 0) return false;
    for (let at = run.box; at > 0; at = this.#page.boxes[at]?.parent ?? -1) if (at === note.box) return true;
    return false;
  }

  #names(at: number): string {
    const box = this.#page.boxes[at];
    return box ? namesOf(box) : '';
  }

  #isNoteName(box: number): boolean {
    const before = this.#noted[box];
    if (before) return before === 2;
    const now = this.#isNamedNote(box);
    this.#noted[box] = now ? 2 : 1;
    return now;
  }

  #isNamedNote(box: number): boolean {
    for (
      let at = box, near = 0;
      at > 0 && at !== this.#place.root && near < 4;
      at = this.#page.boxes[at]?.parent ?? -1, near++
    ) {
      if (!this.#named[at]) this.#named[at] = isNoteName(this.#names(at)) ? 2 : 1;
      if (this.#named[at] === 2) return true;
    }
    return false;
  }

  /**
   * True if a box may contain notes. Footers and asides may contain them. Navigation, comments and lists of other
   * articles may not.
   */
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
