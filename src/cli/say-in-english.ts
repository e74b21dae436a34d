import type { State } from '../facts/fact-model.ts';
import { english } from '../ui/english.ts';
import { sayStateLine } from '../ui/say.ts';

/**
 * Returns a state as English sentences, one for each of its lines. Returns "" if the facts have nothing for that day.
 *
 * @param then The state is that of the article's date. A near date may then be given as its distance from that date.
 */
export function sayInEnglish(state: State, then: boolean): string {
  return state.lines.map((line) => sentence(sayStateLine(line, then ? state.asOf : null, english, 'en'))).join(' ');
}

const sentence = (phrase: string): string => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1).replace(/\.$/, '')}.`;
