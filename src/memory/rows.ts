import type { KeptBlock, Run, Version } from '../memory-model.ts';
import { align } from './align.ts';
import { diffWords } from './word-diff.ts';

/** One line of two versions beside each other. */
export type Row = {
  readonly type: 'same' | 'rewritten' | 'added' | 'removed';
  readonly kind: KeptBlock['kind'];
  /**
   * The line's words: those of both versions, those only in the newer version (`in`), and those only in the older
   * version (`out`).
   */
  readonly runs: readonly Run[];
};

/** Two versions line by line, in the order of the newer version. Removed lines are in their old place. */
export function rowsOf(before: Version, after: Version): Row[] {
  const { rewritten, removed, added, anchors } = align(before.blocks, after.blocks, new Set(), new Set());
  const firsts = new Map(rewritten.map((pair) => [pair.after[0] ?? -1, pair]));
  const rest = new Set(rewritten.flatMap((pair) => pair.after.slice(1)));
  const isAdded = new Set(added);
  const gone = new Map<number, Row[]>();
  for (const index of removed) {
    const block = before.blocks[index];
    if (!block) continue;
    const place = anchors[index] ?? -1;
    const row: Row = { type: 'removed', kind: block.kind, runs: [{ type: 'out', text: block.text }] };
    gone.set(place, [...(gone.get(place) ?? []), row]);
  }
  const rows: Row[] = [...(gone.get(-1) ?? [])];
  for (const [index, block] of after.blocks.entries()) {
    const pair = firsts.get(index);
    if (pair) {
      const text = (blocks: readonly KeptBlock[], indexes: readonly number[]) =>
        indexes.map((one) => blocks[one]?.text ?? '').join('\n');
      const { runs } = diffWords(text(before.blocks, pair.before), text(after.blocks, pair.after));
      rows.push({ type: 'rewritten', kind: block.kind, runs });
    } else if (isAdded.has(index)) {
      rows.push({ type: 'added', kind: block.kind, runs: [{ type: 'in', text: block.text }] });
    } else if (!rest.has(index)) {
      rows.push({ type: 'same', kind: block.kind, runs: [{ type: 'same', text: block.text }] });
    }
    rows.push(...(gone.get(index) ?? []));
  }
  return rows;
}

/** Rows that are shown together, or a stretch of unchanged rows that is folded until the reader opens it. */
export type Section = { readonly isFolded: boolean; readonly rows: readonly Row[] };

/** Unchanged rows shown before and after each change. */
const CONTEXT = 1;
/** Fewer unchanged rows than this are not folded. */
const LEAST_FOLDED = 3;

/**
 * The rows in sections, in order and complete. Long unchanged stretches are folded, and beside each change there is a
 * row of context.
 */
export function sectionsOf(rows: readonly Row[]): Section[] {
  const near = new Set<number>();
  for (const [index, { type }] of rows.entries()) {
    if (type === 'same') continue;
    for (let at = index - CONTEXT; at <= index + CONTEXT; at++) near.add(at);
  }
  const sections: Section[] = [];
  for (let from = 0; from < rows.length; ) {
    let to = from + 1;
    while (to < rows.length && near.has(to) === near.has(from)) to++;
    const isFolded = !near.has(from) && to - from >= LEAST_FOLDED;
    const last = sections.at(-1);
    if (last && !last.isFolded && !isFolded) {
      sections[sections.length - 1] = { isFolded, rows: [...last.rows, ...rows.slice(from, to)] };
    } else {
      sections.push({ isFolded, rows: rows.slice(from, to) });
    }
    from = to;
  }
  return sections;
}
