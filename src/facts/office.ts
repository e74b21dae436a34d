/**
 * The one grammar of titles: how an office is called, which words lead a title, and which titles say little alone. It is
 * language knowledge, English but for the words before a name; no name of an entity belongs here.
 */

type SaidRole = {
  readonly title: string;
  readonly organisation?: string | null | undefined;
  readonly qualifiers?: readonly string[] | undefined;
};

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Nouns of posts that stand before a person's name too: "Senator", "Chief". */
export const POSTS_BEFORE_NAMES: readonly string[] = words(`
  lord lady senator representative congressman congresswoman governor general admiral judge justice president premier
  chancellor minister secretary ambassador commissioner attorney mayor councillor deputy king queen prince princess
  pope chief ceo chairman chairwoman chair chairperson director founder executive economist`);

/** Words that stand before a person's name and are no part of it, in lower case and without a full stop. */
export const TITLE_WORDS: ReadonlySet<string> = new Set([
  ...POSTS_BEFORE_NAMES,
  ...words(`
  mr mrs ms miss mx dr prof professor sir dame sen rep gov lt gen col colonel maj major capt captain sgt adm rabbi rev
  reverend father sister brother saint st cto cfo coo cso head cofounder co-founder boss researcher scientist engineer
  investor billionaire entrepreneur reporter columnist journalist writer author editor host analyst lawyer
  whistleblower employee colleague alumnus veteran herr frau monsieur madame mme mlle m señor señora sr sra don doña
  signor signora pan pani senhor mijnheer meneer bay bayan господин госпожа г-н г-жа κ κος κύριος κυρία`),
]);

/** Other forms of a title, or of the word that leads it, in news prose and in garbled copies of it. */
const FORMS: readonly (readonly string[])[] = [
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

/** Every form of a title, itself among them; only itself where no other is known. */
export const formsOf = (title: string): readonly string[] | undefined => FORMS.find((forms) => forms.includes(title));

/** Titles that many people have: they say which role is meant only together with the organisation. */
const COMMON =
  /^(?:(?:senior |staff |research |lead )?(?:researcher|engineer|scientist|writer|reporter|editor|adviser|analyst|fellow|lawyer)|board member|member|director|founder|co-founder|head|lead|co-lead|president|chair|professor|chief)$/;

export const isCommonTitle = (title: string): boolean => COMMON.test(title);

/** How a role may be held for a time. Said before the title; every other qualifier is said after it. */
const FOR_A_TIME = /^(?:interim|acting|caretaker|provisional|temporary)$/i;

/** The words that say a role is held for a time, cut off the beginning of a title. */
export const withoutInterim = (title: string): string => title.replace(/^(?:interim|acting) /, '');

/**
 * "commerce secretary" for "US secretary of commerce": how an office is said before a name.
 *
 * @param title in lower case
 */
export function turnedTitle(title: string): readonly string[] {
  const office = /^(?:us |uk |eu )?(secretary|minister|commissioner) (?:of|for) (?:the )?([a-z ]+)$/.exec(title);
  return office ? [`${office[2]} ${office[1]}`] : [];
}

/**
 * True for the one who leads the whole organisation: "chief executive", "co-founder and CEO of OpenAI"; not for the
 * chief executive of a part of it, nor for one of two.
 */
export function isChief({ title, organisation }: SaidRole): boolean {
  const whole = organisation ? title.replace(` of ${organisation}`, '') : title;
  return /(?:^|\band |, )(?:interim |acting )?(?:chief executive(?: officer)?|CEO)(?: and |$)/i.test(whole);
}

/**
 * "co-lead of the superalignment team at OpenAI", "president of OpenAI", "board member at OpenAI (non-voting)". The
 * organisation is said once, and each qualifier is said.
 */
export function sayRole(role: SaidRole): string {
  const { title, organisation } = role;
  const held = sayTitle(role);
  const after = (role.qualifiers ?? []).filter((word) => !isSaid(word, title) && !FOR_A_TIME.test(word));
  const where =
    !organisation || title.includes(organisation)
      ? held
      : `${held} ${LEADS.test(title) && !title.includes(' of ') ? 'of' : 'at'} ${withArticle(organisation)}`;
  return after.length === 0 ? where : `${where} (${after.join(', ')})`;
}

/** The title with what is said before it: "interim chief executive". */
export function sayTitle({ title, qualifiers = [] }: Pick<SaidRole, 'title' | 'qualifiers'>): string {
  const before = qualifiers.filter((word) => FOR_A_TIME.test(word) && !isSaid(word, title));
  return [...before, title].join(' ');
}

/** The title says the qualifier already. */
const isSaid = (qualifier: string, title: string): boolean => title.toLowerCase().includes(qualifier.toLowerCase());

/** Those who found, lead, judge in or belong to a thing are "of" it; those who work there are "at" it. */
const LEADS =
  /\b(?:founder|president|chair(?:man|woman|person)?|chief executive(?: officer)?|CEO|(?:executive|managing|scientific) director|(?:secretary|director)[- ]general|governor|mayor|judge|member)$/i;

/** Public bodies whose name takes an article in a sentence: "Secretary-General of the United Nations". */
const WITH_ARTICLE =
  /^(?:United Nations|World (?:Bank|Health|Trade)|International [A-Z]\w+ |European (?:Central|Commission|Council|Parliament|Union)|Bank of|BBC$|Federal (?:Reserve|Trade))/;

const withArticle = (organisation: string): string =>
  WITH_ARTICLE.test(organisation) ? `the ${organisation}` : organisation;

/** A title without country, article and the order of its words: two ways to write one office have the same key. */
export function titleKey(title: string): string {
  const plain = title.toLowerCase().replace(/^(?:the |us |u\.s\. |uk |eu |united states )+/, '');
  return (turnedTitle(plain)[0] ?? plain).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
