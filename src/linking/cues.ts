import type { Around } from './around.ts';
import { OTHER_CALLINGS, PARTY_LETTERS, PARTY_WORDS, PAST_WORDS, POSTS, SHORT_POSTS } from './lexicon/posts.ts';
import { STATES, stateKey } from './lexicon/us-states.ts';
import { placesIn } from './named-places.ts';

/** One thing that the text calls a person, right before the name or in apposition after it. */
export type Cue = {
  /** The words as the text has them, for the reader: "the Labour leader". */
  readonly words: string;
  /** The noun of the post: "minister"; null where only a party or a place is named. */
  readonly post: string | null;
  /** The words that narrow the post, lower case: ["foreign"], ["state"]; places and parties are not among them. */
  readonly narrowing: readonly string[];
  /** Names of places in it, as the lexicon or the text has them: "Ohio", "Holborn and St Pancras". */
  readonly places: readonly string[];
  /** ISO 3166 codes of countries in it. */
  readonly countries: readonly string[];
  /** A party in it: "Republican". */
  readonly party: string | null;
  /** "former", "ex-", "late": the role is over by the article's day, or may be. */
  readonly past: boolean;
  /** The noun is a calling outside of public office ("actor", "striker"). */
  readonly calling: string | null;
};

/** Everything that the words around a name call its bearer. */
export function cuesOf({ before, after }: Around): Cue[] {
  const found: Cue[] = [];
  const title = titleBefore(before);
  if (title) found.push(title);
  const bracket = partyAndPlace(after);
  if (bracket) found.push(bracket);
  const apposition = appositionAfter(after);
  if (apposition) found.push(apposition);
  const introduced = appositionBefore(before);
  if (introduced) found.push(introduced);
  return found;
}

