import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import * as v from 'valibot';

/**
 * The saved pages and their labels. They are not part of the project, but beside it in `../shared/eval`, or in `--data
 * FOLDER`.
 */

const PageRow = v.object({
  file: v.string(),
  url: v.string(),
  host: v.string(),
  publisher: v.string(),
  news_like: v.boolean(),
});
const BodyRow = v.object({
  file: v.string(),
  source: v.string(),
  title: v.nullable(v.string()),
  paragraphs: v.array(v.string()),
});
const DateRow = v.object({
  file: v.string(),
  expected: v.nullable(v.unknown()),
  /** The date with its time of day, if the label has one. */
  expected_full: v.optional(v.nullable(v.string())),
  source: v.string(),
});

export type PageRow = v.InferOutput<typeof PageRow>;
export type BodyRow = v.InferOutput<typeof BodyRow>;
export type DateRow = v.InferOutput<typeof DateRow>;
export type EvalData = {
  readonly folder: string;
  readonly pages: readonly PageRow[];
  readonly bodies: readonly BodyRow[];
  readonly dates: readonly DateRow[];
};

/** Reads the labels. Throws if the folder is missing, with an error that explains how to name another. */
export function readEvalData(argv: readonly string[]): EvalData {
  const at = argv.indexOf('--data');
  const folder = resolve(
    argv[at + 1] && at >= 0 ? (argv[at + 1] ?? '') : join(import.meta.dirname, '../../shared/eval'),
  );
  if (!existsSync(join(folder, 'pages.jsonl')))
    throw new Error(`no saved pages in ${folder}; name their folder with --data`);
  return {
    folder,
    pages: rows(join(folder, 'pages.jsonl'), PageRow),
    bodies: rows(join(folder, 'bodies.jsonl'), BodyRow),
    dates: rows(join(folder, 'dates.jsonl'), DateRow),
  };
}

function rows<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(schema, JSON.parse(line.replace(/:\s*NaN\b/g, ': null'))));
}

/** The address at which a saved page is served. */
export const addressOf = ({ url, host }: PageRow): string =>
  /^https?:\/\/[^/]+\./.test(url) ? url : `https://${host || 'news.example.com'}/story`;

/** Bundles the code that runs in the page as one script. */
export async function bundleInPage(): Promise<string> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, 'reading-in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  const code = result.outputFiles[0]?.text;
  if (code === undefined) throw new Error('esbuild gave no script');
  return code;
}
