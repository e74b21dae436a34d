import { ENTITY_KINDS } from '../../facts/fact-model.ts';
import type { GazetteerEntry } from '../mention-model.ts';
import { MAX_TOKENS } from './format.ts';
import type { AliasRecord, NamePool } from './pool.ts';
import { readTokens, Tokens } from './tokens.ts';

/**
 * Why a form cannot be looked up, in words. Null if it can. Forms are checked where packs are read, and the index skips
 * the rest.
 */
export function unusableReason(text: string): string | null {
  const tokens = new Tokens();
  readTokens(text, tokens);
  if (tokens.count === 0) return `"${text}" has no letter or digit: write the name with words`;
  return tokens.count > MAX_TOKENS
    ? `"${text.slice(0, 40)}…" has more than ${MAX_TOKENS} words: use a shorter form`
    : null;
}

/** A pool of names without a pack, for evaluations and tests. Each entry is a separate entity. */
export function compileGazetteer(entries: readonly GazetteerEntry[]): NamePool {
  const encoder = new TextEncoder();
  const encoded = entries.map(({ text }) => encoder.encode(text));
  const textStarts = new Uint32Array(entries.length + 1);
  encoded.forEach((bytes, i) => {
    textStarts[i + 1] = (textStarts[i] ?? 0) + bytes.length;
  });
  const bytes = new Uint8Array(textStarts[entries.length] ?? 0);
  encoded.forEach((part, i) => {
    bytes.set(part, textStarts[i]);
  });
  return {
    entities: entries.length,
    kinds: Uint8Array.from(entries, ({ kind }) => ENTITY_KINDS.indexOf(kind)),
    entityNames: Uint32Array.from({ length: entries.length + 1 }, (_, i) => i),
    texts: Uint32Array.from(entries, (_, i) => i),
    bytes,
    textStarts,
    textAt: (name) => entries[name]?.text ?? '',
    alias: (name) => recordOf(entries[name]),
  };
}

function recordOf(entry: GazetteerEntry | undefined): AliasRecord {
  if (!entry) throw new RangeError('no such name');
  const { text: _, context = [], unless = [], pronoun, ...rest } = entry;
  return { ...rest, context, unless, pronoun };
}
