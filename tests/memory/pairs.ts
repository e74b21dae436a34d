import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Article, Block, BlockKind } from '../../src/article/article-model.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import { versionOf } from '../../src/memory/version.ts';
import type { Change, Version } from '../../src/memory-model.ts';
import { detectNotes } from '../../src/notes/detect.ts';

const FOLDER = join(import.meta.dirname, 'pairs');

const Story = v.strictObject({
  title: v.string(),
  published: v.string(),
  modified: v.string(),
  text: v.array(v.string()),
});
type Story = v.InferOutput<typeof Story>;

const Edit = v.union([
  v.strictObject({ replace: v.tuple([v.string(), v.string()]) }),
  v.strictObject({ insert: v.strictObject({ after: v.string(), text: v.string() }) }),
  v.strictObject({ remove: v.string() }),
  v.strictObject({ title: v.string() }),
  v.strictObject({ published: v.string() }),
  v.strictObject({ modified: v.string() }),
  v.strictObject({ reverse: v.literal(true) }),
  v.strictObject({ 'swap-quotes': v.literal(true) }),
  v.strictObject({ spaces: v.literal(true) }),
  v.strictObject({ resplit: v.string() }),
]);
type Edit = v.InferOutput<typeof Edit>;

const Pair = v.strictObject({
  name: v.string(),
  story: v.string(),
  before: v.optional(v.array(Edit), []),
  edits: v.array(Edit),
  expect: v.array(v.string()),
});

export type VersionPair = {
  readonly name: string;
  readonly before: Version;
  readonly after: Version;
  readonly expect: readonly string[];
};

/** Builds our own pairs of versions from their stories and edits. */
export function readPairs(): VersionPair[] {
  const stories = v.parse(v.record(v.string(), Story), parse(readFileSync(join(FOLDER, 'stories.yaml'), 'utf8')));
  return v.parse(v.array(Pair), parse(readFileSync(join(FOLDER, 'pairs.yaml'), 'utf8'))).map((pair) => {
    const story = stories[pair.story];
    if (!story) throw new Error(`no story "${pair.story}" for "${pair.name}"`);
    return {
      name: pair.name,
      before: toVersion(pair.before.reduce(edited, story)),
      after: toVersion(pair.edits.reduce(edited, story)),
      expect: pair.expect,
    };
  });
}

function edited(story: Story, edit: Edit): Story {
  const { text } = story;
  const at = (words: string): number => {
    const index = text.findIndex((line) => line.replace(/^[#>|^~-] /, '').includes(words));
    if (index < 0) throw new Error(`"${words}" is not in "${story.title}"`);
    return index;
  };
  if ('title' in edit) {
    return {
      ...story,
      title: edit.title,
      text: text.map((line) => (line === `# ${story.title}` ? `# ${edit.title}` : line)),
    };
  }
  if ('published' in edit || 'modified' in edit) return { ...story, ...edit };
  if ('replace' in edit) {
    const [from, to] = edit.replace;
    if (!text.some((line) => line.includes(from))) throw new Error(`"${from}" is not in "${story.title}"`);
    return { ...story, text: text.map((line) => line.replace(from, () => to)) };
  }
  if ('insert' in edit) return { ...story, text: text.toSpliced(at(edit.insert.after) + 1, 0, edit.insert.text) };
  if ('remove' in edit) return { ...story, text: text.toSpliced(at(edit.remove), 1) };
  if ('reverse' in edit) return { ...story, text: [...text.slice(0, 1), ...text.slice(1).reverse()] };
  if ('swap-quotes' in edit) {
    return {
      ...story,
      text: text.map((line) =>
        line
          .replace(/"(?=\S)/g, '“')
          .replace(/(?<=\S)“/g, '”')
          .replace(/'/g, '’'),
      ),
    };
  }
  if ('spaces' in edit)
    return {
      ...story,
      text: text.map((line) => line.replace(/(?<=\w) of /g, '\u00a0of  ').replace(/bay/g, 'b\u00aday')),
    };
  const mark = edit.resplit.replace(' |', '');
  const index = at(mark);
  const line = text[index] ?? '';
  const cut = line.indexOf(mark) + mark.length;
  const parts = [line.slice(0, cut), line.slice(cut).trim()].filter((part) => part !== '');
  return { ...story, text: text.toSpliced(index, 1, ...parts) };
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  '#': 'heading',
  '>': 'quote',
  '-': 'list-item',
  '^': 'caption',
  '~': 'byline',
  '|': 'paragraph',
};

/** Makes a block of a line of a story. */
export function toBlock(line: string): Block {
  const sign = /^([#>|^~-]) /.exec(line)?.[1];
  if (sign === undefined) return { kind: 'paragraph', text: line };
  return { kind: KINDS[sign] ?? 'paragraph', text: line.slice(2), ...(sign === '|' ? { hints: { aside: true } } : {}) };
}

function toVersion(story: Story): Version {
  const article: Article = {
    url: 'https://news.example/story',
    host: 'news.example',
    title: story.title,
    language: null,
    published: { date: partialDate(story.published), how: { type: 'stated', source: { where: 'line' } } },
    modified: { date: partialDate(story.modified), how: { type: 'stated', source: { where: 'line' } } },
    blocks: story.text.map(toBlock),
  };
  return versionOf(article, detectNotes(article));
}

/** Whether a change is the expected one, written as "rewritten unannounced: June". */
function fits(change: Change, wanted: string): boolean {
  const [head = '', words] = wanted.split(': ');
  const [type, label] = head.split(' ');
  if (change.type !== type) return false;
  if ((label === 'unannounced') !== 'unannounced' in change) return false;
  return words === undefined || saidBy(change).includes(words);
}

/** Returns the removed and added words. */
export function saidBy(change: Change): string {
  if ('runs' in change)
    return change.runs
      .filter(({ type }) => type !== 'same')
      .map(({ text }) => text)
      .join(' … ');
  return 'text' in change ? change.text : '';
}

/** Returns the expected changes that were not found, and the found ones that were not expected. */
export function tally(changes: readonly Change[], expected: readonly string[]) {
  const left = [...changes];
  const missing = expected.filter((wanted) => {
    const at = left.findIndex((change) => fits(change, wanted));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const said = (change: Change) => `${change.type}${'unannounced' in change ? ' unannounced' : ''}: ${saidBy(change)}`;
  return { missing, more: left.map(said) };
}
