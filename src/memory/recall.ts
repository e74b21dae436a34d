import type { Article } from '../article/model.ts';
import type { Recollection, Remembered } from '../memory-model.ts';
import { detectNotes } from '../notes/detect.ts';
import { compareVersions, isSameVersion } from './compare.ts';
import { pageKey } from './page-key.ts';
import { versionsReadBefore } from './pick.ts';
import type { Limits, Store } from './store.ts';
import { versionOf } from './version.ts';

/** One page load as the memory knows it. */
export type Visit = {
  /** Names this page load and no other. */
  readonly visit: string;
  /** What the page names as its canonical address, or null. */
  readonly canonical: string | null;
};

/** So many versions are tried until one can be compared in full. */
const MOST_TRIED = 4;

/**
 * What changed in this article since the reader last read it. Where that reading was in another language, or of a part, an
 * older one that can be compared in full is better. Never rejects: what went wrong is the answer's fault.
 */
export async function recall(
  store: Store,
  article: Article,
  { visit, canonical }: Visit,
  now: number,
): Promise<Recollection> {
  const key = pageKey(article.url, canonical);
  const { value: kept, fault } = await store.versionsOf(key);
  const before = versionsReadBefore(kept, visit, now);
  const nothing = {
    key,
    isKnown: before.length > 0,
    readAt: null,
    changes: [],
    limits: [],
    versions: kept.length,
    fault,
  };
  const version = before.length > 0 && versionOf(article, detectNotes(article));
  if (!version) return nothing;
  let answer: Recollection | null = null;
  for (const { id, lastReadAt } of before.slice(0, MOST_TRIED)) {
    const read = await store.read(id);
    if (!read.value) {
      answer ??= { ...nothing, fault: read.fault ?? fault };
      continue;
    }
    const { changes, limits } = compareVersions(read.value.version, version);
    const found = { ...nothing, readAt: changes.length > 0 ? lastReadAt : null, changes, limits };
    if (limits.length === 0) return found;
    answer ??= found;
  }
  return answer ?? nothing;
}

/** Keeps this article as read. An article that was cut short for its length is not: its end would seem to be removed. */
export async function remember(
  store: Store,
  article: Article,
  { visit, canonical }: Visit,
  limits: Limits,
): Promise<Remembered> {
  const key = pageKey(article.url, canonical);
  const keep = () =>
    store.keep({ key, version: versionOf(article, detectNotes(article)), visit, isSame: isSameVersion }, limits);
  const fault = article.truncated ? null : (await keep()).fault;
  return { versions: (await store.versionsOf(key)).value.length, fault };
}