/** Words that may stand within a title: "Secretary of State for Health and", "U.S." */
const WITHIN = /^(?:of|for|the|and|to|at|on|in|&|de|du|la)$/i;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’&/]*(?:-[\p{L}\p{N}.'’]+)*/gu;

/** The title directly before the name: "British Foreign Secretary ", "state Sen. ". */
function titleBefore(before: string): Cue | null {
  const tail = unhyphened(/[^,;:()[\]“”"—–]*$/.exec(before)?.[0] ?? '');
  const words = tail.match(WORD) ?? [];
  if (words.length === 0 || !/[\s.]$/.test(tail)) return null;
  const last = words.length - 1;
  const head = headOfTitle(words);
  if (head < 0) return null;
  let first = head;
  while (first > 0 && last - first < 9 && goesOn(words, first)) first--;
  while (first < head && WITHIN.test(words[first] ?? '')) first++;
  return read(words.slice(first));
}

/** Where the noun of the title stands that ends with these words: "Senator", "Secretary of State"; -1 where they are none. */
function headOfTitle(words: readonly string[]): number {
  const last = words.length - 1;
  const word = words[last] ?? '';
  if (isPost(word) || isCalling(word) || PARTY_WORDS.has(word.toLowerCase())) return last;
  for (let at = last - 2; at >= 0 && at > last - 9; at--) {
    const between = words.slice(at + 1);
    if (isPost(words[at] ?? '') && /^(?:of|for)$/i.test(words[at + 1] ?? '') && between.every(isOfTitle)) return at;
  }
  return -1;
}

const isOfTitle = (word: string): boolean => /^\p{Lu}/u.test(word) || WITHIN.test(word);

/** Does the word before the one at `first` belong to the title too? "Bill Clinton and President" is a name and a title. */
function goesOn(words: readonly string[], first: number): boolean {
  const before = words[first - 1] ?? '';
  if (NO_TITLE.test(before)) return false;
  const joined = (words[first - 2] ?? '').toLowerCase();
  if (/^(?:and|&)$/i.test(before) && !NARROWING.has(joined) && !isPost(joined)) return false;
  return belongs(before);
}

/** Words with a capital at a sentence's start that belong to no title. */
const NO_TITLE =
  /^(?:after|when|but|also|as|while|since|before|if|though|although|because|meanwhile|yet|however|still|even|said|says|told|that|with|by|like|both|it|he|she|they)$/i;

/** "then-Senator" and "ex-minister" as two words. */
const unhyphened = (text: string): string => text.replace(/\b(then|ex)[-‑](?=\p{L})/giu, '$1 ');

/** May this word stand in a title? Capitalised, a joining word, or one that narrows a post in lower case ("foreign minister"). */
const belongs = (word: string): boolean =>
  /^\p{Lu}/u.test(word) ||
  WITHIN.test(word) ||
  NARROWING.has(word.toLowerCase()) ||
  isPost(word) ||
  word.includes("'s") ||
  word.includes('’s');

const NARROWING: ReadonlySet<string> = new Set(
  `foreign prime vice deputy former then ex state shadow acting interim incoming outgoing defence defense health home justice
  finance interior education energy environment trade transport culture economy labour labor agriculture housing senior junior
  late first chief attorney solicitor supreme district federal chancellor opposition house senate treasury industry security
  national local press special joint majority minority party parliamentary cabinet congressional gubernatorial presidential conservative liberal republican democratic
  democrat independent far-right far-left right-wing left-wing socialist centrist affairs commerce business work pensions
  science technology development tourism digital media sport communities rural skills families social services human veterans homeland
  urban resources culture research equality women`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** "(D-Calif.)", ", R-La.,", "(R) of Ohio", "(Lab, Holborn)". */
const BRACKET =
  /^\s?[,(]\s?(?<party>D|R|I|Dem|Rep|Lab|Con|LD|SNP)\.?(?:[-–—‑,]\s?(?<place>(?:\p{Lu}[\p{L}.]*)(?:[ -](?:\p{Lu}[\p{L}.]*|of|and))*))?(?=[),;\s]|$)\)?(?: of (?<of>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?))?/u;

function partyAndPlace(after: string): Cue | null {
  const match = BRACKET.exec(after);
  if (!match?.groups) return null;
  const letter = { Dem: 'D', Rep: 'R' }[match.groups.party ?? ''] ?? match.groups.party ?? '';
  const place = match.groups.place ?? match.groups.of;
  if (place === undefined && !match[0].includes('(')) return null;
  return {
    words: match[0].replace(/^[\s,]+|[\s,;]+$/g, ''),
    post: null,
    narrowing: [],
    places: place ? [STATES.get(stateKey(place)) ?? place] : [],
    countries: [],
    party: PARTY_LETTERS.get(letter) ?? null,
    past: false,
    calling: null,
  };
}

/** ", the Labour leader,", ", a Republican from Ohio", ", MP for Makerfield", ", Hungary's prime minister". */
function appositionAfter(after: string): Cue | null {
  const match = /^,\s+(?<phrase>[^,;:()“”"—–]{3,100})/u.exec(after);
  const phrase = match?.groups?.phrase;
  return phrase === undefined ? null : headed(phrase);
}

/** "The Labour leader, Keir Starmer,", "Japan's prime minister, ". */
function appositionBefore(before: string): Cue | null {
  const match = /(?:^|[,;:()“”"—–]\s*)(?<phrase>[^,;:()“”"—–]{3,90}),\s$/u.exec(before);
  const phrase = match?.groups?.phrase;
  return phrase === undefined ? null : headed(phrase);
}

/** A noun phrase that is a post, a calling or a member of a party; null for anything else ("who said …", "and others"). */
function headed(raw: string): Cue | null {
  const phrase = unhyphened(raw);
  if (
    /^(?:who|whom|whose|which|and|but|or|said|says|is|was|has|had|he|she|they|it|as|with|when|while|after)\b/i.test(
      phrase,
    )
  )
    return null;
  const words =
    (
      /^.*?(?=\s(?:who|whom|whose|which|that|said|says|told|has|had|is|was|were|will|would)\b|$)/u.exec(phrase)?.[0] ??
      ''
    ).match(WORD) ?? [];
  const cue = read(words.slice(0, 14));
  return cue.post || cue.calling || cue.party ? cue : null;
}

/** What a run of words names: post, narrowing words, places, party. */
function read(words: readonly string[]): Cue {
  const text = words.join(' ');
  const { places, countries, rest } = placesIn(text);
  const lower = rest
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .split(/\s+/)
    .map((word) => word.replace(/\./g, ''));
  const spelled = lower.flatMap((word) => (SHORT_POSTS.get(word) ?? word).split(' '));
  // "justice minister", but "minister of justice": the last noun before the first preposition is the head.
  const prepositionAt = spelled.findIndex((word, at) => at > 0 && /^(?:of|for|from|at|in|to)$/.test(word));
  const front = prepositionAt < 0 ? spelled : spelled.slice(0, prepositionAt);
  const heads = front.filter((word) => POSTS.has(singular(word))).reverse();
  const callings = spelled.filter((word) => OTHER_CALLINGS.has(singular(word)));
  // "Conservative Republican": the last one is the party.
  const party = spelled.findLast((word) => PARTY_WORDS.has(word)) ?? null;
  return {
    words: text,
    post: heads[0] === undefined ? null : singular(heads[0]),
    narrowing: spelled.filter(
      (word) =>
        word.length > 1 &&
        !WITHIN.test(word) &&
        !PAST_WORDS.has(word) &&
        !PARTY_WORDS.has(word) &&
        !/^(?:a|an|us|who)$/.test(word),
    ),
    places,
    countries,
    party: party && partyName(party),
    past: spelled.some((word) => PAST_WORDS.has(word)),
    calling: heads.length === 0 && callings[0] !== undefined ? singular(callings[0]) : null,
  };
}

const partyName = (word: string): string =>
  ({ gop: 'republican', tory: 'conservative', tories: 'conservative', democratic: 'democrat' })[word] ?? word;

const singular = (word: string): string =>
  POSTS.has(word) || OTHER_CALLINGS.has(word) ? word : word.replace(/s$/, '');

const isPost = (word: string): boolean => {
  const bare = word.replace(/\.$/, '').toLowerCase().replace(/^ex-/, '');
  return POSTS.has(bare) || SHORT_POSTS.has(bare) || SHORT_POSTS.has(bare.replace(/\./g, ''));
};
const isCalling = (word: string): boolean => OTHER_CALLINGS.has(word.toLowerCase());
