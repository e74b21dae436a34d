import type { Block } from './article/article-model.ts';
import type { PartialDate } from './dates/partial-date.ts';
import type { Note } from './notes/note-model.ts';

/** A kept block. `aside`: it was apart from the running text. */
export type KeptBlock = Pick<Block, 'kind' | 'text'> & { readonly aside?: true };

export type KeptNote = Pick<Note, 'kind' | 'text' | 'date' | 'blocks'> & { readonly about?: number };

/** One version of an article: the parts that are kept and compared. Plain JSON. */
export type Version = {
  readonly url: string;
  /** The host. Databases of readers have it under this name. */
  readonly site: string;
  readonly title: string;
  readonly language: string | null;
  readonly published: PartialDate | null;
  readonly modified: PartialDate | null;
  readonly blocks: readonly KeptBlock[];
  readonly notes: readonly KeptNote[];
  /** The page showed only a part of the article. */
  readonly partial?: true;
  /** It was read in a translation made by the browser. */
  readonly translated?: true;
};

/** A version as the store lists it, without its text. Times are milliseconds since 1970 by this device's clock. */
export type Kept = {
  /**
   * A number that grows with every kept version. It gives the order in which versions were kept, because clocks can be
   * set back.
   */
  readonly id: number;
  /** The article's address in the form that all its copies share (memory/page-key.ts). */
  readonly key: string;
  /** The host in the key, under the name that the database has for it. */
  readonly site: string;
  readonly title: string;
  /** When this version was first read. */
  readonly readAt: number;
  /** When it was last read. */
  readonly lastReadAt: number;
  /** The page load in which it was first read. */
  readonly visit: string;
  /** Its approximate size in bytes. */
  readonly size: number;
};

/** A version with its text. */
export type Snapshot = Kept & { readonly version: Version };

/** A stretch of a block's text, in UTF-16 offsets. */
export type Span = { readonly block: number; readonly start: number; readonly end: number };

/** One run of a word-level comparison. The runs other than `out` are exactly the newer text. */
export type Run = { readonly type: 'same' | 'in' | 'out'; readonly text: string };

/**
 * The common fields of changes. They are the place to jump to in the newer version, the stretches to mark there, and
 * whether a note declares the change.
 */
type Placed = {
  /** Its place in the newer version. For a removed text, the text that is there now. Null if there is no such place. */
  readonly place: Span | null;
  /** What to mark in the newer version. */
  readonly marks: readonly Span[];
};
type Edit = Placed & {
  /**
   * Words of running text that both versions show in full have changed, and no new note declares it. Absent in a live
   * blog, because a live blog always grows.
   */
  readonly unannounced?: true;
};

/** One change between two versions of an article. */
export type Change =
  | (Edit & { readonly type: 'headline'; readonly runs: readonly Run[] })
  | (Edit & { readonly type: 'added'; readonly text: string })
  | (Edit & { readonly type: 'removed'; readonly text: string })
  | (Edit & { readonly type: 'rewritten'; readonly runs: readonly Run[] })
  | (Placed & {
      readonly type: 'note';
      readonly how: 'added' | 'removed' | 'reworded';
      readonly kind: Note['kind'];
      readonly text: string;
    })
  | (Placed & {
      readonly type: 'date';
      readonly which: 'published' | 'modified';
      readonly from: PartialDate | null;
      readonly to: PartialDate | null;
    });

/**
 * The reasons why two versions, or parts of them, are not compared. One was read in another language. Only a part was
 * shown the first or the second time. Or the address has another text than before.
 */
export const LIMITS = ['language', 'part-before', 'part-now', 'other-text'] as const;
export type Limit = (typeof LIMITS)[number];

/** The changes between two versions, in the parts that can be compared. */
export type Comparison = { readonly changes: readonly Change[]; readonly limits: readonly Limit[] };

/** The part of the memory to forget. */
export type Extent =
  | { readonly type: 'page'; readonly key: string }
  | { readonly type: 'site'; readonly site: string }
  | { readonly type: 'everything' };

/** The host of an article's key. */
export const hostOfKey = (key: string): string => key.split(/[/?]/, 1)[0] ?? key;

/** Whether an extent includes the article of this key. */
export const isIn = (extent: Extent, key: string): boolean =>
  extent.type === 'everything' || (extent.type === 'page' ? extent.key === key : extent.site === hostOfKey(key));

/** Why a call of the memory failed. */
export type Fault = {
  readonly why: 'blocked' | 'newer' | 'full' | 'unavailable' | 'lost' | 'unreadable';
  /** In the browser's words. */
  readonly detail: string;
};

/** The memory's answer for the open page. */
export type Recollection = {
  readonly key: string;
  /** It was read before this visit, and is still kept. */
  readonly isKnown: boolean;
  /**
   * The time of the last reading of the compared version. Null if this article was not read before, or has not changed.
   */
  readonly readAt: number | null;
  /** In this order: headline, notes, text in reading order, dates. */
  readonly changes: readonly Change[];
  /** The reasons why some or all of it was not compared. */
  readonly limits: readonly Limit[];
  /** The number of kept versions. */
  readonly versions: number;
  readonly fault: Fault | null;
};

/** The number of kept versions of an article, and the fault of the last attempt to keep one, if any. */
export type Remembered = Pick<Recollection, 'versions' | 'fault'>;

/** Counts the changes for the badge: all except a changed date of modification. */
export const counted = (changes: readonly Change[]): number =>
  changes.filter((change) => change.type !== 'date' || change.which === 'published').length;
