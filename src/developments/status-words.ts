/** How a sentence states, in passing, that a law, clause or plan is at a certain step. */
const FAMILIES: readonly { readonly status: RegExp; readonly stated: RegExp }[] = [
  {
    status:
      /\b(?:proposed|introduced|pending|draft(?:ed)?|in committee|passed (?:by )?(?:the )?\w+|under (?:discussion|negotiation|review|revision)|expected|planned|filed|consultation)\b/i,
    stated:
      /\b(?:proposed|pending|draft|(?:now |currently )?before (?:the )?(?:senate|house|congress|parliament|council|governor|court|legislature|assembly)|awaiting|under (?:consideration|review|discussion)|would (?:require|ban|make|give|create|force|allow|impose)|if (?:it )?pass(?:es|ed))\b/i,
  },
  {
    status:
      /\b(?:in force|in effect|in use|enacted|adopted|signed|disclosed|announced|created|published|released|launched|issued|applies|binding|available)\b/i,
    stated:
      /\b(?:in (?:force|effect|use)|requires?|requiring|obliges?|obliging|bars?|prohibits?|prohibiting|must|ha(?:s|ve) to|bound by|certain by|refused? to sign|to sign|now available|currently available)\b/i,
  },
  {
    status: /\b(?:pledged|promised|committed)\b/i,
    stated: /\b(?:pledged?|promised?|committed|devoted?|dedicat(?:ed|ing)|allocat(?:ed|ing))\b/i,
  },
];

/** The words of the sentence that state this status, or null. The status's own words count as well. */
export function statedStatus(sentence: string, status: string): string | null {
  const own = sentence.toLowerCase().includes(status.toLowerCase()) ? status : null;
  return own ?? FAMILIES.find((family) => family.status.test(status))?.stated.exec(sentence)?.[0] ?? null;
}
