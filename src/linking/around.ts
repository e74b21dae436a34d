import type { Candidate } from './candidate.ts';
import type { TokenisedArticle } from './reading.ts';

/** Distances in UTF-16 code units. A title with its ministry is seldom longer. */
const BEFORE_UNITS = 90;
const AFTER_UNITS = 130;

/** The text right before and right after a name, within its sentence. */
export type Around = {
  /** What comes before the name in its sentence, at most {@link BEFORE_UNITS} units. */
  readonly before: string;
  /** What comes after the name in its sentence, at most {@link AFTER_UNITS} units. */
  readonly after: string;
  /** The words are English, as far as is known. */
  readonly isEnglish: boolean;
};

/** The text around a candidate, up to the ends of its sentence. */
export function aroundOf(
  reading: TokenisedArticle,
  { block, start, end }: Pick<Candidate, 'block' | 'start' | 'end'>,
): Around {
  const text = reading.texts[block] ?? '';
  const before = text.slice(Math.max(0, start - BEFORE_UNITS), start);
  const after = text.slice(end, end + AFTER_UNITS);
  return {
    before: before.slice(lastStop(before)),
    after: after.slice(0, firstStop(after)),
    isEnglish: reading.isEnglish,
  };
}

/** Full stops that do not end a sentence: those of titles, initials and abbreviated states. */
const NO_SENTENCE_END =
  /(?:\b(?:Sens?|Reps?|Govs?|Cllrs?|Lt|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Maj|Capt|Sgt|Adm|Amb|Del|St|Jr|Sr|Rev|Hon|Pres|Min|Atty|vs|No|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo|Dem|Rep)|(?:^|[\s(.-])\p{Lu})$/u;

function lastStop(text: string): number {
  let from = 0;
  for (const { index, 0: stop } of text.matchAll(/[.!?;…]["”’)\]]*\s+|\n/gu)) {
    if (!stop.startsWith('.') || !NO_SENTENCE_END.test(text.slice(0, index))) from = index + stop.length;
  }
  return from;
}

function firstStop(text: string): number {
  for (const { index, 0: stop } of text.matchAll(/[.!?;…]["”’)\]]*(?:\s|$)|\n/gu)) {
    if (!stop.startsWith('.') || !NO_SENTENCE_END.test(text.slice(0, index))) return index;
  }
  return text.length;
}
