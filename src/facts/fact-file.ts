import * as v from 'valibot';
import { isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** Keys and list indexes from the top of a file to a value. */
export type FieldPath = readonly (string | number)[];

/** A parsed fact file that fits its schema, with a way back from a value to its line. */
export type FactFile<T> = {
  readonly file: string;
  readonly value: T;
  /**
   * Makes a problem for the value at this path. If the field is missing, the problem names the line of the nearest
   * field above it.
   */
  readonly problem: (path: FieldPath, reason: string) => Problem;
};

/** In UTF-16 units. A longer file is a mistake or an attack, so it is not parsed. */
const MAX_FILE_LENGTH = 512 * 1024;

/**
 * Parses one YAML file and checks it against its schema. Faults are returned, never thrown.
 *
 * @param file the path that problems name
 */
export function parseFactFile<const S extends v.GenericSchema>(
  file: string,
  text: string,
  schema: S,
):
  | { readonly ok: true; readonly file: FactFile<v.InferOutput<S>> }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  if (text.length > MAX_FILE_LENGTH) {
    const reason = `is ${Math.ceil(text.length / 1024)} kB long: at most ${MAX_FILE_LENGTH / 1024} kB are allowed`;
    return { ok: false, problems: [{ file, line: 1, field: '', reason }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    const problems = faults.map((fault) => ({
      file,
      line: Math.max(1, lines.linePos(fault.pos[0]).line),
      field: '',
      reason: `is not well-formed YAML: ${fault.message}`,
    }));
    return { ok: false, problems };
  }
  const lineOf = (path: FieldPath): number => Math.max(1, lines.linePos(offsetOf(document.contents, path)).line);
  const problem = (path: FieldPath, reason: string): Problem => ({
    file,
    line: lineOf(path),
    field: sayPath(path),
    reason,
  });

  let raw: unknown;
  try {
    raw = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const reason = `is not usable YAML: ${error instanceof Error ? error.message : String(error)}`;
    return { ok: false, problems: [problem([], reason)] };
  }
  const result = v.safeParse(schema, raw);
  if (result.success) return { ok: true, file: { file, value: result.output, problem } };
  const found = result.issues.flatMap((issue) => leaves(issue, []));
  // Two rules may report one fault: a date of the wrong shape is not in the calendar either.
  const distinct = new Map(found.map(({ path, message }) => [JSON.stringify([path, message]), problem(path, message)]));
  const problems = [...distinct.values()];
  return { ok: false, problems };
}

type Leaf = { readonly path: FieldPath; readonly message: string };

/**
 * Turns an issue of valibot into messages with full paths. The issue of a union has nested issues for each branch. The
 * author probably meant the branch that matches deepest into the value, so only its messages are kept. If no branch
 * matches any part, one message is enough.
 */
function leaves(issue: v.BaseIssue<unknown>, above: FieldPath): readonly Leaf[] {
  const path = [...above, ...(issue.path ?? []).map(keyOf)];
  if (issue.issues === undefined) return [{ path, message: issue.message }];
  const inner = issue.issues.flatMap((nested) => leaves(nested, path));
  const deepest = Math.max(...inner.map((leaf) => leaf.path.length));
  return inner.filter((leaf) => leaf.path.length === deepest).slice(0, deepest === path.length ? 1 : undefined);
}

const keyOf = (item: { readonly key?: unknown }): string | number =>
  typeof item.key === 'number' ? item.key : String(item.key);

const sayPath = (path: FieldPath): string => path.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.');

/**
 * The offset in UTF-16 units at which the value at the path begins. If the value is missing, the offset of the nearest
 * value above it.
 */
function offsetOf(top: Node | null, path: FieldPath): number {
  let node: unknown = top;
  let offset = top?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item.key) === String(key));
      if (!pair) return offset;
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      offset = rangeStart(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

const keyText = (key: unknown): string =>
  typeof key === 'object' && key !== null && 'value' in key ? String(key.value) : String(key);

function rangeStart(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node)) return null;
  return Array.isArray(node.range) && typeof node.range[0] === 'number' ? node.range[0] : null;
}
