import { isQuoted, statedEffect } from './effect-words.ts';
import type { Sentence } from './sentence.ts';

/**
 * Finds passing statements that a law, clause or plan is at a certain step, and the later steps that end what they
 * state.
 */
type StepFamily = {
  /** The steps that the words may describe. */
  readonly status: RegExp;
  readonly stated: RegExp;
  /** Adjectives that state the step only beside the name, because the sentence may call another bill "proposed". */
  readonly adjective?: string;
  /** True if this later step ends what was stated. */
  readonly overtakenBy: (now: string) => boolean;
};

/** Steps at which a policy has effect. */
const IN_EFFECT = /^(?:in force|partly in force|in effect|in use|provisionally applied|agreed|decided)\b/i;

/** Steps at which the outcome is open. */
const PENDING =
  /\b(?:proposed|introduced|pending|draft(?:ed)?|in committee|(?<!deadline )passed|provisionally agreed|under (?:discussion|negotiation|review|revision)|expected|planned|filed|consultation|allowed to proceed|countersued|early stage|on trial|awaiting|not yet in force)\b/i;

/** Steps that end what was in force or in use. A law that is amended, delayed or extended stays in force. */
const ENDED =
  /\b(?:revoked|repealed|rescinded|rescission|withdrawn|removed|replaced|superseded|dissolved|disbanded|abolished|annulled|struck down|vetoed|rejected|expired|lapsed|retired|discontinued|closed|closure|ended|dropped|released from|overruled|no longer enforced)\b|^(?:partly )?(?:suspended|blocked|stopped)\b/i;

/** Steps that end what a court decided. */
const OVERRULED = /\b(?:overruled|overtaken|superseded|repudiated)\b/i;

