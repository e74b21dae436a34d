import type { Article } from '../article/article-model.ts';
import type { Fault, Kept, KeptNote, Recollection, Remembered, Snapshot, Version } from '../memory-model.ts';
import type { Visit } from '../messages.ts';
import { compareVersions, isSameVersion } from './compare.ts';
import { pageKey } from './page-key.ts';
import { versionsReadBefore } from './pick.ts';
import type { Limits, Outcome, Store } from './store.ts';
import { versionOf } from './version.ts';

/** The kept versions of an article from earlier readings. */
export type Earlier = {
  readonly key: string;
  /** The number of kept versions. */
  readonly versions: number;
  /** The versions to compare with, the best first. The text of the first is already loaded. */
  readonly before: readonly Kept[];
  readonly first: Outcome<Snapshot | null> | null;
  readonly fault: Fault | null;
};

/** At most this many versions are tried until one can be compared in full. */
const MOST_TRIED = 4;

/**
 * Looks up the kept versions of the article at an address. It needs only the address, so it can begin before the
 * article is read. Never rejects: an error becomes the `fault` of the answer.
 */
export async function lookUp(store: Store, url: string, { visit, canonical }: Visit, now: number): Promise<Earlier> {
  const key = pageKey(url, canonical);
  const { value: kept, fault } = await store.versionsOf(key);
  const before = versionsReadBefore(kept, visit, now).slice(0, MOST_TRIED);
  const first = before[0] ? await store.read(before[0].id) : null;
  return { key, versions: kept.length, before, first, fault };
}

/**
 * Compares this article with the version that the reader last read. If that version was only a part, or in another
 * language, an older version that can be compared in full is preferred. Never rejects: an error becomes the `fault` of
 * the answer.
 */
export async function recollect(
  store: Store,
  { key, versions, before, first, fault }: Earlier,
  version: Version,
): Promise<Recollection> {
  const nothing = { key, isKnown: before.length > 0, readAt: null, changes: [], limits: [], versions, fault };
  let answer: Recollection | null = null;
  for (const [at, { id, lastReadAt }] of before.entries()) {
    const read = at === 0 && first ? first : await store.read(id);
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

/**
 * Keeps this version of the article with its notes. An article that was cut for its length is not kept, because its end
 * would later seem removed.
 */
export async function remember(
  store: Store,
  article: Article,
  notes: readonly KeptNote[],
  { visit, canonical }: Visit,
  limits: Limits,
): Promise<Remembered> {
  const key = pageKey(article.url, canonical);
  const keep = () => store.keep({ key, version: versionOf(article, notes), visit, isSame: isSameVersion }, limits);
  const fault = article.truncated ? null : (await keep()).fault;
  return { versions: (await store.versionsOf(key)).value.length, fault };
}
