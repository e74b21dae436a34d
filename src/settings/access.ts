/** Match patterns, beyond those of the manifest, for which the content script must be registered. */
export type ExtraAccess = { readonly matches: string[]; readonly excludeMatches: string[] };

/**
 * Returns the reader's grants beyond the manifest's own sites, as match patterns. Null without such grants. The
 * manifest's sites are left out of a wider grant ("every site"), so that no page is annotated twice.
 *
 * @param granted origins of `permissions.getAll()`; browsers list the manifest's sites among them
 * @param named match patterns of the manifest's content script
 */
export function accessBeyond(granted: readonly string[], named: readonly string[]): ExtraAccess | null {
  const known = new Set(named);
  const matches = granted.filter((pattern) => !known.has(pattern) && /^(?:https?|\*):\/\//.test(pattern)).sort();
  return matches.length > 0 ? { matches, excludeMatches: [...named] } : null;
}
