import { anyOf, COUNTRY_WORDS, type OfficeLanguage } from './country-words.ts';

/**
 * How German, French and Spanish news names offices, and which nearby words mean another office. This is knowledge of
 * language, not facts. Patterns are matched right before or right after a title, so each reads a few words at most.
 */
export type OfficeGrammar = {
  /** A title with its prefix: group `pre` (a hyphenated prefix) and group `title`. */
  readonly title: RegExp;
  /** English titles by the title's words. The first match counts. Null: not an office of a country. */
  readonly english: readonly (readonly [RegExp, string])[];
  /** The words right before the title of one certain holder. Groups: `det`, `adjectives` or `owner`. */
  readonly before: RegExp;
  /** Words before these that mean taking the office or leaving it, or that mean the office itself. */
  readonly otherBefore: RegExp;
  /** Words between article and title that do not change its meaning. */
  readonly harmless: RegExp;
  /** Right after the title: groups `adjective`, `name`, `organisation` or `department`. */
  readonly after: RegExp;
  /** Words right after all of it that make it another office, or an office of something smaller. */
  readonly otherAfter: RegExp;
  /** Words of another time, or of an invented world. */
  readonly otherTime: RegExp;
  readonly fiction: RegExp;
  /** Titles that few countries use, with these countries. Such a title means the office of the publisher's country. */
  readonly own: readonly (readonly [RegExp, string, readonly string[]])[];
};

const names = (language: OfficeLanguage): string => anyOf(COUNTRY_WORDS[language].names.keys());
const adjectives = (language: OfficeLanguage): string => anyOf(COUNTRY_WORDS[language].adjectives.keys());
const END = String.raw`(?![\p{L}\p{N}-])`;

const GERMAN: OfficeGrammar = {
  title: new RegExp(
    String.raw`(?<![\p{L}\p{N}.-])(?<pre>(?:[\p{L}\p{N}.]{1,30}-){0,3})(?<title>(?:(?:Staats|Bundes|Kommissions|Rats|Vize|Minister)p|P)räsident(?:in|en)?|(?:Premier|(?:Bundes(?:außen|finanz|innen|justiz|verteidigungs))|Außen|Aussen|Finanz|Verteidigungs|Innen|Justiz)minister(?:in|s)?|Premiers?|Regierungschef(?:in|s)?|(?:Bundesk|K)anzler(?:in|s)?|Generalsekretär(?:in|s)?)${END}`,
    'gu',
  ),
  english: [
    [/^Vizepräsident/u, 'vice president'],
    [/^(?:Staats|Bundes)?[pP]räsident/u, 'president'],
    [/^(?:Ministerpräsident|Premier|Regierungschef)/u, 'prime minister'],
    [/anzler/u, 'chancellor'],
    [/(?:au(?:ß|ss)en)minister/iu, 'foreign minister'],
    [/finanzminister/iu, 'finance minister'],
    [/verteidigungsminister/iu, 'defence minister'],
    [/innenminister/iu, 'interior minister'],
    [/justizminister/iu, 'justice minister'],
  ],
  before: new RegExp(
    String.raw`(?:^|[^\p{L}\p{N}-])(?:(?<det>[Dd](?:er|ie|es|em|en)|[Vv]om|[Bb]eim|[Ii]m)|(?<owner>${names('de')})(?:s|’|'))\s(?<adjectives>(?:(?:US-)?\p{Ll}[\p{Ll}-]*\s){0,2})$`,
    'u',
  ),
  otherBefore:
    /(?:^|\P{L})(?:war|waren|wird|wurde|werde|werden|bleibt|blieb|ist|sei|als|wie|[Aa]mt|[Pp]osten|[Rr]olle|[Ww]ahl|[Tt]itel|[Ss]telle|[Kk]andidatur|[Nn]achfolge|[Kk]andidat(?:in)?)\s$/u,
  harmless: /^(?:derzeitig|aktuell|amtierend|konservativ|liberal|sozialdemokratisch)e[nrms]?$/u,
  after: new RegExp(
    `^ (?:(?:der|des|vom) (?<organisation>EU-Kommission|Europäischen Kommission|Europäischen Rat(?:e?s)?|EZB|Europäischen Zentralbank|Vereinten Nationen|UNO?|Uno|NATO|Nato)|(?:(?:der|des|von|vom) )?(?<name>${names('de')})s?)${END}`,
    'u',
  ),
  otherAfter: /^(?: (?:a\. ?D\.|in spe|im Exil|der|des|vom|von|für)(?!\p{L})|[-‑]\p{L}|\s\p{Lu})/u,
  otherTime: /(?:^|\P{L})(?:[Vv]or (?:\p{L}+ )?(?:Jahren|Jahrzehnten|Jahrhunderten)|damals|seinerzeit|einst)(?!\p{L})/u,
  fiction: /(?:^|\P{L})(?:Roman|Film|Serie|Komödie|Thriller|Theaterstück|Satire|Comic|Hörspiel|spielt|gespielt)/u,
  own: [
    [/^Bundeskanzler/u, 'chancellor', ['DE', 'AT']],
    [/^Bundespräsident/u, 'president', ['DE', 'AT']],
    [/^Bundes\p{Ll}+minister/u, '', ['DE', 'AT']],
  ],
};

