import type { LinkedThing } from './json-ld.ts';
import type { Metas } from './metas.ts';
import type { PageHead } from './survey.ts';

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/**
 * The page's language as a BCP 47 tag ("en-US"), from its root, its metadata or its linked data. Null if it states
 * none.
 */
export function languageOf({ languages }: PageHead, metas: Metas, things: readonly LinkedThing[]): string | null {
  const stated = [
    ...languages,
    metas.content('content-language'),
    metas.content('og:locale'),
    metas.content('language'),
    ...things.map(({ language }) => language),
  ];
  for (const value of stated) {
    const tag = value?.trim().replace('_', '-');
    if (tag && TAG.test(tag)) return tag;
  }
  return null;
}
