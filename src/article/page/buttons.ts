import type { Members } from './members.ts';
import { HEADINGS } from './roles.ts';

/** Most UTF-16 code units of a control's words. A longer text is text that can be clicked. */
const LONGEST_LABEL = 80;
const LONGEST_QUESTION = 12;
/** Boxes whose button is part of the text, like the question of an accordion. */
const OPENERS: ReadonlySet<string> = new Set([...HEADINGS, 'summary', 'dt']);

/**
 * True if a button is part of the text, not a control. It may be a heading or question that opens its answer, a word
 * within a sentence (a glossary), or a quotation to share.
 *
 * @param around the tag of the box around it
 */
export function holdsText(button: Element, around: string, members: Members): boolean {
  if (OPENERS.has(around) || button.querySelector('h1,h2,h3,h4,h5,h6')) return true;
  const { attributeOf, parentOf } = members;
  if (attributeOf(parentOf(button) ?? button, 'role') === 'heading') return true;
  const text = (members.textOf(button) ?? '').trim();
  if (text.length > LONGEST_LABEL) return true;
  const opens = attributeOf(button, 'aria-expanded') !== null || attributeOf(button, 'aria-controls') !== null;
  if (opens && text.length > LONGEST_QUESTION && /[?？]$/.test(text)) return true;
  return continuesBehind(button, members);
}

/**
 * True if text follows in the same line, so that the button is within a sentence. Other buttons and white space may
 * come between.
 */
function continuesBehind(button: Element, { nextOf, typeOf, tagOf, textOf }: Members): boolean {
  for (let next = nextOf(button); next; next = nextOf(next)) {
    const type = typeOf(next);
    if (type !== 1 && type !== 3) continue;
    const text = (textOf(next) ?? '').trim();
    if (type === 3 && text !== '') return /[\p{L}\p{N}]/u.test(text) || /^[.,;:!?)”’"]/.test(text);
    if (type === 1 && tagOf(next as Element) !== 'button' && text !== '') return false;
  }
  return false;
}
