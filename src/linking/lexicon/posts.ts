import { POSTS_BEFORE_NAMES } from '../../facts/office.ts';

/**
 * Words that name a post. They compare the text's name for somebody with the offices that a person held. This is
 * knowledge of language, not facts: it must not contain names of entities.
 */

/** Short forms before a name, with their full words. They are in lower case without full stops. */
export const SHORT_POSTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: 'senator',
    sens: 'senator',
    rep: 'representative',
    reps: 'representative',
    congressman: 'representative',
    congresswoman: 'representative',
    gov: 'governor',
    govs: 'governor',
    'lt gov': 'lieutenant governor',
    'lt governor': 'lieutenant governor',
    pm: 'prime minister',
    premier: 'prime minister',
    taoiseach: 'prime minister',
    kanzler: 'chancellor',
    kanzlerin: 'chancellor',
    bundeskanzler: 'chancellor',
    bundeskanzlerin: 'chancellor',
    pres: 'president',
    ag: 'attorney general',
    'atty gen': 'attorney general',
    'atty general': 'attorney general',
    del: 'delegate',
    amb: 'ambassador',
    min: 'minister',
    mp: 'member of parliament',
    mps: 'member of parliament',
    msp: 'member of the scottish parliament',
    mep: 'member of the european parliament',
    lawmaker: 'member',
    speaker: 'speaker',
    chancellor: 'chancellor',
    justice: 'justice',
    potus: 'president',
    veep: 'vice president',
    secy: 'secretary',
  }),
);

/** Nouns for posts. Directly before a name, such a noun is part of the title. */
export const POSTS: ReadonlySet<string> = new Set([
  ...POSTS_BEFORE_NAMES,
  ...`speaker member peer baroness baron viscount earl leader whip solicitor counsel emir sultan delegate treasurer
  comptroller administrator envoy magistrate marshal nominee candidate lawmaker legislator parliamentarian politician
  statesman stateswoman auditor superintendent czar tsar spokesman spokeswoman adviser advisor assemblyman
  assemblywoman diplomat dictator monarch ruler strongman frontbencher backbencher governor-general taoiseach tánaiste
  regent caliph ayatollah`.split(/\s+/),
]);

/** Words before a title that change the time but not the person: the role has ended, or has not begun. */
export const PAST_WORDS: ReadonlySet<string> = new Set([
  'former',
  'ex',
  'late',
  'onetime',
  'then',
  'retired',
  'outgoing',
  'once',
]);

/** Words of public bodies and of parties. A post in such a body is a post in public life. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  `house senate congress committee subcommittee caucus parliament party council cabinet court commission assembly lords commons
  treasury department ministry government state national federal conference coalition opposition campaign administration delegation
  democrats republicans conservatives tories liberals greens senators representatives mps members lawmakers bench chamber
  appropriations judiciary intelligence oversight armed ways means un eu nato union nations legislature board staff
  city county district town army navy air force`.split(/\s+/),
);

/** Words before a title that change it into another post. */
export const CHANGING_WORDS: ReadonlySet<string> = new Set(
  'deputy vice assistant shadow state acting interim incoming designate elect junior under permanent'.split(' '),
);

/** The parties by the letter that follows American and British names in brackets. */
export const PARTY_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    D: 'Democrat',
    R: 'Republican',
    I: 'Independent',
    Lab: 'Labour',
    Con: 'Conservative',
    LD: 'Liberal Democrat',
    SNP: 'Scottish National Party',
  }),
);

/** What English news calls members of a party, by a word of the party's name. The first five letters are compared. */
export const PARTY_WORDS: ReadonlySet<string> = new Set(
  `republican democrat democratic gop labour conservative tory tories liberal lib snp plaid dup sinn fein green reform likud
  fidesz syriza pasok spd cdu csu fdp afd greens socialist christian peoples bjp congress independent`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
