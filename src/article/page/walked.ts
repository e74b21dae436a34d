import type { Box, Run } from '../survey.ts';

/** The record of a walk, and the nodes behind it, which never leave the page. */
export type Walked = {
  readonly boxes: WalkedBox[];
  readonly runs: readonly Run[];
  readonly texts: readonly (string | null)[];
  readonly flags: readonly number[];
  readonly truncated: boolean;
  readonly passed: number;
  /** The documents of entered frames, and their boxes. */
  readonly frames: readonly { readonly document: Document; readonly box: number }[];
  /** One of many divisions that hold a word each; null where there are none. */
  readonly split: Element | null;
  /** The element of each box. */
  readonly elements: readonly Element[];
  /** The text node of each piece. */
  readonly nodes: readonly (Text | null)[];
};

/** What is still recorded. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
export type WalkedBox = Mutable<Box>;

/** Options of a walk. */
export type WalkOptions = {
  /**
   * Also enters what is marked as hidden, because pages that build themselves keep their text there until their scripts
   * have run. Also enters frames of the same origin. Asking for a frame's document costs a millisecond, and most frames
   * hold advertisements.
   */
  readonly thorough?: boolean;
  /** Asks every `div` whether it is displayed within a line. */
  readonly asksDivs?: boolean;
  /** The shadow root of an element that keeps it closed, if the browser lets an extension see it. */
  readonly closedRootOf?: (element: Element) => ShadowRoot | null;
};
