import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { compareVersions } from '../../src/memory/compare.ts';
import { versionOf } from '../../src/memory/version.ts';
import type { Comparison, Version } from '../../src/memory-model.ts';
import { detectNotes } from '../../src/notes/detect.ts';
import { articleOf } from '../article/page.ts';
import { tally } from './pairs.ts';

const Stories = v.record(
  v.string(),
  v.strictObject({ language: v.string(), title: v.string(), text: v.array(v.string()) }),
);
const FILE = join(import.meta.dirname, 'other-text', 'stories.yaml');
const stories = v.parse(Stories, parse(readFileSync(FILE, 'utf8')));

export type Story = { readonly language: string; readonly title: string; readonly text: readonly string[] };

/** One of the stories in other-text/stories.yaml. */
export function story(name: string): Story {
  const found = stories[name];
  if (!found) throw new Error(`there is no story "${name}"`);
  return found;
}

/** The parts of a page around its story, as HTML. */
export type Around = {
  readonly head?: string;
  /** Attributes of `<html>` other than `lang`. `lang` is given only if it differs from the story's language. */
  readonly root?: string;
  readonly lang?: string;
  readonly afterHeadline?: string;
  /** Comes after the last paragraph, in the article. */
  readonly afterText?: string;
  /** Comes after the article, in `<main>`. */
  readonly afterArticle?: string;
  /** Writes one paragraph as HTML. */
  readonly paragraph?: (text: string, index: number) => string;
};

const plain = (text: string): string => `<p>${text}</p>`;

/** A page as a newsroom would serve it. */
export function pageOf({ language, title, text }: Story, around: Around = {}): string {
  const { head = '', root = '', lang = language, afterHeadline = '', afterText = '', afterArticle = '' } = around;
  const meta =
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-02">';
  const body = text.map(around.paragraph ?? plain).join('\n');
  return `<!doctype html><html lang="${lang}" ${root}><head><meta charset="utf-8"><title>${title}</title>${meta}${head}</head>
<body><main><article><h1>${title}</h1><p class="byline">By Ida Marlow</p>${afterHeadline}
${body}${afterText}</article>${afterArticle}</main></body></html>`;
}

/** Returns the story with only its first `count` paragraphs. */
export const first = (count: number, one: Story): Story => ({ ...one, text: one.text.slice(0, count) });

/** Returns the story with `from` replaced, which must occur exactly once. */
export function edited(one: Story, from: string, to: string): Story {
  const hits = one.text.filter((text) => text.includes(from)).length;
  if (hits !== 1) throw new Error(`"${from}" is in ${hits} paragraphs`);
  return { ...one, text: one.text.map((text) => text.replace(from, () => to)) };
}

/** Returns the story with a paragraph inserted at this index. */
export const inserted = (one: Story, at: number, text: string): Story => ({
  ...one,
  text: one.text.toSpliced(at, 0, text),
});

function version(html: string): Version {
  const { article } = articleOf(html, 'https://news.example/town/glasshouse');
  return versionOf(article, detectNotes(article));
}

/** Two pages, the changes between them (as in pairs/pairs.yaml), and the reasons why some of it is not compared. */
export type Row = readonly [
  name: string,
  before: string,
  after: string,
  expected: readonly string[],
  limits?: Comparison['limits'],
];

/** Compares the two pages of a row. */
export function check([, before, after, expected, limits]: Row): void {
  const compared = compareVersions(version(before), version(after));
  expect(tally(compared.changes, expected)).toEqual({ missing: [], more: [] });
  if (limits) expect(compared.limits).toEqual(limits);
}

/** Puts HTML after the text of a page, where a wall is. */
export const wall = (html: string) => ({ afterText: html });
/** Linked data by which a page's text is not free. */
export const NOT_FREE = (value: string, selector: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"A story","isAccessibleForFree":${value},"hasPart":{"@type":"WebPageElement","isAccessibleForFree":${value},"cssSelector":"${selector}"}}</script>`;

/** Puts a story's paragraphs from the fourth on in a box of this class. */
export const rest = (name: string, last = 7) => ({
  paragraph: (text: string, index: number) =>
    `${index === 3 ? `<div class="${name}">` : ''}<p>${text}</p>${index === last ? '</div>' : ''}`,
});
