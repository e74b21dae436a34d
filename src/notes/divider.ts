import type { Label } from './label.ts';
import type { Unit } from './units.ts';
import type { SignalName } from './weights.ts';

/** The signals of the separator between a label and its words. */
export function ofDivider(unit: Unit, label: Label): SignalName[] {
  switch (label.divided) {
    case 'end':
      return ['alone or at the end'];
    case 'stop':
      return ['divided by a stop'];
    case 'none':
      if (runsOn(unit, label)) return ['runs on into its sentence'];
      if (label.strength !== 'strong' || label.words < 4)
        return [label.plural ? 'several named, nothing divides' : 'nothing divides'];
      if (goesOnInLowerCase(unit, label)) return ['nothing divides'];
      return label.words > 4 && startsSentence(unit, label) && !isTitle(unit, label.next)
        ? []
        : ['strong label of words, nothing divides'];
    case 'emphasis':
      return goesOnInLowerCase(unit, label) ? ['nothing divides'] : ['divided by a colon or a dash'];
    default:
      return ['divided by a colon or a dash'];
  }
}

/** True if only a colon separates the label from its words. */
export const isColonBehind = ({ text, start }: Unit, label: Label): boolean =>
  text.slice(0, label.end - start).endsWith(`${label.text}:`);

/**
 * True if the label's words are the subject of a sentence: "Corrections are part of the trade", "For the record, I …".
 */
export function goesOnInLowerCase(unit: Unit, label: Label): boolean {
  const next = unit.tokens[label.next];
  if (next?.word === ',') return label.language === 'en'; // after a comma, German letters begin in lower case
  return next !== undefined && /^\p{Ll}/u.test(unit.text.slice(next.start - unit.start));
}

/** True if the word after the label begins a sentence, by its capital, although no sign separates them. */
function startsSentence(unit: Unit, label: Label): boolean {
  const next = unit.tokens[label.next];
  return next !== undefined && /^\p{Lu}/u.test(unit.text.slice(next.start - unit.start));
}

/** Words that are capitalised only at the beginning of a sentence, folded. */
const OPENERS = new Set(
  (
    'the a an in on at as we this these after according he she they it its his her there although while since ' +
    'der die das ein eine in im am nach wie wir inzwischen es er sie laut auf mit ' +
    'le la les un une des nous ce cette ces il elle selon dans apres el los las una en segun tras ' +
    'il lo gli nel nella dopo secondo o os as um uma na no apos segundo de het een na volgens det den en ett etter ifolge enligt'
  ).split(' '),
);

/**
 * True if a label without a separator runs into a whole sentence: "Update The council has …". Within a sentence "the"
 * would have no capital.
 */
function runsOn(unit: Unit, label: Label): boolean {
  const next = unit.tokens[label.next];
  return (
    next !== undefined &&
    !label.plural &&
    label.strength !== 'weak' &&
    label.words > 5 &&
    startsSentence(unit, label) &&
    OPENERS.has(next.word) &&
    !isTitle(unit, label.next) &&
    /[.!?”"»)]$/u.test(unit.text)
  );
}

/** True if the words after an opener are capitalised, as in a title: "Update The Firmware Before …". */
function isTitle({ tokens, text, start }: Unit, from: number): boolean {
  const words = tokens.slice(from + 1, from + 1 + TITLE_WORDS);
  return words.every((token) => /^\p{Lu}/u.test(text.slice(token.start - start)));
}
const TITLE_WORDS = 3;
