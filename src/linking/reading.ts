import type { Article, Block } from '../article/article-model.ts';
import { readTokens, Tokens } from './names/tokens.ts';

/** The parts of an article that linking reads. */
export type Readable = Pick<Article, 'title' | 'blocks' | 'language'>;

/**
 * The words of an article. `tokens` has those of every block and, last, those of the title. `from[b]` is the first
 * token of block b. `from[b + 1]` is its end (exclusive). Offsets of a token are UTF-16 code units in the text of its
 * block.
 */
export type TokenisedArticle = {
  readonly blocks: readonly Block[];
  /** The texts of the blocks, then the title. */
  readonly texts: readonly string[];
  /** Index of the title in `texts`. */
  readonly title: number;
  readonly tokens: Tokens;
  readonly from: readonly number[];
  /** The article is in English, or states no language. */
  readonly isEnglish: boolean;
};

/** A token and its block. */
export type Place = { readonly block: number; readonly token: number };

/**
 * Splits an article into words. `tokens` is emptied and filled again, so that linking many articles allocates no new
 * tables.
 */
export function readForLinking(article: Readable, tokens: Tokens = new Tokens()): TokenisedArticle {
  const texts = article.blocks.map((block) => block.text);
  texts.push(article.title);
  tokens.count = 0;
  const from = [0];
  for (const text of texts) {
    readTokens(text, tokens);
    from.push(tokens.count);
  }
  const isEnglish = article.language === null || /^en\b/i.test(article.language);
  return { blocks: article.blocks, texts, title: texts.length - 1, tokens, from, isEnglish };
}

/**
 * The text between two tokens of one block. If a token is outside the block, the text goes to the block's end on that
 * side.
 */
export function between(reading: TokenisedArticle, block: number, left: number, right: number): string {
  const text = reading.texts[block] ?? '';
  const first = reading.from[block] ?? 0;
  const end = reading.from[block + 1] ?? 0;
  const start = left < first ? 0 : (reading.tokens.end[left] ?? 0);
  return text.slice(start, right >= end ? text.length : (reading.tokens.start[right] ?? 0));
}

/** The text of a token. Empty if it is outside the block. */
export function wordAt(reading: TokenisedArticle, block: number, token: number): string {
  if (token < (reading.from[block] ?? 0) || token >= (reading.from[block + 1] ?? 0)) return '';
  return (reading.texts[block] ?? '').slice(reading.tokens.start[token], reading.tokens.end[token]);
}

/** True if a sentence, a line or a quotation begins with this token. */
export function opensSentence(reading: TokenisedArticle, block: number, token: number): boolean {
  if (token <= (reading.from[block] ?? 0)) return true;
  return /[.!?:;…\n•|–—]|["“”«»‘(]/.test(between(reading, block, token - 1, token));
}

/** True if a sentence ends between two tokens of a block, `left` before `right`. */
export function sentenceEndsBetween(reading: TokenisedArticle, block: number, left: number, right: number): boolean {
  for (let token = left; token < right; token++) {
    const gap = between(reading, block, token, token + 1);
    // A full stop after an initial or a title ("J. Smith", "Mr. Smith") does not end a sentence.
    if (/[!?…\n]|\.["”’)]?\s/.test(gap) && !(gap.startsWith('.') && (reading.tokens.length[token] ?? 0) <= 2))
      return true;
  }
  return false;
}
