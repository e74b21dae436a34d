/** Words of raising money. An event must have one of them, because any event may state a sum. */
const FUNDING =
  /\b(?:funding|fundrais\w+|valuations?|valu(?:ed|ing) at|invest(?:s|ed|ing|ments?)?|share listing|listed on|IPO|S-1)\b/i;
/** "Raises $30bn" and "put $3 billion into" say the same. */
const RAISES =
  /\b(?:(?:rais|secur|valu)(?:es|ed|ing|e)\b[^.]*[$€£¥]\s?\d|(?:put|pour(?:s|ed)?)\b[^.]*[$€£¥]\s?\d[^;]*\binto\b)/i;

/** True if the text is about raising money: a round, an investment, a valuation, a share listing. */
export const isAboutFunding = (text: string): boolean => FUNDING.test(text) || RAISES.test(text);
