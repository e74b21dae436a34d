/**
 * Reads the words around an office's name. They may show another office, another time, any holder at all, or a name
 * that only contains the title. English only. This is knowledge of language, not facts.
 */

const alternatives = (words: string): string => words.trim().split(/\s+/).join('|');

/** Words directly before an office that change it into another office or another time. */
const CHANGING_WORDS =
  alternatives(`then former ex late incoming outgoing acting interim shadow deputy vice assistant associate state under
  junior next future would-be designate previous first only last second third fourth fifth sixth seventh eighth ninth tenth
  youngest oldest latest onetime one-time aspiring new old two three four five six seven eight several successive past sitting
  serving wartime postwar post-war caretaker self-declared self-proclaimed elected re-elected ousted deposed exiled rival
  lieutenant lt fired sacked dismissed disgraced jailed opposition mock fake fictional pretend so-called stand-in honorary titular two-time three-time four-time potential prospective possible likely presumptive ceremonial ideal good great imperial`);
/** Words that mean any holder, or the state of being a holder. */
const ANY_HOLDER_WORDS =
  alternatives(`a an any every each no another some which what whose as most many other own his her their its my our your
  is was were are be been being become became becomes becoming remain remained appointed named made for than like while when once`);
const directlyBefore = (words: string): RegExp =>
  new RegExp(`(?:^|[\\s(“"‘'’-])(?:${words}|\\d+(?:st|nd|rd|th))[\\s-‑]+$`, 'i');
const OTHER_BEFORE = directlyBefore(`${CHANGING_WORDS}|${ANY_HOLDER_WORDS}`);

/** "California's governor": the country is a determiner, so a word before it has nothing to do with the office. */
const OWNED = /^\p{Lu}\S*(?: \p{Lu}\S*)*['’]s? /u;
/** Words before a possessive country that belong to another part of the sentence: "on day two California's governor". */
const OF_SENTENCE =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|than|like|while|when|once|any|some|most|many|other)$/;
const OTHER_OWNED = directlyBefore(
  `${CHANGING_WORDS}|${ANY_HOLDER_WORDS}`
    .split('|')
    .filter((word) => !OF_SENTENCE.test(word))
    .join('|'),
);

/**
 * Words by which somebody takes the office, leaves it, or held it before: "he became the", "she is no longer the", "the
 * post of".
 */
const CHANGE_BEFORE =
  /\b(?:(?:became|becomes?|becoming|named|appointed|elected|made|served as|serving as|(?:has|had|have|having) been) (?:the )?|(?:no longer|never|not) (?:the )?|(?:post|office|job|role|position|title) (?:of|as) )$/i;
/** Words by which a named person takes an office: "was sworn in as ", "and so became ", "took up his post as ". */
export const TAKING =
  /\b(?:(?:was |were |is |has been |had been |been )?(?:sworn in|appointed|named|installed|confirmed|elected)(?: as)?|took (?:office|over)(?: as)?|took up (?:his|her|their|the) (?:post|office|job|role) as|(?:came|come|went) (?:back|out|home) as|began (?:work|life) as|became|becomes|moved to be|to be|is|was) (?:the |(?:the )?new )?$/i;

/**
 * Words after a title that make it a post elsewhere: "the French president of the federation", "the British president
 * and chief executive".
 */
const POST_AFTER = /^ (?:of (?:the )?\p{Lu}|of the \p{Ll}|and (?:chief executive|CEO|chairman|managing director))/u;

/** Words directly after an office that make it a post elsewhere, a contest or the post itself. */
const OTHER_AFTER =
  /^(?:[-‑\s](?:elect|designate|in-waiting|hopefuls?|candidates?|nominees?|contenders?|nomination|race|election|runoff|job|post|role|position|pick|term)\b|,? (?:at (?:the|that) time|of (?:the|that) (?:day|time)|back then|between the wars|during the (?:[a-z]+ ){0,2}war)\b)/i;
