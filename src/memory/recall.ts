import type { Article } from '../article/model.ts';
import type { Recollection, Remembered } from '../memory-model.ts';
import { detectNotes } from '../notes/detect.ts';
import { compareVersions, isSameVersion } from './compare.ts';
import { pageKey } from './page-key.ts';
import { versionReadBefore } from './pick.ts';
import type { Limits, Store } from './store.ts';
import { versionOf } from './version.ts';

/** One page load as the memory knows it. */
export type Visit = {
  /** Names this page load and no other. */
  readonly visit: string;
  /** What the page names as its canonical address, or null. */
  readonly canonical: string | null;
};

/** What changed in this article since the reader last read it. Never rejects: what went wrong is the answer's fault. */
export async function recall(
  store: Store,
  article: Article,
  { visit, canonical }: Visit,
  now: number,
): Promise<Recollection> {
  const key = pageKey(article.url, canonical);
  const { value: kept, fault } = await store.versionsOf(key);
  const before = versionReadBefore(kept, visit, now);
  const nothing = { key, isKnown: before !== null, readAt: null, changes: [], versions: kept.length, fault };
  if (!before) return nothing;
  const read = await store.read(before.id);
  if (!read.value) return { ...nothing, fault: read.fault ?? fault };
  const changes = compareVersions(read.value.version, versionOf(article, detectNotes(article)));
  return { ...nothing, readAt: changes.length > 0 ? before.lastReadAt : null, changes };
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
