import type { Role } from '../facts/fact-model.ts';
import { formsOf, isCommonTitle, turnedTitle, withoutInterim } from '../facts/office.ts';
import { onceFor } from '../once.ts';

/** What to look for in a sentence that may state a role. */
export type TitleSearch = {
  /** Forms of the title in lower case, longest first. Any of them states the title. */
  readonly forms: readonly string[];
  /** The sentence must also name the organisation, or the title's field. */
  readonly needsPlace: boolean;
  /** The title alone is enough right before the name: "President Obama". */
  readonly isEnoughBefore: boolean;
  /** The words of the title's field: "alignment" and "work" in "head of alignment work". */
  readonly scope: readonly string[];
  /** Any of these names the place: the organisation, or the field of the title ("superalignment"). */
  readonly places: readonly string[];
};

/** Bodies inside a state that also have a president, apart from the president of the state. */
const CHAMBER = /\b(?:Senate|House|Assembly|Council|Board|Court)\b/;

/**
 * Splits a role such as "co-lead of the superalignment team" at OpenAI into the title and its place. This is done once
 * for each role.
 */
export const titleSearch = onceFor(({ title, organisation }: Role): TitleSearch => {
  const plain = withoutInterim(title.toLowerCase());
  const [head = plain, ...rest] = plain.split(/ (?:of|on|for|in|at) (?:the )?/);
  const forms = formsOf(plain) ?? formsOf(head) ?? [head];
  const scope = rest.flatMap((part) => part.split(' ').filter((word) => word.length > 4));
  const bare = plain.replace(/^(?:us|uk) /, '');
  const places = [...scope, ...(organisation ? [organisation.replace(/^the /, '')] : [])];
  return {
    forms: [...new Set([plain, bare, ...forms, ...turnedTitle(plain)])].sort((a, b) => b.length - a.length),
    scope,
    needsPlace: isCommonTitle(head),
    isEnoughBefore: !organisation && /^President of (?:the )?\p{Lu}/u.test(title) && !CHAMBER.test(title),
    places: places.map((place) => place.toLowerCase()),
  };
});
