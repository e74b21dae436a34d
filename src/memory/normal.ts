import { isAppeal, isLabel, opensFurniture } from '../article/body/furniture.ts';
import { isWallText } from '../article/body/wall-words.ts';
import type { KeptBlock } from '../memory-model.ts';
import { isMeter, withoutMoment } from './moment.ts';

/* Recognises what is not editing: the same words in another typography, and lines that are not part of the story. */

const QUOTES: Readonly<Record<string, string>> = { '…': '...', '\u2044': '/' };

/**
 * Returns the text without differences of typesetting: straight quotes, one dash, one space, no invisible characters.
 */
export function plain(text: string): string {
  if (!/[^\w .,:;()]| {2}/.test(text)) return text.trim(); // most short lines are plain already
  return text
    .normalize('NFC')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[«»„“”‟″„‹›]/g, '"')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/''/g, '"')
    .replace(/[‐‑‒–—―−]|(?<=\s)--?(?=\s)/g, '-')
    .replace(/[…\u2044]/g, (sign) => QUOTES[sign] ?? sign)
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[?!:;»"])|(?<=") /g, '')
    .trim();
}

/**
 * The key of a block: {@link plain} without times, counters and figures of the moment. Two blocks with the same key are
 * the same block.
 */
export const blockKey = (text: string): string => withoutMoment(plain(text));

const TIME_ONLY =
  /^(?:(?:published|updated|last updated|last modified|posted|modified|aktualisiert|stand|veröffentlicht|publié|mis à jour|publicado|actualizado|نشر|آخر تحديث)\b.{0,70}|[\d\s.:/,-]{1,24}(?:[ap]\.?m\.?|uhr|h|et|gmt|bst|cet|utc)?\.?|\[?\d+\]?)$/iu;

/** A line that a page for printing has beside the text. */
const OF_PRINT =
  /^(?:printed (?:from|on|by)|print version|original url|source url|gedruckt (?:von|am|aus)|imprimé (?:le|depuis)|impreso (?:el|desde|de)|impresso (?:de|em)|stampato (?:da|il)|afgedrukt (?:van|op))\b.{0,120}$/iu;

/** True if a block is a line that no editor edits: a label, a link to more, an appeal, a time, a counter, or empty. */
export function isFurniture(block: KeptBlock, key: string): boolean {
  if (key === '' || block.kind === 'byline' || block.aside === true) return true;
  if (key.length <= 90 && TIME_ONLY.test(key)) return true;
  if (block.kind === 'paragraph' && /\d/.test(block.text) && isByline(block)) return true;
  return (
    isLabel(key) ||
    opensFurniture(key) ||
    isAppeal(key) ||
    isMeter(key) ||
    isWallText(block.text) ||
    OF_PRINT.test(key) ||
    /^(?:also )?(?:read|see|watch|related|more)(?: also| more| next| on this)?\s?[:>|-]/i.test(key)
  );
}

const NAMES_AUTHOR = /^(?:by|von|par|por|di|av|af|door|autor|text|kirjoittanut|от|від)\s?:?\s+\p{Lu}[^.!?]*$/iu;
const DATED =
  /^(?:published|updated|posted|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|publicerad|publisert)?\b.{0,20}\b(?:19|20)\d\d\b.{0,20}$/iu;

/** True if a block names the author or the time of a story. Such a line follows a headline. */
export const isByline = ({ kind, text }: KeptBlock): boolean =>
  kind === 'byline' || (text.length <= 80 && (NAMES_AUTHOR.test(text) || DATED.test(text)));

/** The time at the beginning of an entry of a live blog ("14:05", "3.42pm BST"). */
const ENTRY = /^\d{1,2}[.:]\d{2}(?:\s?(?:[ap]\.?m\.?|uhr|h|[a-z]{2,4}))*(?:\s?[-–|:]|$)/i;

/** True if the text is a live blog: several of its blocks open with a time of day. */
export const isRunning = (blocks: readonly KeptBlock[]): boolean =>
  blocks.filter(({ text }) => ENTRY.test(text.slice(0, 40))).length >= 3;
