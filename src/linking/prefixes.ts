/** Beginnings of words that are also written apart, or with a hyphen ("off-boarding", "non-disparagement", "per cent"). */
export const PREFIXES =
  /^(?:non|off|co|pre|post|anti|multi|re|self|cross|semi|sub|super|over|under|out|inter|intra|counter|open|per)(?=\p{L}{4})/u;
