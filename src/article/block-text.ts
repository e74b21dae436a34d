import { EMPHASIS, type Run, SMALL, type Survey } from './survey.ts';
import { isSpace, type Segment } from './text-index.ts';

/** The text of a run as a reader sees it, and where its parts come from. */
export type RunText = {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** UTF-16 code units of the emphasised run that opens it. */
  readonly leadIn: number;
  /** All of it is in `<small>`. */
  readonly small: boolean;
};

const SPACE = 32;
const NEW_LINE = 10;
const NEEDS_COLLAPSING = /[\t\n\r\f]| {2}/;

/** Collapses the white space of a run: single spaces, none at the ends or beside a line break; `<br>` becomes "\n". */
export function textOf(run: Run, { pieces, flags }: Survey): RunText {
  const segments: Segment[] = [];
  let text = '';
  let leadIn = 0;
  let emphasised = true;
  let small = true;
  // the last character, so that the text, which grows by its pieces, is not looked at until it is whole
  let last = NEW_LINE;
  for (let at = run.from; at < run.to; at++) {
    const node = pieces[at] ?? null;
    if (node === null) {
      if (last === SPACE) text = withoutSpaceAtEnd(text, segments);
      if (text !== '') text += '\n';
      last = NEW_LINE;
      continue;
    }
    const data = node.data;
    const afterSpace = last === SPACE || last === NEW_LINE;
    let part = NEEDS_COLLAPSING.test(data) ? data.replace(/[ \t\n\r\f]+/g, ' ') : data;
    if (afterSpace && isSpace(part.charCodeAt(0))) part = part.slice(1);
    if (part === '') continue;
    const flag = flags[at] ?? 0;
    if (emphasised && flag & EMPHASIS) leadIn = text.length + part.length;
    else if (part.trim() !== '') emphasised = false;
    if (!(flag & SMALL) && part.trim() !== '') small = false;
    segments.push({ node, start: text.length, end: text.length + part.length, afterSpace });
    text += part;
    last = part.charCodeAt(part.length - 1);
  }
  if (last !== SPACE && last !== NEW_LINE) return { text, segments, leadIn: Math.min(leadIn, text.length), small };
  text = withoutSpaceAtEnd(text, segments);
  while (text.endsWith('\n')) text = withoutSpaceAtEnd(text.slice(0, -1), segments);
  return { text, segments, leadIn: Math.min(leadIn, text.length), small };
}

/** Takes the space off the end, and off the segment that it came from. */
function withoutSpaceAtEnd(text: string, segments: Segment[]): string {
  if (!text.endsWith(' ')) return text;
  const last = segments.pop();
  if (last && last.end - 1 > last.start) segments.push({ ...last, end: last.end - 1 });
  return text.slice(0, -1);
}
