/**
 * How high an office is, from the title of a role as {@link sayRole} words it: 0 is a head of state. Offices of one
 * rank keep the order of the packs. The titles come from the registers and from our own facts. Capital letters
 * distinguish the President of a country from the president of a company.
 */

/** Presidents of these lead an assembly, a bank or a region, and no state. */
const BODIES =
  'Board|Senate|Chamber|Congress|Storting|Yuan|Bank|Parliament|House|Intelligence|Privy Council|Council of States|' +
  'Federal Council|National Council(?! for)|National Assembly|General Assembly|Parliamentary Assembly|' +
  'Assembly of the Republic|Metropolitan Area';
const REGIONS =
  'Abruzzo|Andalusia|Aosta|Apulia|Aragon|Asturias|Azad Kashmir|Balearic|Bashkortostan|Basilicata|Basque|Calabria|' +
  'Campania|Canary|Cantabria|Castile|Community|Extremadura|Friuli|Generalitat|Junta|Kurdistan|Lazio|Liguria|' +
  'Lombardy|Molise|Navarre|Piedmont|Region|Sakha|Sardinia|Sicily|South Tyrol|Southern Sudan|Tuscany|Umbria|Veneto|' +
  'Xunta|Zanzibar';

/** What the secretaries in a cabinet of the United Kingdom are called after. */
const SECRETARIES =
  'Brexit|Business|Communities|Culture|Defence|Development|Education|Energy|Environment|Foreign|Health|Home|Housing|' +
  'Industry|Ireland|Pensions|Security|Technology|Trade|Transport|Up';

/** The first match decides, so "Deputy Prime Minister" comes before "Prime Minister". */
const RANKS: readonly (readonly [rank: number, title: RegExp])[] = [
  [
    4,
    /\b(?:Parliamentary (?:Under-)?Secretary|Minister of State\b(?! for (?:Foreign|Security))|Whip\b|(?:Lord|Baroness) in Waiting)/i,
  ],
  [4, /\bDeputy (?:attorney general|secretary of|foreign secretary|minister)\b|\bVice[- ](?:governor|minister)\b/i],
  [4, /\bMinister assisting\b|^(?:Commercial|Economic|Exchequer|Financial(?: Services)?) Secretary\b/i],
  [2, /\b(?:Deputy|Vice)[ -](?:Prime Minister|President|Chancellor|Premier)\b|\bTánaiste\b|\bCrown Prince\b/],
  [3, /\bMinister (?:in|of|in charge of) the Prime Minister\b/],
  [4, /\b(?:to|of) the (?:President|Prime Minister|Premier)\b(?!['’])/],
  [3, new RegExp(`\\bPresident of (?!the European )(?:[\\w’'-]+ )*(?:${BODIES}|${REGIONS})`)],
  [3, /\b(?:Lord President|Minister-President|President for)\b/],
  [0, /\b(?:President|King|Queen|Emperor|Sultan|Emir|Pope)\b(?!['’])/],
  [1, /\b(?:Prime Minister|Taoiseach|Federal Chancellor|Chancellor of (?:Germany|Austria)|Premier)\b(?!['’])/],
  // The great offices of the United Kingdom. The first secretary of state is an honour beside another office.
  [2.5, /^(?:Chancellor of the Exchequer|Foreign Secretary|Home Secretary)\b/],
  [2.9, /^First Secretary of State\b/],
  [
    3,
    /\bgovernor of\b|\bsecretary of\b|\battorney general\b|\bspeaker of the\b|\bchancellor\b|\b(?:chief )?justice of\b/i,
  ],
  [
    3,
    /\bdirector of (?:the (?:FBI|CIA)|(?:US )?(?:national|central) intelligence)\b|\bchair of the Federal Reserve\b/i,
  ],
  [3, /\bLeader of the House of\b/],
  // A junior minister of the United Kingdom. Other cabinets name the country first: "Indian Minister of Finance".
  [3.5, /^Minister (?:for|of|without)\b/],
  [3, /\bMinister\b|\b(?:Chief|Cabinet) Secretary\b/],
  [3, new RegExp(`\\b(?:${SECRETARIES}) Secretary\\b`)],
  [9, /^US (?:Senate|House) (?:Democratic|Republican) /],
  [6, /\bUS senator\b/i],
  [7, /\bMP for\b|\bUS representative\b|^member of the (?:House|European Parliament)/i],
  [8, /^member of the \w[\w ]* (?:Senate|House|Assembly|Legislature|Council)\b/i],
];
/** The rank of every other role: of companies, parties and bodies. A fraction from `POSTS` is added to it. */
const OTHER_ROLE_RANK = 5;

/**
 * Other posts, ordered by what readers know a person for. Public offices and leaders of an organisation come first.
 * Heads of a part of it, founders, staff, board members and advisers follow. The first match decides. An interim post
 * ranks like the post itself.
 */
const POSTS: readonly (readonly [step: number, title: RegExp])[] = [
  [0.4, /\b(?:board (?:member|observer)|trustee|(?:member|observer) (?:of|on) the .*(?:board|committee))\b/i],
  [0.5, /^(?:(?:part-time|senior|special|strategic|technical|scientific|outside) )*advis[eo]r\b/i],
  [0, /\b(?:mayor|ambassador|commissioner|trade representative|White House|national security advis[eo]r)\b/i],
  [0, /\b(?:chief executive|CEO|(?:managing|executive|general) director|(?:director|secretary)[- ]general)\b/i],
  [0.1, /\b(?:president|chair(?:man|woman|person)?|leader|head|chief (?:\w+ )?(?:officer|scientist|economist))\b/i],
  [0.2, /\b(?:(?:co-)?founder|vice[- ]president|director|(?:co-)?lead)\b/i],
];
const STAFF_STEP = 0.3;
/** A former holder stays known by an office of this rank or higher. */
const LOWEST_LASTING_RANK = 3;

/** The rank of an office, 0 for the highest. A fraction orders the posts of organisations among themselves. */
export const officeRank = (title: string): number =>
  RANKS.find(([, form]) => form.test(title))?.[0] ??
  OTHER_ROLE_RANK + (POSTS.find(([, form]) => form.test(title))?.[0] ?? STAFF_STEP);

/** True for an office by which a former holder stays known. */
export const isHighOffice = (title: string): boolean => officeRank(title) <= LOWEST_LASTING_RANK;
