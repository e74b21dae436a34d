import type { Around } from '../around.ts';
import { isCallingWord, isListedCalling, isNeutralNoun, MADE_IN_OFFICE, OTHER_WORK } from '../lexicon/callings.ts';
import { BODY_WORDS, PARTY_WORDS, PAST_WORDS, POSTS, SHORT_POSTS } from '../lexicon/posts.ts';
import { AGE_AFTER, ageOf, type Cue, EMPTY_CUE, partyAndPlace } from './cue.ts';
import { localPosts } from './local-posts.ts';
import { placesIn } from './named-places.ts';

/** Every description of a name's bearer in the words around the name. */
export const cuesOf = (around: Around): Cue[] =>
  // In other languages, any word may end like an English calling: "aber", "über", "remplacer", "señor".
  around.isEnglish
    ? everyCue(around)
    : everyCue(around).filter(
        ({ calling, post }) =>
          post !== 'justice' && (!calling || (isListedCalling(calling) && !FALSE_FRIENDS.test(calling))),
      );

/**
 * English callings that are other words in German and French: the head of a party is its "Chef". "Justice" is a
 * ministry there, and no judge.
 */
const FALSE_FRIENDS = /^(?:chef|miner)s?$/i;

function everyCue({ before, after }: Around): Cue[] {
  const found: Cue[] = [];
  const title = titleBefore(before);
  if (title) found.push(title);
  const other = OTHER_BEARER.exec(before)?.groups?.words;
  if (other) found.push({ ...EMPTY_CUE, words: other, calling: other });
  const bracket = partyAndPlace(after);
  if (bracket) found.push(bracket);
  const aged = ageOf(before, after);
  if (aged) found.push(aged);
  // ", 19, the swimmer": the apposition follows the age.
  const rest = after.replace(AGE_AFTER, '');
  found.push(...appositionAfter(rest), ...appositionBefore(before), ...predicateAfter(rest));
  const elsewhere = workAfter(rest) ?? organisationAfter(rest);
  if (elsewhere) found.push(elsewhere);
  found.push(...localPosts(before, rest));
  return found;
}

