import type { Block, BlockKind } from '../article/article-model.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { once } from '../once.ts';
import { MONTHS } from './date-span.ts';
import { holdersOf } from './holders.ts';
import type { Note } from './note-model.ts';
import { endsSentence } from './pattern.ts';
import { meaningfulWords, type Token, tokenise } from './tokens.ts';

/** How many UTF-16 units of a note and of a block are compared. */
const NOTE_LENGTH = 1500;
const BLOCK_LENGTH = 4000;
/** A word that more blocks than this contain does not show which block is meant. */
const RARE = 3;
/**
 * A note concerns a block if they share at least this many rare words. These must also weigh at least `LEAD` times
 * those of any other block.
 */
const LEAST_SHARED = 2;
const LEAD = 1.5;

const HEADLINE =
  /^(?:headlines?|uberschrift|schlagzeile|titelzeile|titre|titular|titolo|manchete|kop|rubriken|overskriften|tittelen|tytul\w*)$/;
const CAPTION =
  /^(?:captions?|bildunterschrift|legende|didascalia|legenda|bijschrift|fotobijschrift|bildtexten|billedteksten|bildeteksten)$/;
/**
 * Words such as "in the second paragraph". The number counts from the front, 0 means the last. The words are folded. In
 * some languages they are only the beginnings of words.
 */
const ORDINALS: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:first|opening|1st|ersten?|premiere?|primer[ao]?|prim[ao]|primeir[ao]|eerste|forsta|forste|pierwszym)$/],
  [2, /^(?:second|2nd|zweiten?|deuxieme|second[ao]|segund[ao]|tweede|andra|anden|andet|andre|drugim)$/],
  [3, /^(?:third|3rd|dritten?|troisieme|tercer[ao]?|terz[ao]|terceir[ao]|derde|tredje|trzecim)$/],
  [4, /^(?:fourth|4th|vierten?|quatrieme|cuart[ao]|quart[ao]|vierde|fjarde|fjerde|czwartym)$/],
  [5, /^(?:fifth|5th|funften?|cinquieme|quint[ao]|vijfde|femte|piatym)$/],
  [0, /^(?:last|final|closing|letzten?|dernier|ultimo|laatste|sista|sidste|siste|ostatnim)$/],
];
const PARAGRAPH =
  /^(?:paragraph|par|graf|absatz|paragraphe|alinea|parrafo|paragrafo|capoverso|stycket|afsnit|avsnitt|akapicie)$/;

