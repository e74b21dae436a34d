/** How a sentence states, in passing, that a law, clause or plan is at a certain step, and what ends what it states. */
type Family = {
  /** The steps that the words can be about. */
  readonly status: RegExp;
  readonly stated: RegExp;
  /** True when what was stated is no longer so at this later step. */
  readonly overtakenBy: (now: string) => boolean;
};

/** Steps at which the outcome is open. */
const PENDING =
  /\b(?:proposed|introduced|pending|draft(?:ed)?|in committee|(?<!deadline )passed|provisionally agreed|under (?:discussion|negotiation|review|revision)|expected|planned|filed|consultation|allowed to proceed|countersued|early stage|on trial|awaiting)\b/i;

/** Steps that end what was in force or in use. A law that is amended, delayed or applied further stays in force. */
const ENDED =
  /\b(?:revoked|repealed|rescinded|rescission|withdrawn|removed|replaced|superseded|dissolved|disbanded|abolished|annulled|struck down|vetoed|rejected|expired|lapsed|retired|discontinued|closed|closure|ended|dropped|released from)\b/i;

const FAMILIES: readonly Family[] = [
  {
    status: PENDING,
    stated:
      /\b(?:proposed|pending|draft|(?:now |currently )?before (?:the )?(?:senate|house|congress|parliament|council|governor|court|legislature|assembly)|on (?:[\w’'-]+ ){1,4}desk|await(?:s|ing)|(?:yet|still) to be (?:adopted|approved|passed|signed)|under (?:consideration|review|discussion)|would (?:require|ban|make|give|create|force|allow|impose)|if (?:it )?pass(?:es|ed))\b/i,
    overtakenBy: (now) => !PENDING.test(now),
  },
  {
    status:
      /\b(?:in force|in effect|in use|enacted|adopted|signed|disclosed|announced|created|published|released|launched|issued|applies|delayed|binding|available)\b/i,
    stated:
      /\b(?:in (?:force|effect|use)|takes? effect|comes? into (?:force|effect)|requires?|requiring|obliges?|obliging|bars?|prohibits?|prohibiting|must|ha(?:s|ve) to|bound by|certain by|refused? to sign|to sign|now available|currently available)\b/i,
    overtakenBy: (now) => ENDED.test(now),
  },
  {
    status: /\b(?:pledged|promised|committed)\b/i,
    stated: /\b(?:pledged?|promised?|committed|devoted?|dedicat(?:ed|ing)|allocat(?:ed|ing))\b/i,
    overtakenBy: () => true,
  },
];

/** A step that is a state ("in force", "on trial"), and not an act that stays done ("signed", "released"). */
const STATE = /^(?:in|on|under|before|awaiting|pending|available|binding|proposed)\b/i;

/** Told as past, undone or imagined: "was in force", "is not before the Senate". */
const NOT_NOW = /\b(?:was|were|had|used to|previously|then|no longer|not|never)\b[^,;]*$|n['’]t\b[^,;]*$/i;

/**
 * The words of the sentence that state the step of then, where the step of now has overtaken it; or null. Of a step that is
 * a state, its own words count as well.
 */
export function statedStatus(sentence: string, then: string, now: string): string | null {
  const family = FAMILIES.find(({ status }) => status.test(then));
  if (!family?.overtakenBy(now)) return null;
  const own = STATE.test(then) ? sentence.toLowerCase().indexOf(then.toLowerCase()) : -1;
  const found = own < 0 ? family.stated.exec(sentence) : null;
  const stated = own < 0 ? found?.[0] : then;
  const start = own < 0 ? found?.index : own;
  return stated === undefined || NOT_NOW.test(sentence.slice(0, start)) ? null : stated;
}