/** " is the borough's longest-serving MP", " was a journalist", " the goalkeeper": posts and callings only. */
function predicateAfter(after: string): readonly Cue[] {
  const phrase =
    /^\s(?:is|was|has been)\s(?<phrase>(?:the|an?|one of)\s[^,;:()“”"—–]{3,60})/u.exec(after)?.groups?.phrase ??
    /^\s(?<phrase>the\s\p{Ll}[\p{Ll}-]+)(?=[,.;]|$)/u.exec(after)?.groups?.phrase;
  if (phrase === undefined) return [];
  return headed(phrase).filter(({ post, calling }) => post !== null || calling !== null);
}

/** Work in a clause after the name: ", who pitched for the White Sox". Public office may have come later. */
function workAfter(after: string): Cue | null {
  const words = OTHER_WORK.exec(after)?.[0];
  return words === undefined ? null : { ...EMPTY_CUE, words: words.replace(/^,? /, ''), calling: words, past: true };
}

/**
 * An organisation after the name: " of the Beach Boys". It is evidence against a common name, unless it is a country, a
 * party or a public body.
 */
function organisationAfter(after: string): Cue | null {
  const words = /^ of the (?:\p{Lu}[\p{L}\p{N}.’'&-]*(?: (?=\p{Lu}|of|and))?|(?:of|and) (?=\p{Lu}))+/u
    .exec(after)?.[0]
    .trim();
  return words === undefined || !namesOrganisation(words) ? null : { ...EMPTY_CUE, words, elsewhere: words };
}

/** True if the words contain a name other than places, posts, parties and public bodies. */
const namesOrganisation = (text: string): boolean =>
  (placesIn(text).rest.match(WORD) ?? []).some((word) => {
    const lower = word.replace(/[’']s$/, '').toLowerCase();
    return (
      /^\p{Lu}/u.test(word) &&
      !isPost(lower) &&
      !PARTY_WORDS.has(lower) &&
      !BODY_WORDS.has(lower) &&
      !NARROWING.has(lower)
    );
  }) && !text.split(/\s+/).some((word) => BODY_WORDS.has(word.replace(/[’']s$/, '').toLowerCase()));

/** Small words inside a title: "Secretary of State for Health and", "U.S." */
const SMALL_WORDS = /^(?:of|for|the|and|to|at|on|in|&|de|du|la)$/i;
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
  while (first > 0 && last - first < 9 && continuesTitle(words, first)) first--;
  while (first < head && SMALL_WORDS.test(words[first] ?? '')) first++;
  return cueOf(words.slice(first));
}

/**
 * The index of the noun in the title that ends with these words ("Senator", "Secretary of State"). -1 if they do not
 * end with a title.
 */
function headOfTitle(words: readonly string[]): number {
  const last = words.length - 1;
  const word = words[last] ?? '';
  if (isPost(word) || PARTY_WORDS.has(word.toLowerCase()) || CLERGY.test(word)) return last;
  // "Bluesman" and "Calf roper" open a sentence; "left tackle" follows another word.
  if (isCallingWord(last === 0 ? word.toLowerCase() : word, last > 0)) return last;
  for (let at = last - 2; at >= 0 && at > last - 9; at--) {
    const between = words.slice(at + 1);
    if (isPost(words[at] ?? '') && /^(?:of|for)$/i.test(words[at + 1] ?? '') && between.every(isOfTitle)) return at;
  }
  return -1;
}

/** "The other Adam Smith": the text itself distinguishes two bearers of a name. */
const OTHER_BEARER = /\b(?<words>the other|another|a different)\s$/i;

/** Titles of clergy before a name. */
const CLERGY = /^(?:Rev|Reverend|Rabbi|Imam|Pastor|Bishop|Archbishop)\.?$/;

const isOfTitle = (word: string): boolean => /^\p{Lu}/u.test(word) || SMALL_WORDS.test(word);

/** True if the word before `first` also belongs to the title. "Bill Clinton and President" is a name and a title. */
function continuesTitle(words: readonly string[], first: number): boolean {
  const before = words[first - 1] ?? '';
  const joined = (words[first - 2] ?? '').toLowerCase();
  if (NO_TITLE.test(before) || (PREPOSITION.test(before) && !isPost(joined))) return false;
  if (/^(?:and|&)$/i.test(before) && !NARROWING.has(joined) && !isPost(joined)) return false;
  return mayBeInTitle(before);
}

/** Before the noun of a title, these words end another phrase ("to the White House for President"), but "candidate for governor". */
const PREPOSITION = /^(?:for|to|at|on|in)$/i;

/** Words that have a capital at the start of a sentence and belong to no title. */
const NO_TITLE =
  /^(?:after|when|but|also|as|while|since|before|if|though|although|because|meanwhile|yet|however|still|even|said|says|told|that|with|by|like|both|it|he|she|they)$/i;

/** Splits "then-Senator" and "ex-minister" into two words. */
const unhyphened = (text: string): string => text.replace(/\b(then|ex)[-‑](?=\p{L})/giu, '$1 ');

/**
 * True for a word that may be in a title: capitalised, a joining word, or a lower-case word that narrows a post
 * ("foreign minister").
 */
const mayBeInTitle = (word: string): boolean =>
  /^\p{Lu}/u.test(word) ||
  SMALL_WORDS.test(word) ||
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

/** ", the Labour leader,", ", a Republican from Ohio", ", MP for Makerfield", " (the president)". */
function appositionAfter(after: string): readonly Cue[] {
  const match = /^(?:,\s+(?<phrase>[^,;:()“”"—–]{3,100})|\s\((?<bracket>[^,;:()“”"—–]{3,60})\))/u.exec(after);
  return headed(match?.groups?.phrase ?? match?.groups?.bracket ?? '');
}

/** "The Labour leader, Keir Starmer,", "Japan's prime minister, ". */
function appositionBefore(before: string): readonly Cue[] {
  const match = /(?:^|[,;:()“”"—–]\s*)(?<phrase>[^,;:()“”"—–]{3,90}),\s$/u.exec(before);
  return headed(match?.groups?.phrase ?? '');
}

const NO_APPOSITION =
  /^(?:who|whom|whose|which|and|but|or|said|says|is|was|has|had|he|she|they|it|as|with|when|while|after|before|since|until|during|across|in|at|on|by|from|near|outside|inside|beside|behind|over|under|for|without|to|of|about|against|along|around|through|despite|beyond|between|into|onto|off|up|down|there|here|then|now|later|earlier|meanwhile|instead|so|yet|because|if|not)\b/i;
/** ", literally took a ": an adverb and a verb in the past continue the sentence. */
const ADVERB_AND_VERB =
  /^\p{L}+ly (?:took|went|made|gave|came|did|got|ran|kept|left|held|put|set|let|led|met|won|sent|spoke|wrote|began|broke|brought|fell|found|grew|threw|\p{L}+ed (?:the|an?|his|her|its|their|that|to|by|into|up|out|off)\b)/iu;
const UP_TO_VERB = /^.*?(?=\s(?:who|whom|whose|which|that|said|says|told|has|had|is|was|were|will|would)\b|$)/u;

/** The cues of noun phrases: post, calling or party. Empty for other words ("who said …", "and others"). */
function headed(raw: string): readonly Cue[] {
  const phrase = UP_TO_VERB.exec(unhyphened(raw))?.[0] ?? '';
  if (phrase === '' || NO_APPOSITION.test(phrase) || ADVERB_AND_VERB.test(phrase)) return [];
  // "The Scottish secretary and Liberal Democrat MP" is two descriptions. "Work and pensions secretary" is one.
  const parts = phrase.split(/\s+and\s+/);
  const each = parts.map(phraseCue);
  return parts.length > 1 && each.every((cue) => cue?.post || cue?.calling || cue?.party)
    ? each.flatMap((cue) => cue ?? [])
    : [phraseCue(phrase) ?? []].flat();
}

function phraseCue(phrase: string): Cue | null {
  const words = (phrase.match(WORD) ?? []).slice(0, 14);
  if (namesNextPerson(words)) return null;
  if (isNameOnly(words)) return null;
  const cue = cueOf(words, /^(?:the|an?|once)\s/i.test(phrase));
  return cue.post || cue.calling || cue.party || cue.elsewhere ? cue : null;
}

/** True for a name in a list of names that ends like a calling: "Steve Baker, Ben Bradley and Maria Caulfield". */
const isNameOnly = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.every((word) => /^\p{Lu}\p{Ll}/u.test(word) && !isPost(word)) &&
  isListedCalling(words.at(-1) ?? '');

/** True if the title belongs to the next person in a list: "Bob Casey, Senator Tim Kaine and others". */
function namesNextPerson(words: readonly string[]): boolean {
  const at = words.findLastIndex((word) => isPost(word) || isCallingWord(word, false));
  const next = words[at + 1] ?? '';
  return (
    at >= 0 && /^\p{Lu}\p{Ll}/u.test(next) && !/['’]s$/.test(words[at] ?? '') && !PARTY_WORDS.has(next.toLowerCase())
  );
}

/**
 * The cue of a run of words: post, narrowing words, places, party.
 *
 * @param isNoun the words are a noun phrase with an article, so the last one is a noun
 */
function cueOf(words: readonly string[], isNoun = false): Cue {
  const text = words.join(' ');
  const { places, countries, rest } = placesIn(text);
  const cased = rest.replace(/[’']s\b/g, '').split(/\s+/);
  const lower = cased.map((word) => word.toLowerCase().replace(/\./g, ''));
  const spelled = lower.flatMap((word) => (SHORT_POSTS.get(word) ?? word).split(' '));
  // "Justice minister", but "minister of justice": the head noun is the last noun before the first preposition.
  const front = untilPreposition(spelled);
  const post = front.findLast((word) => POSTS.has(singular(word)));
  // In "Conservative Republican", the last word is the party.
  const party = spelled.findLast((word) => PARTY_WORDS.has(word)) ?? null;
  const isOfPolitics = front.includes('rising') || MADE_IN_OFFICE.test(text.replace(/^(?:the|an?) /i, ''));
  const calling = post === undefined && !isOfPolitics ? callingIn(untilPreposition(cased)) : null;
  return {
    words: text,
    post: post === undefined ? null : singular(post),
    narrowing: spelled.filter(
      (word) =>
        word.length > 1 &&
        !SMALL_WORDS.test(word) &&
        !PAST_WORDS.has(word) &&
        !PARTY_WORDS.has(word) &&
        !/^(?:a|an|us|who)$/.test(word),
    ),
    places,
    countries,
    party: party && partyName(party),
    past: spelled.some((word) => PAST_WORDS.has(word)),
    calling,
    age: null,
    elsewhere: calling === null && party === null && !isOfPolitics ? elsewhereIn(post, front, text, isNoun) : null,
    local: null,
  };
}

const untilPreposition = (words: readonly string[]): readonly string[] => {
  const at = words.findIndex((word, i) => i > 0 && /^(?:of|for|from|at|in|to|with|on|behind)$/i.test(word));
  return at < 0 ? words : words.slice(0, at);
};

/** A capital within the phrase belongs to a name: "Robin Cook frowned". */
function callingIn(front: readonly string[]): string | null {
  const last = front.length - 1;
  const isNoun = (word: string, at: number): boolean =>
    (at === 0 || at === last || /^\p{Ll}/u.test(word)) &&
    (isCallingWord(front.length === 1 ? word.toLowerCase() : word, at === last) || CLERGY.test(word));
  return front.find(isNoun) ?? null;
}

/** Posts that companies and clubs have. */
const COMPANY_POSTS: ReadonlySet<string> = new Set(
  'executive ceo chief chairman chairwoman chairperson chair founder head director president spokesman spokeswoman'.split(
    ' ',
  ),
);

function elsewhereIn(post: string | undefined, front: readonly string[], text: string, isNoun: boolean): string | null {
  if (post !== undefined) return COMPANY_POSTS.has(post) && namesOrganisation(text) ? post : null;
  const noun = front.at(-1) ?? '';
  return isNoun && front.length > 1 && /^\p{Ll}{3,}$/u.test(noun) && !isNeutralNoun(noun) ? noun : null;
}

const partyName = (word: string): string =>
  ({ gop: 'republican', tory: 'conservative', tories: 'conservative', democratic: 'democrat' })[word] ?? word;

const singular = (word: string): string => (POSTS.has(word) ? word : word.replace(/s$/, ''));

const isPost = (word: string): boolean => {
  const bare = word.replace(/\.$/, '').toLowerCase().replace(/^ex-/, '');
  return POSTS.has(bare) || SHORT_POSTS.has(bare) || SHORT_POSTS.has(bare.replace(/\./g, ''));
};
