import type { LinkedThing } from './json-ld.ts';
import type { Metas } from './metas.ts';

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/** The page's language as a BCP 47 tag ("en-US"), from its root, its metadata, or its linked data; null when it states none. */
export function languageOf(document: Document, metas: Metas, things: readonly LinkedThing[]): string | null {
  const stated = [
    document.documentElement.getAttribute('lang'),
    document.documentElement.getAttribute('xml:lang'),
    document.body?.getAttribute('lang') ?? null,
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