const FRENCH: OfficeGrammar = {
  title: new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?<pre>)(?<title>[Pp]rem(?:ier|ière) ministre|vice-présidente?|président(?:e)? du gouvernement|président(?:e)? de la République|présidente?|chanceli(?:er|ère)|secrétaire d[’'][ÉEée]tat|secrétaire général(?:e)?|ministre)${END}`,
    'gu',
  ),
  english: [
    [/^[Pp]rem|gouvernement/u, 'prime minister'],
    [/^vice-/u, 'vice president'],
    [/^président/u, 'president'],
    [/^chancel/u, 'chancellor'],
    [/tat$/u, 'secretary of state'],
    [/étrangères/iu, 'foreign minister'],
    [/finances/iu, 'finance minister'],
    [/défense/iu, 'defence minister'],
    [/intérieur/iu, 'interior minister'],
    [/justice/iu, 'justice minister'],
  ],
  before: /(?:^|[^\p{L}\p{N}-])(?<det>[Ll]e|[Ll]a|[Dd]u|[Aa]u)\s(?<adjectives>(?:actuel(?:le)?\s)?)$/u,
  otherBefore:
    /(?:^|\P{L})(?:devenue?|devient|deviendra|devenir|nommée?|élue?|désignée?|fut|était|est|sera|être|reste|comme|poste|fonctions?|rôle|titre|charge)\s(?:d[eu]\s)?$/u,
  harmless: /^actuel(?:le)?$/u,
  after: new RegExp(
    `^(?: (?<adjective>${adjectives('fr')}))?(?<department> (?:des [Aa]ffaires étrangères|des [Ff]inances|de la [Dd]éfense|de l[’'][Ii]ntérieur|de la [Jj]ustice))?(?: (?<later>${adjectives('fr')})| (?:de la|de l[’']|d[’']|du|des|de) ?(?:(?<organisation>Commission européenne|Conseil européen|BCE|Banque centrale européenne|ONU|Nations unies|OTAN)|(?<name>${names('fr')})))?${END}`,
    'u',
  ),
  otherAfter:
    /^(?: (?:élue?|par intérim|sortante?|désignée?|déléguée?|adjointe?|démissionnaire|en exil|honoraire|du|de|des|d[’']\p{L}+)(?!\p{L})|-\p{L}|\s\p{Lu})/u,
  otherTime: /(?:^|\P{L})(?:[Ii]l y a (?:\p{L}+ )?(?:ans|années|siècles)|à l[’']époque|jadis|autrefois)(?!\p{L})/u,
  fiction: /(?:^|\P{L})(?:roman|film|comédie|série télévisée|incarne|joue le rôle|satire|thriller)(?!\p{L})/iu,
  own: [[/de la République$/u, 'president', ['FR']]],
};

const SPANISH: OfficeGrammar = {
  title: new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?<pre>)(?<title>primer ministro|primera ministra|vicepresident[ea]|president[ea] del Gobierno|president[ea]|canciller|secretari[oa] de Estado|secretari[oa] general|ministr[oa])${END}`,
    'gu',
  ),
  english: [
    [/^primer|Gobierno/u, 'prime minister'],
    [/^vice/u, 'vice president'],
    [/^president/u, 'president'],
    [/^canciller/u, 'chancellor'],
    [/Estado$/u, 'secretary of state'],
    [/exterior/iu, 'foreign minister'],
    [/finanzas|hacienda|economía/iu, 'finance minister'],
    [/defensa/iu, 'defence minister'],
    [/interior/iu, 'interior minister'],
    [/justicia/iu, 'justice minister'],
  ],
  before: /(?:^|[^\p{L}\p{N}-])(?<det>[Ee]l|[Ll]a|[Dd]el|[Aa]l)\s(?<adjectives>(?:actual\s)?)$/u,
  otherBefore:
    /(?:^|\P{L})(?:convirtió en|convertirse en|convertirá en|nombrad[oa]|elegid[oa]|fue|era|es|será|ser|sido|como|cargo|puesto|papel|título|candidat[oa]|candidatura)\s(?:de\s|a\s)?$/u,
  harmless: /^actual$/u,
  after: new RegExp(
    `^(?: (?<adjective>${adjectives('es')}))?(?<department> de (?:[Aa]suntos [Ee]xteriores|[Rr]elaciones [Ee]xteriores|[Ee]xteriores|[Dd]efensa|[Ff]inanzas|[Hh]acienda|[Ee]conomía|[Jj]usticia|[Ii]nterior)| del [Ii]nterior)?(?: (?<later>${adjectives('es')})| (?:de la|de los|del|de) (?:(?<organisation>Comisión Europea|Consejo Europeo|BCE|Banco Central Europeo|ONU|Naciones Unidas|OTAN)|(?<name>${names('es')})))?${END}`,
    'u',
  ),
  otherAfter:
    /^(?: (?:elect[oa]|interin[oa]|en funciones|saliente|encargad[oa]|adjunt[oa]|en el exilio|del?|municipal)(?!\p{L})|-\p{L}|\s\p{Lu})/u,
  otherTime:
    /(?:^|\P{L})(?:[Hh]ace (?:\p{L}+ )?(?:años|décadas|siglos)|en aquel entonces|antaño|en aquella época)(?!\p{L})/u,
  fiction: /(?:^|\P{L})(?:novela|película|comedia|serie de televisión|interpreta a|sátira)(?!\p{L})/iu,
  own: [[/del Gobierno$/u, 'prime minister', ['ES']]],
};

/** The grammar of each language. */
export const OFFICE_GRAMMARS: Readonly<Record<OfficeLanguage, OfficeGrammar>> = {
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};

/** Organisations by a word of their name, each with the English forms of its leading office. */
export const ORGANISATIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/Kommission|Comm|Comisi/u, ['president of the European Commission']],
  [/Rat|Conseil|Consejo/u, ['president of the European Council']],
  [/EZB|BCE|entralbank|anque|anco/u, ['president of the European Central Bank']],
  [/OTAN|N(?:ato|ATO)/u, ['secretary general of NATO', 'NATO secretary general', 'secretary-general of NATO']],
  [/UN|Uno|ONU|Nation|Nacion/u, ['secretary-general of the United Nations', 'UN secretary-general']],
];

/** Countries that do not use this title, with the proper name of their office. */
export const OWN_TITLES: ReadonlyMap<string, string> = new Map([
  ['prime minister DE', 'chancellor of Germany'],
  ['prime minister AT', 'chancellor of Austria'],
  ['foreign minister GB', 'foreign secretary'],
  ['finance minister GB', 'chancellor of the exchequer'],
  ['interior minister GB', 'home secretary'],
  ['defence minister GB', 'defence secretary'],
  ['justice minister GB', 'justice secretary'],
  ['foreign minister US', 'secretary of state of United States'],
  ['finance minister US', 'secretary of the treasury of United States'],
  ['defence minister US', 'secretary of defense of United States'],
  ['justice minister US', 'attorney general of United States'],
]);