/** Quoted words in the note, long enough not to be scare quotes. */
const QUOTED = /[“"«„]([^“”"«»„]{15,300})[”"»“]/gu;

/** At most this many quotations of a note are searched in the blocks. */
const MOST_QUOTED = 3;
/** Label and date, up to the sign that separates them from the note's words. */
const LABEL = /^[^:\n]{0,80}[:\n]/u;

type Asked = Pick<Note, 'text' | 'label' | 'date'>;

/** The compared part of a note, without its label. */
const headOf = ({ text, label }: Asked): string =>
  (label === null ? text : text.slice(0, NOTE_LENGTH).replace(LABEL, '')).slice(0, NOTE_LENGTH);

/** The blocks in which the passages of an article's notes are searched. They are read once for all notes. */
export class Passages {
  readonly #blocks: readonly Block[];
  /** Indexes of the searched blocks. */
  readonly #others: readonly number[];
  readonly #squashed: () => readonly string[];
  readonly #holders: () => ReadonlyMap<string, readonly number[]>;
  readonly #hasCapitalNouns: () => boolean;

  /**
   * @param own the blocks of all notes, which are not searched
   * @param notes the notes that {@link concernedBy} will be asked about
   */
  constructor(blocks: readonly Block[], own: ReadonlySet<number>, notes: readonly Asked[]) {
    this.#blocks = blocks;
    this.#others = blocks.flatMap((block, index) => (own.has(index) || block.kind === 'byline' ? [] : [index]));
    this.#squashed = once(() => this.#others.map((index) => squash(blocks[index]?.text.slice(0, BLOCK_LENGTH) ?? '')));
    const running = this.#others.filter((index) => blocks[index]?.kind !== 'heading');
    this.#holders = once(() => {
      const words = notes.flatMap((note) => tokenise(headOf(note)).map(({ word }) => word));
      return holdersOf(blocks, running, BLOCK_LENGTH, new Set(words));
    });
    this.#hasCapitalNouns = once(() => hasCapitalNouns(blocks));
  }

  /**
   * The block that a note most probably concerns. It has the note's quoted words, or shares far more of its rare words
   * (names, figures) than any other block. Or the note names the headline, the only caption or the second paragraph.
   * Undefined if the words do not decide it. The label and the note's own date are not compared.
   */
  concernedBy(note: Asked): number | undefined {
    const head = headOf(note);
    return this.#quoted(head) ?? this.#named(head) ?? this.#sharing(head, note.date);
  }

  #quoted(text: string): number | undefined {
    for (const [, words = ''] of [...text.matchAll(QUOTED)].slice(0, MOST_QUOTED)) {
      const wanted = squash(words);
      const found = this.#others.filter((_, at) => this.#squashed()[at]?.includes(wanted));
      if (found.length === 1) return found[0];
    }
    return undefined;
  }

  #named(text: string): number | undefined {
    const words = tokenise(text).slice(0, 30);
    const ofKind = (kind: BlockKind): number[] => this.#others.filter((index) => this.#blocks[index]?.kind === kind);
    if (words.some(({ word }) => HEADLINE.test(word))) return ofKind('heading')[0];
    for (const [at, { word }] of words.entries()) {
      const place = PARAGRAPH.test(words[at + 1]?.word ?? '') && ORDINALS.find(([, ordinal]) => ordinal.test(word));
      if (place) return ofKind('paragraph').at(place[0] - 1); // 0 means the last, which is at -1
    }
    if (!words.some(({ word }) => CAPTION.test(word))) return undefined;
    const [caption, ...more] = ofKind('caption');
    return more.length === 0 ? caption : undefined;
  }

  #sharing(text: string, date: PartialDate | null): number | undefined {
    const tokens = tokenise(text);
    const ofDate = new Set((date ?? '').split(/\D/).map((part) => part.replace(/^0/, '')));
    const isOfDate = (word: string): boolean => date !== null && (ofDate.has(word) || MONTHS.has(word));
    const certain = new Set(figuresAndNames(text, tokens, this.#hasCapitalNouns()));
    const scores = new Map<number, { weight: number; count: number }>();
    for (const word of new Set(meaningfulWords(text, tokens))) {
      const indexes = this.#holders().get(word) ?? [];
      if (indexes.length === 0 || indexes.length > RARE || isOfDate(word)) continue;
      // A figure or a name that only this block has is enough.
      const worth = indexes.length === 1 && certain.has(word) ? LEAST_SHARED : 1;
      for (const index of indexes) {
        const before = scores.get(index) ?? { weight: 0, count: 0 };
        scores.set(index, { weight: before.weight + worth / indexes.length, count: before.count + worth });
      }
    }
    const [best, second] = [...scores].sort(([, a], [, b]) => b.weight - a.weight);
    if (!best || best[1].count < LEAST_SHARED) return undefined;
    return best[1].weight >= LEAD * (second?.[1].weight ?? 0) ? best[0] : undefined;
  }
}

const squash = (text: string): string =>
  tokenise(text)
    .map(({ word }) => word)
    .join(' ');

/**
 * Figures of two digits or more, and words with a capital within a sentence. Such words count only if nouns have no
 * capitals.
 */
function figuresAndNames(text: string, tokens: readonly Token[], capitalNouns: boolean): string[] {
  return tokens.flatMap((token, at) => {
    const isFigure = /^\d{2,}/.test(token.word);
    const isName =
      !capitalNouns && at > 0 && isCapital(text, token) && token.word.length > 2 && !opensSentence(tokens, at);
    return isFigure || isName ? [token.word] : [];
  });
}

/** True if at least this share of the words is capitalised, as in German. */
function hasCapitalNouns(blocks: readonly Block[]): boolean {
  const text = blocks.reduce(
    (sample, { kind, text }) =>
      kind === 'paragraph' && sample.length < SAMPLE ? `${sample} ${text.slice(0, SAMPLE)}` : sample,
    '',
  );
  const words = tokenise(text, SAMPLE).filter(({ word }) => /^\p{L}/u.test(word));
  return words.filter((word) => isCapital(text, word)).length > words.length * MANY_CAPITALS;
}

const SAMPLE = 1500;
const MANY_CAPITALS = 0.22;

const isCapital = (text: string, { start }: Token): boolean => /^\p{Lu}/u.test(text.slice(start, start + 2));

const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  endsSentence(tokens, at - 1) || /^[:“"«„]$/.test(tokens[at - 1]?.word ?? '');
