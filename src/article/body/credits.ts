import { allNames, namesCredit } from '../element-names.ts';
import { CREDIT, type Named } from '../survey.ts';
import type { RunText } from './block-text.ts';

/**
 * Finds credits of photographs. The caption stays in the article, its credit does not. Only certain credits are
 * recognised.
 */

const AGENCY =
  '(?:AP|AFP|EPA|EFE|ANP|APA|AAP|DPA|dpa|PA|NTB|TT|TASS|ANSA|LUSA|Lusa|BELGA|Belga|ddp|SIPA|Sipa|Reuters|REUTERS|Getty|Shutterstock|iStock|Alamy|Bloomberg|Corbis|Associated Press|AP Photo|AP Images|PA Wire|imago|IMAGO|picture[- ]alliance|Keystone|Europa Press|Unsplash|Pixabay|Flickr|Wikimedia|WireImage|Anadolu|Xinhua|Zuma Press|Magnum|Scanpix|Ritzau)';
const LABEL =
  '(?:photo(?:graph(?:er|y|s)?|s)?|images?|pictures?|illustrations?|credits?|fotos?|fotograf(?:ie|ía|ia|o)?|bild(?:er)?|grafik|imagen|immagine|imagem|créditos?|crédits?|zdjęcie|фото)';
/** Where a credit may begin in a caption: at its start, after a sentence, at a bracket or a dash. */
const CREDIT_START = '(?:^|[.!?…”’"»)(|,–—-]\\s{0,3})';

const LABELLED = new RegExp(
  `${CREDIT_START}(${LABEL}(?:[\\s-](?:credits?|courtesy))?(?:\\s?:|\\s?©|\\s(?:by|von|courtesy)\\s|$)[^!?\\n]{0,110})$`,
  'i',
);
/** A credit after a label with a colon may begin anywhere. */
const LABELLED_CREDIT =
  /[\s\u00a0]((?:Photo|Photograph|Foto|Bild|Image|Imagem|Imagen|Credit): [^!?\n:]{2,90}|(?:AP|AFP) Photo\/[^!?\n]{2,50})$/;
const COPYRIGHT = /(?:^|[\s.—–-])((?:©|\(c\)\s|copyright\s)[^.!?\n]{0,80}\.?)$/i;
const BY_AGENCY = new RegExp(
  `(?:^|[.!?…”"»)]\\s?)((?:[A-ZÀ-Þ][^.!?/|]{1,40}\\s?(?:/|\\||via)\\s?){0,3}${AGENCY}(?:\\s(?:Images|Photo|Commons|file|via Getty Images))?\\.?)$`,
);
const IN_BRACKETS = /\(([^()]{2,140})\)\.?$/;
const HAS_AGENCY = new RegExp(`(?:^|[\\s/])${AGENCY}(?=$|[\\s/])`);
const HAS_LABEL = new RegExp(`^${LABEL}(?:\\s?[:©/]|\\s(?:by|credit|courtesy)\\b)`, 'i');
/**
 * Two or three names, at least one of them with several words: photographer and newspaper ("Ellen Reed / The Harbour
 * Times").
 */
const CREDIT_NAMES =
  /^(?=.*\S \S)[A-ZÀ-Þ][\p{L}.'’ -]{1,40}\/ ?[A-ZÀ-Þ][\p{L}.'’ -]{1,40}(?:\/ ?[A-ZÀ-Þ][\p{L}.'’ -]{1,40})?$/u;
/** Words of a further sentence. They show that the text is more than a credit. */
const SENTENCES = /\p{Ll}{4}[.!?] \p{Lu}\p{Ll}/u;
const LONGEST_CREDIT = 160;

/**
 * The offset (UTF-16 code units) at which the credit at a caption's end begins, with white space and a bracket before
 * it. The text's length if there is no credit, 0 if the caption is only a credit.
 */
export function creditStart(text: string): number {
  let end = text.length;
  for (let before = -1; before !== end && end > 0; ) {
    before = end;
    end = lastCreditStart(text.slice(0, end));
  }
  return end;
}

function lastCreditStart(text: string): number {
  const from = Math.max(0, text.length - LONGEST_CREDIT);
  const tail = text.slice(from);
  const bracketed = IN_BRACKETS.exec(tail);
  if (bracketed) {
    const [, inner = ''] = bracketed;
    const isCredit =
      HAS_LABEL.test(inner) ||
      /^(?:©|\(c\))/.test(inner) ||
      HAS_AGENCY.test(inner) ||
      (inner.includes('/') && CREDIT_NAMES.test(inner));
    return isCredit && !SENTENCES.test(inner) ? trimmed(text, from + bracketed.index) : text.length;
  }
  for (const pattern of [LABELLED, LABELLED_CREDIT, COPYRIGHT, BY_AGENCY]) {
    const found = pattern.exec(tail);
    const credit = found?.[1];
    if (credit === undefined || SENTENCES.test(credit)) continue;
    // A match at the start of the tail may be in the middle of a sentence.
    if (from > 0 && found?.index === 0) continue;
    return trimmed(text, text.length - credit.length);
  }
  return text.length;
}

/**
 * The text of a caption without its credit. A credit is recognised by its words, or by the names of its element.
 *
 * @param flags of the pieces that make up the caption
 * @param box the box around the caption
 */
export function withoutCredit(
  caption: RunText,
  flags: readonly number[],
  box: Named,
): Omit<RunText, 'segments' | 'isChanged'> {
  const { text, segments } = caption;
  if (text.length <= LONGEST_CREDIT && namesCredit(allNames(box))) return cut(caption, 0);
  let end = text.length;
  for (let at = segments.length - 1; at >= 0; at--) {
    const segment = segments[at];
    if (!segment || !((flags[segment.piece] ?? 0) & CREDIT)) break;
    end = segment.start;
  }
  if (text.length - end > LONGEST_CREDIT) end = text.length;
  return cut(caption, creditStart(text.slice(0, trimmed(text, end))));
}

/** The beginning of a text up to a UTF-16 offset. */
const cut = ({ text, leadIn, small }: RunText, end: number): Omit<RunText, 'segments' | 'isChanged'> => ({
  text: text.slice(0, end),
  leadIn: Math.min(leadIn, end),
  small,
});

/** The offset after removing a dash, comma or white space at the end. */
function trimmed(text: string, end: number): number {
  if (end === text.length) return end;
  let at = end;
  while (at > 0 && ' \n\u00a0—–-|,(/'.includes(text.charAt(at - 1))) at--;
  return at;
}
