/**
 * Openings by which an editor's note may be told from the furniture around an article. They only keep a passage from
 * being left out where furniture is (footers, asides, the end of the page); whether it is a note is decided elsewhere.
 */
const CUE =
  /^[\s*•(["“«†_—–-]*(?:editor|correct|clarif|update(?!s\b)|amend|retract|errat|this (?:article|story|post|report|piece|page|review|column|headline|version)|an? (?:earlier|previous|original|prior|version|photo|caption|headline|chart|map|correction|clarification)|due to an?|because of an?|the (?:article|story|headline|original|caption|print)|korrektur|berichtigung|anmerkung|aktualisier|hinweis d|in (?:einer|der) (?:frühe|vorher|erste|ursprüng)|dieser (?:artikel|text|beitrag)|correcc|aclaraci|nota de|fe de |actualizaci|esta (?:noticia|nota)|este art|rectifi|précision|mise à jour|erratum|une (?:première|précédente|version)|cet article|correzion|rettific|aggiorn|precisazion|questo articolo|una (?:versión|prima)|correção|correcção|atualiza|esta (?:reportagem|matéria)|rectifi|correctie|noot van|naschrift|aanvulling|verbetering|dit artikel|in een eerdere|rättelse|uppdater|förtydlig|rettelse|opdater|oppdater|i en tidigare)/i;

/** Garbled copies put another word for "update" or "note", but keep a date and a colon: "Replace, Could 18, 7:30 pm:". */
const DATED_LABEL =
  /^[\s*(["“]*[\p{Lu}][\p{L}’' ]{2,30}, (?:\p{Lu}\p{L}{2,10}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,10})\b[^.:]{0,40}:/u;

/** True when a text opens as an editor's note may. Reads its first 120 characters only. */
export function hasNoteCue(text: string): boolean {
  const opening = text.slice(0, 120);
  return CUE.test(opening) || DATED_LABEL.test(opening);
}
