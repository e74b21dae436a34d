import type { Sentence } from './sentence.ts';

/**
 * Finds statements that a law, a treaty or a decision has effect: "Roe v. Wade guarantees", "under NAFTA parts must",
 * "is banned by the Defense of Marriage Act". Only the present tense in the article's own voice counts. A doubtful
 * sentence states nothing.
 */

/** Verbs whose subject is a law, in the third person. */
const SINGULAR_VERBS =
  'allows|applies to|bans|bars|binds|blocks|caps|compels|covers|criminali[sz]es|defines|enables|ensures|entitles|' +
  'establishes|exempts|forbids|gives|governs|grants|guarantees|imposes|keeps|lets|limits|makes|mandates|obliges|' +
  'outlaws|permits|prevents|prohibits|protects|provides|punishes|regulates|requires|restricts|sets|shields|tells';

/**
 * The same verbs after a plural name: "the farm laws require". "Let" and "set" are missing, because they may be past
 * tense.
 */
const PLURAL_VERBS =
  'allow|ban|bar|bind|block|cap|compel|cover|criminali[sz]e|define|ensure|entitle|establish|exempt|forbid|give|govern|' +
  'grant|guarantee|impose|limit|make|mandate|oblige|outlaw|permit|prohibit|protect|provide|regulate|require|restrict';

const ADVERB = '(?: (?:still|now|also|currently|already|effectively|generally|only))?';

/** Other words for the law right after its name: "the Roe decision guarantees". */
const LAW_NOUN = '(?: (?:act|agreement|deal|decision|law|order|pact|policy|programme|program|rules?|ruling|treaty))?';

const EFFECT_AFTER = new RegExp(
  `^${LAW_NOUN}${ADVERB} (?:${SINGULAR_VERBS}|(?:is|remains|stays) (?:still )?(?:in (?:force|effect)|(?:the )?(?:settled )?(?:law|precedent)))\\b`,
  'i',
);
const EFFECT_AFTER_PLURAL = new RegExp(
  `^${LAW_NOUN}${ADVERB} (?:${PLURAL_VERBS}|(?:are|remain|stay) (?:still )?in (?:force|effect))\\b`,
  'i',
);

/** "Under Roe v. Wade states may not ban": a duty or a right, in the present. */
const UNDER_LAW = /(?:^|[,;:—–] |\b(?:and|but) )under (?:the )?$/i;
const DUTY_OR_RIGHT =
  /^,?(?: [\w’'-]+){1,5}? (?:may(?! have)|must(?! have)|can(?:not)?|has to|have to|(?:is|are) (?:\w+ )?(?:able|allowed|barred|bound|entitled|forbidden|free|required) )/i;

/** Words that base something on a law: "is lawful under Grutter", "can be expelled under Title 42", "rests on Roe". */
const RESTS_ON_LAW =
  /\b(?:(?:rests|relies|depends|hinges) (?:up)?on|(?:is|are|remains?|(?:can|may|must) be) (?:still |now |currently )?(?:\w+ed|legal|lawful|illegal|unlawful|bound|forbidden)(?: [\w’'-]+){0,6}? (?:by|under)) (?:the )?$/i;

/** Words before the name that make the sentence another person's voice, fiction or past. */
const OTHER_VOICE =
  /\b(?:argu|claim|alleg|assert|insist|believ|pretend|complain|say|said|promis|warn)\w*\b|\b(?:novel|film|movie|play|sketch|fiction|satire|parody)\b|\b(?:once|previously|in (?:1\d|20)\d\d)\b/i;

/** Words in the clause of the name that make it a question, a wish or a negation. */
const NOT_SURE =
  /(?:\b(?:if|whether|unless|until|were|had|would|could|should|might|may|suppose|imagin\w+|in which|where|why|how|not|never|no|nobody|nothing|than|hopes?|fears?|wants?)\b|n['’]t\b)[^,;:]*$/i;

/** Words after the statement that take it back, or attribute it to somebody who only claims it. */
const TAKEN_BACK =
  /^(?: [\w’'-]+){0,2} (?:nothing|nobody|no ?one|neither|little|no)\b|\b(?:argu(?:es?|ed)|claim(?:s|ed)?|alleg(?:es?|ed)|insist(?:s|ed)?|believ(?:es?|ed)|complain(?:s|ed)?)[.,]?[”"]?\.?$|\?/i;

/** Names in the plural, whose verbs have no "s". */
const PLURAL = /(?:laws|rules|tariffs|bonds|reforms|codes|cuts)$/i;

/** The words of the sentence that state an effect, or null. */
export function statedEffect({ surface, lead, after }: Sentence): string | null {
  const rest = after.replace(/^[”"]/, '');
  if ((isQuoted(lead) && rest === after) || OTHER_VOICE.test(lead)) return null;
  const rests = RESTS_ON_LAW.exec(lead);
  if (rests && !NOT_SURE.test(lead.slice(0, rests.index))) return rests[0].trim();
  if (NOT_SURE.test(lead)) return null;
  const found = UNDER_LAW.test(lead)
    ? DUTY_OR_RIGHT.exec(rest)
    : (PLURAL.test(surface) ? EFFECT_AFTER_PLURAL : EFFECT_AFTER).exec(rest);
  return found && !TAKEN_BACK.test(rest.slice(found[0].length)) ? found[0].trim() : null;
}

/** True if a quotation is open at the end of these words. Then the next words are a speaker's, not the article's. */
export function isQuoted(lead: string): boolean {
  const curly = lead.lastIndexOf('“') > lead.lastIndexOf('”');
  return curly || (lead.match(/"/g)?.length ?? 0) % 2 === 1;
}
