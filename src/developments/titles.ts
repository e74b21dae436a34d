import type { Role } from '../facts/model.ts';
import { formsOf, isCommonTitle, turnedTitle, withoutInterim } from '../facts/office.ts';

/** What to look for in a sentence that may state this role. */
export type TitleSearch = {
  /** Any of these words, in lower case, the longest first. */
  readonly forms: readonly string[];
  /** The sentence must name the organisation, or what the title is of, as well. */
  readonly needsPlace: boolean;
  /** Right before the name the title is enough: "President Obama". */
  readonly isEnoughBefore: boolean;
  /** What the title is of, where it says so: "alignment" and "work" of "head of alignment work". */
  readonly scope: readonly string[];
  /** Words of which one names the place: the organisation, and the field of the title ("superalignment"). */
  readonly places: readonly string[];
};

/** A state has one president; each of these has one too. */
const CHAMBER = /\b(?:Senate|House|Assembly|Council|Board|Court)\b/;

/** Takes "co-lead of the superalignment team" at OpenAI apart into what is held and where. */
export function titleSearch({ title, organisation }: Role): TitleSearch {
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
}
