import type { Article, Block } from '../article/model.ts';
import { readTokens, Tokens } from './tokens.ts';

/** What linking takes of an article. */
export type Readable = Pick<Article, 'title' | 'blocks' | 'language'>;

/**
 * The article's words. `tokens` holds those of every block and, last, those of the title; `from[b]` is the first token of
 * block b (`from[b + 1]` the end). A token's offsets are in its own block's text.
 */
export type Reading = {
  readonly blocks: readonly Block[];
  /** The texts of the blocks, then the title. */
  readonly texts: readonly string[];
  /** Index of the title in `texts`. */
  readonly title: number;
  readonly tokens: Tokens;
  readonly from: readonly number[];
};

/** Reads an article; `tokens` are emptied and filled, so that linking one article after another makes no new tables. */
export function readArticle(article: Readable, tokens: Tokens = new Tokens()): Reading {
  const texts = article.blocks.map((block) => block.text);
  texts.push(article.title);
  tokens.count = 0;
  const from = [0];
  for (const text of texts) {
    readTokens(text, tokens);
    from.push(tokens.count);
  }
  return { blocks: article.blocks, texts, title: texts.length - 1, tokens, from };
}

/** The text between two tokens of one block; to the block's ends where one is outside of it. */
export function between(reading: Reading, block: number, left: number, right: number): string {
  const text = reading.texts[block] ?? '';
  const first = reading.from[block] ?? 0;
  const end = reading.from[block + 1] ?? 0;
  const start = left < first ? 0 : (reading.tokens.end[left] ?? 0);
  return text.slice(start, right >= end ? text.length : (reading.tokens.start[right] ?? 0));
}

/** The token as the text has it; empty where it lies outside of the block. */
export function wordAt(reading: Reading, block: number, token: number): string {
  if (token < (reading.from[block] ?? 0) || token >= (reading.from[block + 1] ?? 0)) return '';
  return (reading.texts[block] ?? '').slice(reading.tokens.start[token], reading.tokens.end[token]);
}

/** Does a sentence, a line or a quotation begin with this token? */
export function opensSentence(reading: Reading, block: number, token: number): boolean {
  if (token <= (reading.from[block] ?? 0)) return true;
  return /[.!?:;…\n•|–—]|["“”«»‘(]/.test(between(reading, block, token - 1, token));
}

/** Does a sentence end between two tokens of a block (the first one before the other)? */
export function sentenceEndsBetween(reading: Reading, block: number, left: number, right: number): boolean {
  for (let token = left; token < right; token++) {
    const gap = between(reading, block, token, token + 1);
    // A full stop after an initial or a title ("J. Smith", "Mr. Smith") ends nothing.
    if (/[!?…\n]|\.["”’)]?\s/.test(gap) && !(gap.startsWith('.') && (reading.tokens.length[token] ?? 0) <= 2))
      return true;
  }
  return false;
}
