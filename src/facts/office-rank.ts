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
/** Every other role: of companies, parties and bodies. */
const OTHER = 5;
/** A former holder of an office of this rank or higher is known by it. */
const KNOWN_BY = 3;

/** The rank of an office, 0 for the highest. */
export const officeRank = (title: string): number => RANKS.find(([, form]) => form.test(title))?.[0] ?? OTHER;

/** True of an office by which whoever held it stays known. */
export const isHighOffice = (title: string): boolean => officeRank(title) <= KNOWN_BY;
