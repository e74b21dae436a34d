import type { Box, Survey } from '../survey.ts';
import { openingOf } from './run-opening.ts';

/** The link below a comment with which other readers answer it. */
const REPLY =
  /^(?:reply|respond|antworten|répondre|responder|contestar|rispondi|beantwoord(?:en)?|reageer|svara|svar|vastaa|odpowiedz|odpovědět|válasz(?:olok)?|yanıtla|cevapla|ответить|відповісти|απάντηση|回复|回覆|返信|답글|رد)(?!\p{L})/iu;

/** Most runs of a comment. */
const MOST_RUNS = 8;
/** Most UTF-16 code units of the line with its writer, and of the line with its links. */
const LONGEST_LINE = 80;

/**
 * True for the comment of a reader in a box without a telling name: a line with the writer, some text, and a link to
 * answer.
 */
export function isReadersEntry(page: Survey, { first, last }: Box): boolean {
  if (last - first < 3 || last - first > MOST_RUNS) return false;
  const end = page.runs[last - 1];
  const opening = page.runs[first];
  if (!end || !opening || end.length > LONGEST_LINE || end.linked < end.length * 0.8) return false;
  return opening.length <= LONGEST_LINE && REPLY.test(openingOf(page, end));
}
