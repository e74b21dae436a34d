import type { Block } from '../article/model.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { MONTHS } from './date-span.ts';
import type { Note } from './model.ts';
import { endsSentence } from './pattern.ts';
import { type Token, tellingWords, tokenise } from './tokens.ts';

/** Words of a note and of a block that are compared. */
const NOTE_LENGTH = 1500;
const BLOCK_LENGTH = 4000;
/** A word in more blocks than this tells nothing about which one is meant. */
const RARE = 3;
/** So many rare words must be shared, and so much more than with any other block. */
const LEAST_SHARED = 2;
const LEAD = 1.5;

const HEADLINE =
  /^(?:headlines?|uberschrift|schlagzeile|titelzeile|titre|titular|titolo|manchete|kop|rubriken|overskriften|tittelen|tytul\w*)$/;
const CAPTION =
  /^(?:captions?|bildunterschrift|legende|didascalia|legenda|bijschrift|fotobijschrift|bildtexten|billedteksten|bildeteksten)$/;
/** "In the second paragraph", counted from the front; 0 stands for the last. Folded, and begun words in some languages. */
const PLACES: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:first|opening|1st|ersten?|premiere?|primer[ao]?|prim[ao]|primeir[ao]|eerste|forsta|forste|pierwszym)$/],
  [2, /^(?:second|2nd|zweiten?|deuxieme|second[ao]|segund[ao]|tweede|andra|anden|andet|andre|drugim)$/],
  [3, /^(?:third|3rd|dritten?|troisieme|tercer[ao]?|terz[ao]|terceir[ao]|derde|tredje|trzecim)$/],
  [4, /^(?:fourth|4th|vierten?|quatrieme|cuart[ao]|quart[ao]|vierde|fjarde|fjerde|czwartym)$/],
  [5, /^(?:fifth|5th|funften?|cinquieme|quint[ao]|vijfde|femte|piatym)$/],
  [0, /^(?:last|final|closing|letzten?|dernier|ultimo|laatste|sista|sidste|siste|ostatnim)$/],
];
const PARAGRAPH =
  /^(?:paragraph|par|graf|absatz|paragraphe|alinea|parrafo|paragrafo|capoverso|stycket|afsnit|avsnitt|akapicie)$/;

/** Words quoted in the note; at least so long that they are no scare quotes. */
const QUOTED = /[“"«„]([^“”"«»„]{15,300})[”"»“]/gu;

/**
 * The block that a note most probably concerns: the one that has its quoted words, or shares its rare words (names,
 * figures) far more than any other; the headline, the only caption or the second paragraph where the note says so.
 * Undefined where the words do not settle it. What stands in the label, and the note's own date, are not compared. `own` are the blocks of all notes, which are not looked at.
 */
export function aboutOf(
  { text, label, date }: Pick<Note, 'text' | 'label' | 'date'>,
  blocks: readonly Block[],
  own: ReadonlySet<number>,
): number | undefined {
  const head = (label === null ? text : text.replace(LABEL, '')).slice(0, NOTE_LENGTH);
  const others = blocks.flatMap((block, index) => (own.has(index) || block.kind === 'byline' ? [] : [index]));
  return quoted(head, blocks, others) ?? named(head, blocks, others) ?? shared(head, date, blocks, others);
}

/** Label and date, up to what divides them from the note's words. */
const LABEL = /^[^:\n]{0,80}[:\n]/u;

function quoted(text: string, blocks: readonly Block[], others: readonly number[]): number | undefined {
  for (const [, words = ''] of text.matchAll(QUOTED)) {
    const wanted = squash(words);
    const found = others.filter((index) => squash(blocks[index]?.text.slice(0, BLOCK_LENGTH) ?? '').includes(wanted));
    if (found.length === 1) return found[0];
  }
  return undefined;
}

const squash = (text: string): string =>
  tokenise(text)
    .map(({ word }) => word)
    .join(' ');

function named(text: string, blocks: readonly Block[], others: readonly number[]): number | undefined {
  const words = tokenise(text).slice(0, 30);
  if (words.some(({ word }) => HEADLINE.test(word))) return others.find((index) => blocks[index]?.kind === 'heading');
  const paragraphs = others.filter((index) => blocks[index]?.kind === 'paragraph');
  for (const [at, { word }] of words.entries()) {
    const place = PARAGRAPH.test(words[at + 1]?.word ?? '') && PLACES.find(([, ordinal]) => ordinal.test(word));
    if (place) return paragraphs.at(place[0] - 1); // 0, the last one, is at -1
  }
  const captions = others.filter((index) => blocks[index]?.kind === 'caption');
  return captions.length === 1 && words.some(({ word }) => CAPTION.test(word)) ? captions[0] : undefined;
}

function shared(
  text: string,
  date: PartialDate | null,
  blocks: readonly Block[],
  others: readonly number[],
): number | undefined {
  const tokens = tokenise(text);
  const ofDate = new Set((date ?? '').split(/\D/).map((part) => part.replace(/^0/, '')));
  const isOfDate = (word: string): boolean => date !== null && (ofDate.has(word) || MONTHS.has(word));
  const wanted = new Set(tellingWords(text, tokens).filter((word) => !isOfDate(word)));
  const certain = new Set(figuresAndNames(text, tokens, hasCapitalNouns(blocks)));
  const holders = new Map<string, number[]>();
  for (const index of others) {
    const block = blocks[index];
    if (!block || block.kind === 'heading') continue;
    const seen = new Set(tokenise(block.text, BLOCK_LENGTH).map(({ word }) => word));
    for (const word of wanted) if (seen.has(word)) holders.set(word, [...(holders.get(word) ?? []), index]);
  }
  const scores = new Map<number, { weight: number; count: number }>();
  for (const [word, indexes] of holders) {
    if (indexes.length > RARE) continue;
    // a figure or a name that stands in this block alone is enough
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

/** Figures of two digits and more; and words with a capital within a sentence, where nouns have none. */
function figuresAndNames(text: string, tokens: readonly Token[], capitalNouns: boolean): string[] {
  return tokens.flatMap((token, at) => {
    const isFigure = /^\d{2,}/.test(token.word);
    const isName =
      !capitalNouns && at > 0 && isCapital(text, token) && token.word.length > 2 && !opensSentence(tokens, at);
    return isFigure || isName ? [token.word] : [];
  });
}

/** As in German: so large a part of the words has a capital. */
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
