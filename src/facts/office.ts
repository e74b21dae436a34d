/**
 * The grammar of titles: how a title is worded, which words lead it, and which titles identify nobody alone. It knows
 * languages only: English, and words before names in other languages. It must not contain names of entities.
 */

type RoleTitle = {
  readonly title: string;
  readonly organisation?: string | null | undefined;
  readonly qualifiers?: readonly string[] | undefined;
};

const splitWords = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Nouns of posts that are also used before a person's name: "Senator", "Chief". */
export const POSTS_BEFORE_NAMES: readonly string[] = splitWords(`
  lord lady senator representative congressman congresswoman governor general admiral judge justice president premier
  chancellor minister secretary ambassador commissioner attorney mayor councillor deputy king queen prince princess
  pope chief ceo chairman chairwoman chair chairperson director founder executive economist`);

/** Words that come before a person's name and are not part of it, in lower case and without a full stop. */
export const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...POSTS_BEFORE_NAMES,
  ...splitWords(`
  mr mrs ms miss mx dr prof professor sir dame sen rep gov lt gen col colonel maj major capt captain sgt adm rabbi rev
  reverend father sister brother saint st cto cfo coo cso head cofounder co-founder boss researcher scientist engineer
  investor billionaire entrepreneur reporter columnist journalist writer author editor host analyst lawyer
  whistleblower employee colleague alumnus veteran herr frau monsieur madame mme mlle m señor señora sr sra don doña
  signor signora pan pani senhor mijnheer meneer bay bayan господин госпожа г-н г-жа κ κος κύριος κυρία`),
]);

/** Synonyms of titles, and of their leading words, in news prose and in garbled copies of it. */
const TITLE_SYNONYMS: readonly (readonly string[])[] = [
  ['chief executive officer', 'chief executive', 'ceo'],
  ['chief technology officer', 'cto'],
  ['chief operating officer', 'coo'],
  ['chief financial officer', 'cfo'],
  ['chairman', 'chairwoman', 'chairperson', 'chair'],
  ['board member', 'member of the board', 'director'],
  ['co-leader', 'co-lead', 'coleader', 'colead'],
  ['leader', 'lead', 'head'],
  ['co-founder', 'cofounder'],
  ['vice-president', 'vice president', 'vp'],
  ['senator', 'sen.'],
  ['representative', 'rep.'],
];

/** All forms of a title, with the title itself. Undefined if no other form is known. */
export const formsOf = (title: string): readonly string[] | undefined =>
  TITLE_SYNONYMS.find((forms) => forms.includes(title));

/** Titles that many people have. They identify a role only together with the organisation. */
const COMMON_TITLES =
  /^(?:(?:senior |staff |research |lead )?(?:researcher|engineer|scientist|writer|reporter|editor|adviser|analyst|fellow|lawyer)|board member|member|director|founder|co-founder|head|lead|co-lead|president|chair|professor|chief)$/;

export const isCommonTitle = (title: string): boolean => COMMON_TITLES.test(title);

/** Qualifiers of a role that is held for a time. They come before the title. All other qualifiers come after it. */
const FOR_A_TIME = /^(?:interim|acting|caretaker|provisional|temporary)$/i;

/** The title without a leading "interim" or "acting". */
export const withoutInterim = (title: string): string => title.replace(/^(?:interim|acting) /, '');

/**
 * The word order of an office before a name: "commerce secretary" for "US secretary of commerce". Empty for any other
 * title.
 *
 * @param title in lower case
 */
export function turnedTitle(title: string): readonly string[] {
  const office = /^(?:us |uk |eu )?(secretary|minister|commissioner) (?:of|for) (?:the )?([a-z ]+)$/.exec(title);
  return office ? [`${office[2]} ${office[1]}`] : [];
}

/**
 * True for the chief executive of the whole organisation: "chief executive", "co-founder and CEO of OpenAI". False for
 * the chief executive of a part of it, and for one of two chief executives.
 */
export function isChief({ title, organisation }: RoleTitle): boolean {
  const whole = organisation ? title.replace(` of ${organisation}`, '') : title;
  return /(?:^|\band |, )(?:interim |acting )?(?:chief executive(?: officer)?|CEO)(?: and |$)/i.test(whole);
}

/**
 * A role in words: "co-lead of the superalignment team at OpenAI", "president of OpenAI", "board member at OpenAI
 * (non-voting)". The organisation appears once, and so does each qualifier.
 */
export function sayRole(role: RoleTitle): string {
  const { title, organisation } = role;
  const held = sayTitle(role);
  const after = (role.qualifiers ?? []).filter((word) => !isInTitle(word, title) && !FOR_A_TIME.test(word));
  const where =
    !organisation || title.includes(organisation)
      ? held
      : `${held} ${TAKES_OF.test(title) && !title.includes(' of ') ? 'of' : 'at'} ${withArticle(organisation)}`;
  return after.length === 0 ? where : `${where} (${after.join(', ')})`;
}

/** The title with the qualifiers that come before it: "interim chief executive". */
export function sayTitle({ title, qualifiers = [] }: Pick<RoleTitle, 'title' | 'qualifiers'>): string {
  const before = qualifiers.filter((word) => FOR_A_TIME.test(word) && !isInTitle(word, title));
  return [...before, title].join(' ');
}

/** True if the title already contains the qualifier. */
const isInTitle = (qualifier: string, title: string): boolean => title.toLowerCase().includes(qualifier.toLowerCase());

/**
 * Titles followed by "of", for people who found, lead, judge in or belong to a thing. All others are followed by "at".
 */
const TAKES_OF =
  /\b(?:founder|president|chair(?:man|woman|person)?|chief executive(?: officer)?|CEO|(?:executive|managing|scientific) director|(?:secretary|director)[- ]general|governor|mayor|judge|member)$/i;

/** Public bodies whose name takes an article in a sentence: "Secretary-General of the United Nations". */
const WITH_ARTICLE =
  /^(?:United Nations|World (?:Bank|Health|Trade)|International [A-Z]\w+ |European (?:Central|Commission|Council|Parliament|Union)|Bank of|BBC$|Federal (?:Reserve|Trade))/;

const withArticle = (organisation: string): string =>
  WITH_ARTICLE.test(organisation) ? `the ${organisation}` : organisation;

/** A key that is equal for two wordings of one office. It ignores country, article and word order. */
export function titleKey(title: string): string {
  const plain = title.toLowerCase().replace(/^(?:the |us |u\.s\. |uk |eu |united states )+/, '');
  return (turnedTitle(plain)[0] ?? plain)
    .replace(/\bof the (?:us|uk|eu) (?=\p{L})/u, 'of the ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
