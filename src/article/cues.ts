import { opensWith } from './openings.ts';

/**
 * Openings by which an editor's note may be told from the furniture around an article. They only keep a passage from
 * being left out where furniture is (footers, asides, the end of the page); whether it is a note is decided elsewhere.
 * How phrases are written: see openings.ts.
 */
const CUES =
  '|editor|correct|clarif|amend|retract|errat|this /article/story/post/report/piece/page/review/column/headline/version' +
  '|a /earlier/previous/original/prior/version/photo/caption/headline/chart/map/correction/clarification|an /earlier/previous/original/prior/version/photo/caption/headline/chart/map/correction/clarification' +
  '|due to a|because of a|the /article/story/headline/original/caption/print' +
  '|korrektur|berichtigung|anmerkung|aktualisier|hinweis d|in einer /frühe/vorher/erste/ursprüng|in der /frühe/vorher/erste/ursprüng|dieser /artikel/text/beitrag' +
  '|correcc|aclaraci|nota de|fe de |actualizaci|esta /noticia/nota/reportagem/matéria|este art|rectifi|précision|mise à jour|une /première/précédente/version|cet article' +
  '|correzion|rettific|aggiorn|precisazion|questo articolo|una /versión/prima|correção|correcção|atualiza' +
  '|correctie|noot van|naschrift|aanvulling|verbetering|dit artikel|in een eerdere|rättelse|uppdater|förtydlig|rettelse|opdater|oppdater|i en tidigare|';

/** What may stand before the first word. */
const BEFORE = ' \n\t\u00a0*•(["“«†_—–-';

/** Garbled copies put another word for "update" or "note", but keep a date and a colon: "Replace, Could 18, 7:30 pm:". */
const DATED_LABEL =
  /^[\s*(["“]*[\p{Lu}][\p{L}’' ]{2,30}, (?:\p{Lu}\p{L}{2,10}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,10})\b[^.:]{0,40}:/u;

/** True when a text opens as an editor's note may. Reads its first 120 characters only. */
export function hasNoteCue(text: string): boolean {
  const opening = text.slice(0, 120);
  let at = 0;
  while (at < opening.length && BEFORE.includes(opening.charAt(at))) at++;
  const words = opening.slice(at, at + 40).toLowerCase();
  if (words.startsWith('update')) return !/^updates\b/.test(words);
  if (opensWith(CUES, words)) return true;
  const comma = opening.indexOf(', ');
  return comma > 2 && comma < at + 34 && opening.indexOf(':', comma) > 0 && DATED_LABEL.test(opening);
}