const FAMILIES: readonly StepFamily[] = [
  {
    status: /^in force\b(?!, without the United States)/i,
    stated:
      /(?<=\b(?:U\.?S\.?|United States|America) )(?:is|remains) (?:still )?(?:an? )?(?:party to|member of|signatory (?:to|of)|part of)\b/i,
    overtakenBy: (now) => /\bwithout the United States\b/i.test(now),
  },
  {
    status: /\bnot yet in force\b/i,
    stated: /\b(?:await(?:s|ing)|(?:has|have) yet to (?:take effect|be ratified|enter into force))\b/i,
    overtakenBy: (now) => !PENDING.test(now),
  },
  {
    status: PENDING,
    stated:
      /\b(?:(?:now |currently )?(?<!\b(?:weeks?|days?|months?|hours?|years?|shortly|just|long|even|well) )before (?:the )?(?:senate|house|congress|parliament|council|governor|court|legislature|assembly)(?! (?:is|was|will|would|can|could|vote[sd]?|adjourns?|leaves?|returns?)\b)|(?:is|are) (?:expected|set|due|scheduled) to (?:hold a )?vote on|on (?:[\w’'-]+ ){1,4}desk|await(?:s|ing)|(?:yet|still) to be (?:adopted|approved|passed|signed)|under (?:consideration|review|discussion)|would (?:require|ban|make|give|create|force|allow|impose)|if (?:it )?pass(?:es|ed))\b/i,
    adjective: 'proposed|pending|draft',
    overtakenBy: (now) => !PENDING.test(now),
  },
  {
    status:
      /\b(?:in force|in effect|in use|enacted|adopted|signed|disclosed|announced|created|published|released|launched|issued|applies|delayed|binding|available)\b/i,
    stated:
      /\b(?:in (?:force|effect|use)|takes? effect|comes? into (?:force|effect)|requires?|requiring|obliges?|obliging|bars?|prohibits?|prohibiting|must|ha(?:s|ve) to|bound by|certain by|refused? to sign|to sign|now available|currently available)\b/i,
    overtakenBy: (now) => isOver(now),
  },
  {
    status: /\b(?:pledged|promised|committed)\b/i,
    stated: /\b(?:pledged?|promised?|committed|devoted?|dedicat(?:ed|ing)|allocat(?:ed|ing))\b/i,
    overtakenBy: () => true,
  },
];

/** Words of a step that is a state ("in force", "on trial"). An act such as "signed" or "released" remains done. */
const STATE_WORDS = /^(?:in|on|under|before|awaiting|pending|available|binding|proposed)\b/i;

/** Words that make a statement past, undone or imagined: "was in force", "is not before the Senate". */
const NOT_NOW = /\b(?:was|were|had|used to|previously|then|no longer|not|never)\b[^,;]*$|n['’]t\b[^,;]*$/i;

/** Words of a sentence that asks or invents instead of stating. */
const ASKED_OR_INVENTED = /\b(?:whether|in which|novel|film|movie|play|satire)\b/i;

/** Words that name the law only for comparison. The statement is then about something else. */
const COMPARED =
  /\b(?:unlike|like|similar to|than|compared (?:with|to)|modelled on|modeled on|instead of|those of|that of) (?:the )?$/i;

/**
 * The words of the sentence that state the earlier step `then`, if the step `now` has overtaken it. Else null. The
 * words of the step itself count too if the step is a state.
 */
export function statedStatus(sentence: Sentence, then: string, now: string): string | null {
  if (COMPARED.test(sentence.before) || ASKED_OR_INVENTED.test(sentence.lead) || isOnlyQuoted(sentence)) return null;
  for (const family of FAMILIES) {
    if (!family.status.test(then) || !family.overtakenBy(now)) continue;
    const words = inSentence(family, sentence, then);
    if (words !== null) return words;
  }
  return IN_EFFECT.test(then) && (isOver(now) || hasLeft(sentence, then, now)) ? statedEffect(sentence) : null;
}

/** True if the name is in a quotation that continues after it. */
const isOnlyQuoted = ({ lead, after }: Sentence): boolean => isQuoted(lead) && !/^[”"]/.test(after);

/** True if the policy ended as a whole. A law is still in force if only a part of it was struck down. */
const isOver = (now: string): boolean =>
  (ENDED.test(now) || OVERRULED.test(now)) && !/^(?:partly )?in force\b/i.test(now);

/** Parties that may leave a treaty which continues without them, with their names in sentences. */
const PARTIES: readonly (readonly [now: RegExp, said: RegExp])[] = [
  [/\bUnited States\b/, /\b(?:United States|U\.S\.|US|Americans?|Washington)(?![\w])/],
  [/\bRussia\b/, /\b(?:Russians?|Russia|Moscow)\b/],
  [/\bUnited Kingdom\b/, /\b(?:United Kingdom|UK|U\.K\.|Britain|British|London)(?![\w])/],
];

/**
 * True if a party that the sentence names as bound has since left the treaty: "in force, without the United States".
 */
function hasLeft({ after }: Sentence, then: string, now: string): boolean {
  if (!/\bwithout\b/.test(now) || /\bwithout\b/.test(then)) return false;
  return PARTIES.some(([left, said]) => left.test(now) && said.test(after));
}

function inSentence(family: StepFamily, { text, before, after }: Sentence, then: string): string | null {
  const own = STATE_WORDS.test(then) ? text.toLowerCase().indexOf(then.toLowerCase()) : -1;
  if (own >= 0) return NOT_NOW.test(text.slice(0, own)) ? null : then;
  const found = family.stated.exec(text);
  if (found) return NOT_NOW.test(text.slice(0, found.index)) ? null : found[0];
  if (family.adjective === undefined) return null;
  const ahead = new RegExp(`\\b(${family.adjective}) (?:[\\p{L}’'-]+ )?$`, 'iu').exec(before);
  const behind = new RegExp(
    `^,? (?:is|remains|,) (?:still |now |currently )?(?:an? )?(${family.adjective})\\b`,
    'i',
  ).exec(after);
  return ahead?.[1] ?? behind?.[1] ?? null;
}
