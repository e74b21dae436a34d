import type { Limit, Version } from '../memory-model.ts';
import { type Alignment, align } from './align.ts';
import { type Extent, withinExtent } from './extent.ts';
import { type Languages, withinLanguages } from './languages.ts';
import { noteBlocks, withOwnNotes } from './note-changes.ts';

/** The comparable parts of two versions. */
export type Scope = {
  readonly aligned: Alignment;
  readonly languages: Languages;
  readonly extent: Extent;
  readonly limits: readonly Limit[];
};

/** The scope if both versions are compared completely. */
const WHOLE: Pick<Extent, 'limits' | 'endBefore' | 'endAfter'> = {
  limits: [],
  endBefore: Infinity,
  endAfter: Infinity,
};

/**
 * Finds the parts that both versions have in one language.
 *
 * @param skipBefore blocks of the older version that are compared elsewhere: notes, the headline
 */
export function scopeOf(
  before: Version,
  after: Version,
  skipBefore: ReadonlySet<number>,
  skipAfter: ReadonlySet<number>,
): Scope {
  const aligned = align(before.blocks, after.blocks, skipBefore, skipAfter);
  const languages = withinLanguages(before, after, aligned);
  const extent: Extent = languages.differ
    ? { ...WHOLE, ...languages }
    : withinExtent(before, after, { ...aligned, ...languages });
  return { aligned, languages, extent, limits: languages.differ ? ['language'] : extent.limits };
}

/** Why some or all of two versions cannot be compared. It is for a page that shows both versions anyway. */
export function limitsOf(before: Version, after: Version): readonly Limit[] {
  const notes = (version: Version, other: Version) => new Set(noteBlocks(withOwnNotes(version, other)));
  return scopeOf(before, after, notes(before, after), notes(after, before)).limits;
}
