import { type Cue, EMPTY_CUE } from './cue.ts';

/**
 * Posts in towns, counties and schools, and races for them: "council candidate", "the school superintendent". No pack
 * holds them, so they are evidence that a national politician's namesake is meant. This is knowledge of language, not
 * facts.
 */

/** Councils and boards below a state. */
const BODY =
  '(?:city|town|township|village|county|borough|parish|district|municipal|school|community|ward) (?<body>council|board|commission)';
/** The nouns of local posts. National bodies have councillors too: "Federal Councillor". */
const POST = `(?:(?<!\\b(?:federal|state|privy|national|executive|legislative|security|king.s|queen.s) )(?<councillor>cllr|council(?:l?or|man|woman))|(?<post>alder(?:man|woman)|head ?teacher|headmaster|headmistress|superintendent|sheriff)|(?:city|town|village|county|borough|parish|district|school) (?<officer>commissioner|clerk|manager|executive|supervisor|trustee|principal))`;
/** "Council leader": only local councils are led so. */
const LEADER = '(?:(?<!\\b(?:security|european|national|governing|transitional) )(?<headed>council) leader)';
const RUNNER = '(?:candidate|hopeful|nominee|contender|challenger)';
const RACE = `(?:(?<race>mayoral|(?<!\\b(?:security|european|national) )council) ${RUNNER})`;
/** "candidate for mayor", "running for city council". */
const RUN = `(?:(?:${RUNNER}|running|standing|campaigning|bidding) for (?:(?:the|a|re-election|\\p{Lu}\\p{L}+) ){0,3}(?:${BODY.replace('body', 'sought')}|(?<seat>mayor|council|sheriff|councill?or|alderman)))`;
const MEMBER = '(?:chair(?:man|woman|person)?|member|leader|head|president|vice[- ]chair|clerk|treasurer)';

/** Directly before a name: "Cllr ", "school board candidate ". */
const BEFORE = new RegExp(
  `\\b(?<words>${RACE}|${RUN}|${POST}|${LEADER}|${BODY} (?:${RUNNER}|${MEMBER}))(?: for \\p{Lu}\\p{L}+)?\\.?\\s$`,
  'iu',
);
/** Right after a name: ", the school superintendent", ", chair of the parish council", " is running for mayor". */
const AFTER = new RegExp(
  `^(?:,| is)(?: who is)?(?: now| also| currently)?(?: the| an?)? ` +
    `(?:(?!(?:of|for|to|and|by|with|from|in|on|against|who|was|former|ex|late)\\b)[\\p{L}’'-]+ ){0,3}?` +
    `(?<words>${RACE}|${RUN}|${POST}|(?:${BODY} )?${MEMBER} of (?:the |its |\\p{Lu}\\p{L}+ ){0,3}${BODY.replace('body', 'led')}|` +
    `${BODY.replace('body', 'side')} (?:${RUNNER}|${MEMBER}))(?![\\p{L}-])`,
  'iu',
);
const PAST = /\b(?:former|then|ex|late|once|retired|onetime)[-\s](?:[\p{L}-]+\s){0,3}$/iu;

/** The local posts, or races for one, that the words beside a name give its bearer. */
export function localPosts(before: string, after: string): Cue[] {
  const ahead = BEFORE.exec(before);
  // Many members of parliaments sat on a council before.
  const isPast = ahead !== null && PAST.test(before.slice(0, ahead.index));
  const behind = AFTER.exec(after);
  // In "Ada Vale, Councilman Ben Quill and others", the post is that of the next person.
  const isOfNext = behind !== null && /^\s\p{Lu}/u.test(after.slice(behind[0].length));
  return [isPast ? null : ahead, isOfNext ? null : behind].flatMap((match) => localCue(match) ?? []);
}

function localCue(match: RegExpExecArray | null): Cue | null {
  if (!match?.groups) return null;
  const { words = '', ...nouns } = match.groups;
  const noun = Object.values(nouns).find((one) => one !== undefined);
  if (noun === undefined) return null;
  const lower = noun.toLowerCase();
  return { ...EMPTY_CUE, words, local: FULL_NOUNS.get(lower) ?? lower };
}

const FULL_NOUNS: ReadonlyMap<string, string> = new Map([
  ['cllr', 'councillor'],
  ['mayoral', 'mayor'],
]);
