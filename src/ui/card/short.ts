/** Texts are cut to the room on a card's first screen. The reader sees the whole text on request. */

/** Cuts a text to at most `most` UTF-16 units, at the end of a word. An ellipsis shows that something was cut. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const end = head.lastIndexOf(' ');
  return `${head.slice(0, end > most / 2 ? end : most).replace(/[\s,;:.]+$/, '')}…`;
}

/** A description of at most this many UTF-16 units needs no shorter form. */
const ONE_LINE = 56;

/**
 * Returns the first phrase of a description as one line: "Rule of 2016 on sending personal data to the United States".
 * If a sentence is longer than a line, it ends before its first relative clause. The result never states more than the
 * source.
 */
export function firstPhrase(description: string): string {
  const sentence = /^.+?[.;](?=\s|$)/s.exec(description)?.[0].replace(/[.;]$/, '') ?? description;
  if (sentence.length <= ONE_LINE) return sentence;
  const clause = /^(.{12,}?)(?:,| (?:(?:at|by|for|in|of|on|to|under|with) )?(?:that|wh\w+)) /s.exec(sentence)?.[1];
  return clause ?? sentence;
}

/** A publisher's name of at most this many UTF-16 units is shown whole. */
const SHORT_NAME = 28;

/**
 * Shortens a publisher's name. Text in brackets or after a comma is left out, except a remark that it is a copy. "The
 * Epoch Times (reader copy)" → "The Epoch Times (copy)".
 */
export function shortPublisher(publisher: string): string {
  const isCopy = /\(.*\bcopy\b.*\)/i.test(publisher);
  const plain = publisher.replace(/\s*\([^)]*\)/g, '').replace(/, .*$/, '');
  const name = cut(plain === '' ? publisher : plain, SHORT_NAME);
  return isCopy && !name.includes('copy') ? `${name} (copy)` : name;
}
