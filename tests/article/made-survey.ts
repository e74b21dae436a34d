import type { Box, Run, Survey } from '../../src/article/survey.ts';
import { PROSE } from './page.ts';

/** An element of a made page: its names and its content. A string is a text on its own line. */
export type Made = { readonly tag: string; readonly names?: string; readonly inner: readonly (Made | string)[] };

export const made = (tag: string, inner: Made['inner'], names?: string): Made =>
  names === undefined ? { tag, inner } : { tag, inner, names };

export const paragraphs = (times: number, text = PROSE[0] ?? ''): Made[] =>
  Array.from({ length: times }, () => made('p', [text]));

/** This many elements, each inside the one before it. */
export function nested(depth: number, around: (inner: Made['inner']) => Made, inner: Made['inner']): Made['inner'] {
  let all = inner;
  for (let at = 0; at < depth; at++) all = [around(all)];
  return all;
}

/** The survey of a page of these elements, as the walk over it writes it down, without the page. */
export function madeSurvey(inner: Made['inner'], linked: readonly string[] = []): Survey {
  const boxes: Box[] = [];
  const runs: Run[] = [];
  const texts: string[] = [];
  const enter = ({ tag, names, inner }: Made, parent: number): void => {
    const at = boxes.length;
    const box = { tag, parent, first: runs.length, last: 0, end: 0, ...(names === undefined ? {} : { class: names }) };
    boxes.push(box);
    for (const part of inner) {
      if (typeof part !== 'string') enter(part, at);
      else {
        const from = texts.push(part) - 1;
        runs.push({ box: at, from, to: from + 1, length: part.length, linked: 0, afterRule: false });
      }
    }
    Object.assign(box, { last: runs.length, end: boxes.length });
  };
  enter(made('body', inner), -1);
  return {
    url: 'https://news.example.com/town/harbour-plan',
    head: { metas: [], linked, title: 'Harbour plan divides the quay', canonical: '', languages: ['en'] },
    boxes,
    runs,
    texts,
    flags: texts.map(() => 0),
    marked: [],
    articles: 1,
    scripted: null,
    commented: null,
    truncated: false,
    passed: 0,
  };
}
