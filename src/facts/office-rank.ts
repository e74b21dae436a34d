/**
 * How high an office is, from the title of a role as {@link sayRole} says it: 0 is a head of state. Offices of one rank
 * have no order among themselves, so the order of the packs holds. The titles are those of the registers and of our own
 * facts; capital letters tell the President of a country from the president of a company.
 */

/** The first that fits decides: a "Deputy Prime Minister" is asked about before a "Prime Minister". */
const RANKS: readonly (readonly [rank: number, title: RegExp])[] = [
  [
    4,
    /\b(?:Parliamentary (?:Under-)?Secretary|Minister of State\b(?! for (?:Foreign|Security))|Whip\b|(?:Lord|Baroness) in Waiting)/i,
  ],
  [2, /\b(?:Deputy|Vice)[ -](?:Prime Minister|President|Chancellor|Premier)\b|\bTánaiste\b|\bCrown Prince\b/],
  [3, /\b(?:Lord President|President of the (?:Board|Senate|Chamber))/],
  [0, /\b(?:President|King|Queen|Emperor|Sultan|Emir|Pope)\b(?!['’])/],
  [1, /\b(?:Prime Minister|Taoiseach|Federal Chancellor|Chancellor of (?:Germany|Austria)|Premier)\b/],
  [
    3,
    /\bgovernor of\b|\bsecretary of\b|\battorney general\b|\bspeaker of the\b|\bchancellor\b|\b(?:chief )?justice of\b/i,
  ],
  [3, /\bMinister\b|\b(?:Home|Foreign|Defence|Health|Education) Secretary\b|\b(?:Chief|Cabinet) Secretary\b/],
  [9, /^US (?:Senate|House) (?:Democratic|Republican) /],
  [6, /\bUS senator\b/i],
  [7, /\bMP for\b|\bUS representative\b|^member of the (?:House|European Parliament)/i],
  [8, /^member of the \w[\w ]* (?:Senate|House|Assembly|Legislature|Council)\b/i],
];
/** Every other role: of companies, parties and bodies. Its own rank lies between this and the next whole number. */
const OTHER = 5;

/**
 * Other posts in the order in which readers know somebody by them: public offices and who leads an organisation, who heads
 * a part of it, who founded it, who works there, who has a seat on its board, who advises it. The first that fits decides;
 * an interim post ranks as the post.
 */
const POSTS: readonly (readonly [step: number, title: RegExp])[] = [
  [0.4, /\b(?:board (?:member|observer)|trustee|(?:member|observer) (?:of|on) the .*(?:board|committee))\b/i],
  [0.5, /^(?:(?:part-time|senior|special|strategic|technical|scientific|outside) )*advis[eo]r\b/i],
  [0, /\b(?:mayor|ambassador|commissioner|trade representative|White House|national security advis[eo]r)\b/i],
  [0, /\b(?:chief executive|CEO|(?:managing|executive|general) director|(?:director|secretary)[- ]general)\b/i],
  [0.1, /\b(?:president|chair(?:man|woman|person)?|leader|head|chief (?:\w+ )?(?:officer|scientist|economist))\b/i],
  [0.2, /\b(?:(?:co-)?founder|vice[- ]president|director|(?:co-)?lead)\b/i],
];
const STAFF = 0.3;
/** A former holder of an office of this rank or higher is known by it. */
const KNOWN_BY = 3;

/** The rank of an office, 0 for the highest; a fraction orders the posts of organisations among themselves. */
export const officeRank = (title: string): number =>
  RANKS.find(([, form]) => form.test(title))?.[0] ?? OTHER + (POSTS.find(([, form]) => form.test(title))?.[0] ?? STAFF);

/** True of an office by which whoever held it stays known. */
export const isHighOffice = (title: string): boolean => officeRank(title) <= KNOWN_BY;