/** "Treasury secretary in the Clinton administration", "… under Bill Clinton". */
const OF_GOVERNMENT =
  /^,? (?:(?:in|under|for|during|to) (?:the |former |then-|ex-|President |Mr\.? ){0,3}(?:\p{Lu}[\p{L}.’'-]* ){1,3}(?:administration|cabinet|government|presidency|White House)\b|under (?:former |then-|President |Prime Minister )*\p{Lu}\p{Ll})/u;
/** "California Governor's Office", "Prime Minister's Questions". */
const OWNING = /^['’]s? \p{Lu}/u;
/** A name right after a title is a separate mention, and the title belongs to it. */
const NAME_AFTER = /^\s+\p{Lu}\p{L}+/u;

/** True if the words directly around show that this office and its present holder are not meant. */
export function isOtherOffice(before: string, after: string, surface: string): boolean {
  // "The secretary of state for health" heads a British department.
  if (/ of state$/i.test(surface) && /^ for\b/.test(after)) return true;
  const isOther = OWNED.test(surface) ? OTHER_OWNED : OTHER_BEFORE;
  return CHANGE_BEFORE.test(before) || isOther.test(before) || isChangedAfter(after);
}

/** True if the words right after a title make it another office, a contest or a part of a name. */
export const isChangedAfter = (after: string): boolean =>
  POST_AFTER.test(after) ||
  OTHER_AFTER.test(after) ||
  OF_GOVERNMENT.test(after) ||
  OWNING.test(after) ||
  NAME_AFTER.test(after);

const YEAR =
  /\b(?:in|since|until|by|during|from|between|of|early|late)(?: the)?(?: \p{Lu}\p{Ll}+)?(?: \d{1,2},)? (?<year>1[5-9]\d\d|20\d\d)s?\b/giu;
/** Words of an invented world: "in the novel, the prime minister is a cat". */
const FICTION =
  /\b(?:novels?|films?|movies?|plays?|series|sitcoms?|drama|comedy|thriller|episodes?|musical|comic|fictional|satire|parody|playing|portrays?|portraying|portrayed|impersonat\w+|dressed as|lookalike)\b/i;
/** Words that show that the whole paragraph is about an invented world. */
const INVENTED =
  /\b(?:in the (?:first|second|third|last|final|opening|closing) (?:act|scene|episode|chapter|reel)|the act(?:or|ress) who plays|set in (?:an? |the )?(?:\p{Ll}+ )?(?:1[5-9]|20)\d\d|playwright|screenplay|sitcom|novelist|in the (?:novel|film|movie|play|sitcom|musical|opera|series|show|satire|video game))\b/iu;

/** True if a paragraph is about a novel, a film or a play. */
export const isFiction = (text: string): boolean => INVENTED.test(text);

/** Words right after an office that make it a part: ", played by". */
const PLAYED = /^,? \(?(?:as )?(?:played|portrayed|voiced|impersonated|performed) by\b/;
const AGO =
  /\b(?:(?:years?|decades?|centur(?:y|ies)) (?:ago|earlier|later|before)|at the time|in those days|last century)\b/i;

/**
 * True if the sentence is about another year than the article's, or about an invented world.
 *
 * @param year the article's year
 */
export function isOtherTime(before: string, after: string, year: number): boolean {
  const text = `${before} ${after.slice(0, 60)}`;
  return (
    AGO.test(text) ||
    FICTION.test(before) ||
    PLAYED.test(after) ||
    [...text.matchAll(YEAR)].some(({ groups }) => Number(groups?.year) !== year)
  );
}

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*`;
/** "Helmut Kohl, the physically imposing ", "Helmut Kohl, ": a name, then an apposition up to the office. */
const NAME_BEFORE = new RegExp(
  `(?<lead>[\\p{L}]+\\s)?(?<name>(?:${NAME}\\s){1,3}${NAME})(?:, |\\s[(–—-]\\s?)(?:(?:the|an?|now|then|still)\\s(?:[\\p{Ll}-]+\\s){0,6})?(?:(?:${NAME}\\s){1,3})?$`,
  'u',
);
/** "Kohl was the ", "Merz, who is the ". */
const NAME_IS = new RegExp(
  `(?<name>${NAME}),? (?:who )?(?:is|was|became|remains|has been|had been) (?:the )?(?:[\\p{Ll}-]+\\s){0,3}$`,
  'u',
);
/** ", Emmanuel Macron,". */
const NAMED_AFTER = new RegExp(`^(?:, |\\s[(–—-]\\s?)(?<name>(?:${NAME}\\s){1,3}${NAME})`, 'u');
/** Words before a place: "In New York, the home secretary". */
const OF_PLACE = /^(?:in|at|near|from|to|outside|around|across|on|visiting)\s$/i;

/** Capitalised words that are another office: "the Chancellor, Home Secretary". */
const OFFICE = /\b(?:Minister|Secretary|Chancellor|President|Governor|Treasurer)$/;

/** The names in apposition to the office, or stated as its holder: "Helmut Kohl, the German chancellor". */
export function namesBeside(before: string, after: string): string[] {
  const apposed = NAME_BEFORE.exec(before)?.groups;
  const isPlace = apposed?.lead !== undefined && OF_PLACE.test(apposed.lead);
  const names = [
    isPlace ? undefined : apposed?.name,
    NAME_IS.exec(before)?.groups?.name,
    NAMED_AFTER.exec(after)?.groups?.name,
  ];
  // "CAPE TOWN — " is the place of the report, not a name.
  return names.flatMap((name) => (name === undefined || name === name.toUpperCase() || OFFICE.test(name) ? [] : name));
}
