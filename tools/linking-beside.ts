import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Block } from '../src/article/article-model.ts';
import { compilePacks } from '../src/cli/compile-facts.ts';
import { bundleEntry } from './bundle-entry.ts';

/**
 * Measures matching and deciding with all packs, beside another build with its own pack, on the same texts in one run.
 */

const ROOT = resolve(import.meta.dirname, '..');
/** Whole rounds over all texts. On a busy machine, few rounds are undisturbed. */
const ROUNDS = 40;
const DAY = '2024-05-17';

type Article = {
  readonly title: string;
  readonly language: string;
  readonly url: string;
  readonly blocks: readonly Block[];
};
/** How many mentions an article has. */
type Linker = (article: Article) => number;

const OLD_ENTRY = (old: string): string => `
import pack from 'facts-pack';
import { openKnowledge } from '${old}/src/background/knowledge.ts';
import { link } from '${old}/src/linking/link.ts';
export const start = () => { const { gazetteer } = openKnowledge(pack); return (article) => link(article, gazetteer).mentions.length; };`;

const NEW_ENTRY = `
import { readFileSync } from 'node:fs';
import { knowledgeOf } from '${ROOT}/src/background/library.ts';
import { openPack } from '${ROOT}/src/facts/pack/pack.ts';
import { lawsOf } from '${ROOT}/src/analysis.ts';
import { link } from '${ROOT}/src/linking/link.ts';
import { settingOf } from '${ROOT}/src/setting.ts';
export const start = (files) => {
  const { library, gazetteer } = knowledgeOf(files.map((file) => openPack(new Uint8Array(readFileSync(file)))), []);
  return (article) =>
    link(article, gazetteer, { ...lawsOf(library), setting: settingOf(article, '${DAY}', library) }).mentions.length;
};`;

/** Millions of characters a second of both builds, and how many mentions each finds. */
type BesideFigures = {
  readonly characters: number;
  readonly texts: number;
  readonly rateOld: number;
  readonly rateNow: number;
  readonly ratio: number;
  readonly mentionsOld: number;
  readonly mentionsNow: number;
};

/** Articles by their subject, each article as its blocks. */
type Texts = Readonly<Record<string, readonly (readonly Block[])[]>>;

/** @param old a checkout of another build with its packages installed */
export async function linkingBeside(old: string, texts: Texts): Promise<Readonly<Record<string, BesideFigures>>> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-bench-'));
  try {
    const { compileFacts } = await import(pathToFileURL(join(old, 'src/cli/compile-facts.ts')).href);
    const pack = await compileFacts(join(old, 'extension/facts'));
    for (const [id, bytes] of compilePacks(join(ROOT, 'extension/facts')))
      writeFileSync(join(folder, `${id}.pack`), bytes);
    const files = readdirSync(folder).map((file) => join(folder, file));
    const [before, now] = [
      await startOf(await bundleEntry(folder, 'old', OLD_ENTRY(old), pack), []),
      await startOf(await bundleEntry(folder, 'now', NEW_ENTRY), files),
    ];
    const rows = Object.entries(texts).filter(([, some]) => some.length > 0);
    return Object.fromEntries(rows.map(([name, some]) => [name, race(before, now, some)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function startOf(module: string, files: readonly string[]): Promise<Linker> {
  const { start } = await import(pathToFileURL(module).href);
  return start(files);
}

/**
 * The builds take turns, text by text. For each text the best time counts, because other work on the machine only adds
 * to it.
 */
function race(before: Linker, now: Linker, texts: readonly (readonly Block[])[]): BesideFigures {
  const articles = texts.map((blocks) => ({ title: '', language: 'en', url: 'https://news.example/story', blocks }));
  const least = articles.map(() => ({ before: Number.POSITIVE_INFINITY, now: Number.POSITIVE_INFINITY }));
  const timed = (work: () => number): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, article] of articles.entries()) {
      const best = least[index];
      if (best === undefined) continue;
      best.before = Math.min(
        best.before,
        timed(() => before(article)),
      );
      best.now = Math.min(
        best.now,
        timed(() => now(article)),
      );
    }
  }
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  const characters = sum(articles.flatMap(({ blocks }) => blocks.map(({ text }) => text.length)));
  const [oldMs, nowMs] = [sum(least.map((one) => one.before)), sum(least.map((one) => one.now))];
  return {
    ...{ characters, texts: texts.length },
    ...{
      rateOld: rate(characters, oldMs),
      rateNow: rate(characters, nowMs),
      ratio: Math.round((oldMs / nowMs) * 1000) / 1000,
    },
    ...{ mentionsOld: sum(articles.map(before)), mentionsNow: sum(articles.map(now)) },
  };
}

const rate = (characters: number, ms: number): number => Math.round(characters / ms / 10) / 100;
