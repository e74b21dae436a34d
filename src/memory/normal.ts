import { isAppeal, isLabel, opensFurniture } from '../article/furniture.ts';
import type { KeptBlock } from '../memory-model.ts';

/*
 * What is no editing: the same words in another typography, and what a page says of the moment rather than of its story.
 */

const MINUTES =
  'sec(?:ond)?s?|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|minuten?|stunden?|tage?n?|wochen?|monate?n?|heures?|jours?|semaines?|mois|minutos?|horas?|días?|semanas?|mes(?:es)?|دقائق|دقيقة|ساعات|ساعة|أيام|يوم';
/** "3 min ago", "vor 5 Minuten", "il y a 2 heures", "hace 3 horas", "منذ 4 ساعات", "5 min read". */
const AGO = new RegExp(
  `(?:\\b(?:an?|\\d+|one|about an)\\s?(?:${MINUTES})\\.? ago\\b|\\bvor (?:\\d+|eine[rmn]?) (?:${MINUTES})|\\bil y a (?:\\d+|une?) (?:${MINUTES})|\\bhace (?:\\d+|una?) (?:${MINUTES})|منذ \\d* ?(?:${MINUTES})|\\bjust now\\b|\\b\\d+[ -]min(?:ute)?s?[ -](?:read|lesezeit|de lecture|de lectura)\\b|\\blesezeit:? \\d+ min\\w*)`,
  'giu',
);
/** "1,204 comments", "3.2k shares". */
const COUNTER =
  /(?<![\p{L}\p{N}.])(?:\d[\d.,\s]{0,9}\d|\d)\s?[km]?\s?(?:comments?|shares?|views?|likes?|reads?|reactions?|retweets?|replies|followers?|readers? (?:now|online)|viewers?|kommentare?|aufrufe|commentaires?|vues|partages|comentarios?|visitas|تعليقات?|مشاهدة)(?![\p{L}\p{N}])/giu;

const QUOTES: Readonly<Record<string, string>> = { '…': '...', '\u2044': '/' };

/** The text as two editors' typesetting would share it: straight quotes, one dash, one space, no invisible signs. */
export function plain(text: string): string {
  if (!/[^\w .,:;()]| {2}/.test(text)) return text.trim(); // plain already, as short lines mostly are
  return text
    .normalize('NFC')
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

/** Times of the moment and counters stand in lines of at most this many characters. */
const MOMENT = 160;

/** What makes two blocks the same block: {@link plain} without the moment's times and counters. */
export function blockKey(text: string): string {
  const typeset = plain(text);
  if (typeset.length > MOMENT || !/\d| ago|vor |il y a|hace |منذ|now|[|·•,]$/i.test(typeset)) return typeset;
  return typeset
    .replace(AGO, '')
    .replace(COUNTER, '')
    .replace(/\s+/g, ' ')
    .replace(/(?:[|·•,]\s?)+$/, '')
    .trim();
}

const TIME_ONLY =
  /^(?:(?:published|updated|last updated|last modified|posted|modified|aktualisiert|stand|veröffentlicht|publié|mis à jour|publicado|actualizado|نشر|آخر تحديث)\b.{0,70}|[\d\s.:/,-]{1,24}(?:[ap]\.?m\.?|uhr|h|et|gmt|bst|cet|utc)?\.?|\[?\d+\]?)$/iu;

/** A line that no editor edits: a label, a link to more, an appeal, a time, a counter, nothing at all. */
export function isFurniture(block: KeptBlock, key: string): boolean {
  if (key === '' || block.kind === 'byline' || block.aside === true) return true;
  if (key.length <= 90 && TIME_ONLY.test(key)) return true;
  return (
    isLabel(key) ||
    opensFurniture(key) ||
    isAppeal(key) ||
    /^(?:also )?(?:read|see|watch|related|more)(?: also| more| next| on this)?\s?[:>|-]/i.test(key)
  );
}

/** Opens an entry of a running report ("14:05", "3.42pm BST"). */
const ENTRY = /^\d{1,2}[.:]\d{2}(?:\s?(?:[ap]\.?m\.?|uhr|h|[a-z]{2,4}))*(?:\s?[-–|:]|$)/i;

/** A live blog: several of its blocks open with a time of day. */
export const isRunning = (blocks: readonly KeptBlock[]): boolean =>
  blocks.filter(({ text }) => ENTRY.test(text.slice(0, 40))).length >= 3;
