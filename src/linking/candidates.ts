import { agrees } from './agree.ts';
import type { AliasRecord, Gazetteer } from './gazetteer.ts';
import type { Reading } from './reading.ts';

/** A stretch of one block that is spelt like a name. Tokens are indexes into the reading, `last` included. */
export type Candidate = {
  readonly block: number;
  readonly first: number;
  readonly last: number;
  /** UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly aliases: readonly AliasRecord[];
};

/** Symbols that can open a name ("@sama", "$7 trillion") and are no part of a word. */
const OPENING = /[@#$€£]/;

/** Every candidate of the article, by place; of one place the longest first. */
export function findCandidates(reading: Reading, gazetteer: Gazetteer): Candidate[] {
  const { tokens, texts, from } = reading;
  const found: Candidate[] = [];
  for (let block = 0; block < texts.length; block++) {
    const text = texts[block] ?? '';
    const limit = from[block + 1] ?? 0;
    for (let first = from[block] ?? 0; first < limit; first++) {
      if (!gazetteer.mayStart(tokens, first)) continue;
      const here: Candidate[] = [];
      gazetteer.ends(tokens, first, limit, (last, place) => {
        const candidate = confirm(
          text,
          block,
          first,
          last,
          tokens.start[first] ?? 0,
          tokens.end[last] ?? 0,
          gazetteer.keys(place),
        );
        if (candidate) here.push(candidate);
      });
      found.push(...here.reverse());
    }
  }
  return found;
}

type Keys = ReturnType<Gazetteer['keys']>;

function confirm(
  text: string,
  block: number,
  first: number,
  last: number,
  start: number,
  end: number,
  keys: Keys,
): Candidate | null {
  let from = start;
  let surface = text.slice(start, end);
  const aliases: AliasRecord[] = [];
  for (const { text: key, alias } of keys) {
    const opened = OPENING.test(key.charAt(0));
    if (opened && text.charAt(start - 1) !== key.charAt(0)) continue;
    const slice = opened ? text.slice(start - 1, end) : text.slice(start, end);
    const anyCase = /\d/.test(key) && key.includes(' ');
    if (!agrees(slice, key, { exactCase: alias.exactCase, anyCase: anyCase || isCoinage(key, slice) })) continue;
    if (opened) {
      from = start - 1;
      surface = slice;
    }
    if (!aliases.includes(alias)) aliases.push(alias);
  }
  return aliases.length > 0 ? { block, first, last, start: from, end, surface, aliases } : null;
}

/** A made-up word with a capital inside ("ChatGPT", "DeepMind") is itself in lower case too, and nothing else. */
const isCoinage = (key: string, slice: string): boolean =>
  /^[A-Za-z]*[a-z][A-Z][A-Za-z]*$/.test(key) && key.length >= 6 && slice === slice.toLowerCase();
