import type { Box, Run } from '../survey.ts';

/** The record of a walk, and the nodes behind it. The nodes never leave the page. */
export type Walked = {
  readonly boxes: WalkedBox[];
  readonly runs: readonly Run[];
  readonly texts: readonly (string | null)[];
  readonly flags: readonly number[];
  readonly truncated: boolean;
  readonly passed: number;
  /** The documents of entered frames, and their boxes. */
  readonly frames: readonly { readonly document: Document; readonly box: number }[];
  /** One of many divisions that hold a word each, or null. */
  readonly split: Element | null;
  /** The element of each box. */
  readonly elements: readonly Element[];
  /** Elements within lines that were left out because the page hides them. */
  readonly concealed: readonly Element[];
  /** The text node of each piece. */
  readonly nodes: readonly (Text | null)[];
};

/** The same record while it is being filled. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
export type WalkedBox = Mutable<Box>;

/** Options of a walk. */
export type WalkOptions = {
  /**
   * Also enters elements that are marked as hidden, because pages that build themselves keep their text there until
   * their scripts have run. Also enters frames of the same origin. Asking for a frame's document takes a millisecond,
   * and most frames hold advertisements.
   */
  readonly thorough?: boolean;
  /** Tests for every `div` whether it is displayed within a line. */
  readonly asksDivs?: boolean;
  /** The closed shadow root of an element, if the browser shows it to extensions. */
  readonly closedRootOf?: (element: Element) => ShadowRoot | null;
};
