/** Texts cut to what the first screen of a card has room for. The whole text is there when the reader asks for more. */

/**
 * A text of at most so many UTF-16 units, cut at the end of a word, with an ellipsis where something was cut.
 */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const end = head.lastIndexOf(' ');
  return `${head.slice(0, end > most / 2 ? end : most).replace(/[\s,;:.]+$/, '')}…`;
}

/** A description up to so many units needs no shorter form. */
const ONE_LINE = 56;

/**
 * What a description says first, as one line: "Rule of 2016 on sending personal data to the United States". A sentence
 * that is longer than a line ends before its first relative clause; what is left is never more than the source says.
 */
export function firstPhrase(description: string): string {
  const sentence = /^.+?[.;](?=\s|$)/s.exec(description)?.[0].replace(/[.;]$/, '') ?? description;
  if (sentence.length <= ONE_LINE) return sentence;
  const clause = /^(.{12,}?)(?:,| (?:(?:at|by|for|in|of|on|to|under|with) )?(?:that|wh\w+)) /s.exec(sentence)?.[1];
  return clause ?? sentence;
}

/** A publisher's name up to so many units is shown whole. */
const SHORT_NAME = 28;

/**
 * A publisher's name for a narrow place: without what stands in brackets or after a comma, but for the word that it is a
 * copy. "The Epoch Times (reader copy)" → "The Epoch Times (copy)".
 */
export function shortPublisher(publisher: string): string {
  const isCopy = /\(.*\bcopy\b.*\)/i.test(publisher);
  const plain = publisher.replace(/\s*\([^)]*\)/g, '').replace(/, .*$/, '');
  const name = cut(plain === '' ? publisher : plain, SHORT_NAME);
  return isCopy && !name.includes('copy') ? `${name} (copy)` : name;
}
