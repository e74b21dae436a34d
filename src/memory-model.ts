import type { Block } from './article/model.ts';
import type { PartialDate } from './dates/partial-date.ts';
import type { Note } from './notes/model.ts';

/** A block as it is kept; `aside`: it stood apart from the running text. */
export type KeptBlock = Pick<Block, 'kind' | 'text'> & { readonly aside?: true };

export type KeptNote = Pick<Note, 'kind' | 'text' | 'date' | 'blocks'> & { readonly about?: number };

/** One version of an article: what is kept of it, and what is compared. Plain JSON. */
export type Version = {
  readonly url: string;
  readonly site: string;
  readonly title: string;
  readonly language: string | null;
  readonly published: PartialDate | null;
  readonly modified: PartialDate | null;
  readonly blocks: readonly KeptBlock[];
  readonly notes: readonly KeptNote[];
  /** The page showed only a part of the article. */
  readonly partial?: true;
  /** It was read in a translation that the browser made. */
  readonly translated?: true;
};

/** A version as the store lists it, without its text. Times are milliseconds since 1970 by this device's clock. */
export type Kept = {
  /** Grows with every version that is kept: the order of keeping, whatever the clock says. */
  readonly id: number;
  /** The article's address in the form in which its twins share it. */
  readonly key: string;
  readonly site: string;
  readonly title: string;
  /** When this version was first read. */
  readonly readAt: number;
  /** When it was last read. */
  readonly lastReadAt: number;
  /** The page load in which it was first read. */
  readonly visit: string;
  /** Bytes that it takes, about. */
  readonly size: number;
};

/** A version that was read, with its text. */
export type Snapshot = Kept & { readonly version: Version };

/** A stretch of a block's text, in UTF-16 offsets. */
export type Span = { readonly block: number; readonly start: number; readonly end: number };

/** One run of a word-level comparison; the runs without `out` are the newer text, sign by sign. */
export type Run = { readonly type: 'same' | 'in' | 'out'; readonly text: string };

/** What every change has: where to jump in the newer version, the stretches to mark there, and whether a note declares it. */
type Placed = {
  /** Its place in the newer version; for what is gone, the text that is there now. Null where there is no such place. */
  readonly place: Span | null;
  /** What to mark in the newer version. */
  readonly marks: readonly Span[];
};
type Edit = Placed & {
  /**
   * Running text that both versions hold in full was edited in substance, and no note that came with it declares it. Left
   * out in a running report, whose growth is its nature.
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
 * Why two versions, or parts of them, are not compared: one of them was read in another language, only a part was shown the
 * first or the second time, or the address has another text than before.
 */
export const LIMITS = ['language', 'part-before', 'part-now', 'other-text'] as const;
export type Limit = (typeof LIMITS)[number];

/** What changed between two versions, as far as they can be compared. */
export type Comparison = { readonly changes: readonly Change[]; readonly limits: readonly Limit[] };

/** What is to be forgotten. */
export type Extent =
  | { readonly type: 'page'; readonly key: string }
  | { readonly type: 'site'; readonly site: string }
  | { readonly type: 'everything' };

/** The host of an article's key. */
export const siteOf = (key: string): string => key.split(/[/?]/, 1)[0] ?? key;

/** Whether the article of this key is to be forgotten. */
export const isIn = (extent: Extent, key: string): boolean =>
  extent.type === 'everything' || (extent.type === 'page' ? extent.key === key : extent.site === siteOf(key));

/** Why the memory could not do what it was asked to. */
export type Fault = {
  readonly why: 'blocked' | 'newer' | 'full' | 'unavailable' | 'lost' | 'unreadable';
  /** In the browser's words. */
  readonly detail: string;
};

/** What the memory has to say about the page that is open. */
export type Recollection = {
  readonly key: string;
  /** It was read before this visit, and is still kept. */
  readonly isKnown: boolean;
  /** When the version compared with was last read; null: this article was not read before, or is as it was. */
  readonly readAt: number | null;
  /** In the order in which a reader wants them: headline, notes, text in reading order, dates. */
  readonly changes: readonly Change[];
  /** Why some or all of it was not compared. */
  readonly limits: readonly Limit[];
  /** How many versions are kept. */
  readonly versions: number;
  readonly fault: Fault | null;
};

/** How many versions of an article are kept now, and what went wrong in keeping the last. */
export type Remembered = Pick<Recollection, 'versions' | 'fault'>;

/** Changes that the badge counts: all but a date of modification that moved. */
export const counted = (changes: readonly Change[]): number =>
  changes.filter((change) => change.type !== 'date' || change.which === 'published').length;
