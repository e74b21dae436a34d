import type { ChosenMark, MarkGroup } from './choose-marks.ts';

/** A mention on the page, with the live range that follows its text. */
export type Mark = ChosenMark & { readonly range: Range };

/**
 * Names in the registry, which the page shares. They show only the kind of what was found. The rules that paint them
 * are in extension/marks.css.
 */
const nameOf = (group: MarkGroup, again: boolean) => `noted-${group}${again ? '-again' : ''}`;
const HIGHLIGHTS = (['person', 'policy', 'other'] as const).flatMap((group) => [
  nameOf(group, false),
  nameOf(group, true),
]);
const ACTIVE = 'noted-active';
const CHANGED = 'noted-changed';

export type Marks = {
  /** Replaces the painted marks. A mark whose range has not changed keeps its range. */
  readonly paint: (marks: readonly Mark[]) => void;
  /** The painted marks, in reading order. */
  readonly list: () => readonly Mark[];
  /** The marks that begin or end in this text node. */
  readonly at: (node: Node) => readonly Mark[];
  /** The mark of a range that the browser's hit test returned. */
  readonly of: (range: AbstractRange) => Mark | null;
  /** Paints one range stronger than the others. Null: none. */
  readonly setActive: (range: Range | null) => void;
  /** Paints the passages that changed since the reader last read them. */
  readonly setChanged: (ranges: readonly Range[]) => void;
  /** Restores highlights that the page removed from the registry. */
  readonly assert: () => void;
  /** Leaves no trace. */
  readonly clear: () => void;
};

/**
 * Marks painted by the CSS Custom Highlight API. A browser without it paints nothing, and nothing breaks. Its parts
 * share state, so it is one long closure: pieces that pass an object around would make the script larger
 * (docs/decisions/0024-page-life.md).
 */
export function createMarks(registry: HighlightRegistry | undefined = globalThis.CSS?.highlights): Marks {
  let marks: readonly Mark[] = [];
  let byRange = new Map<AbstractRange, Mark>();
  let byNode = new Map<Node, Mark[]>();
  /** The highlights that belong in the registry. */
  const painted = new Map<string, Highlight>();
  let nowhere: Document | undefined;

  const put = (name: string, ranges: readonly Range[], priority: number) => {
    const before = painted.get(name);
    if (ranges.length === 0) return drop(name);
    if (before?.size === ranges.length && ranges.every((range) => before.has(range))) return;
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    painted.set(name, highlight);
    registry?.set(name, highlight);
  };
  const drop = (name: string) => {
    const own = painted.get(name);
    // Another copy of this script (after an update) may have put its own highlight there. That highlight stays.
    if (own && registry?.get(name) === own) registry.delete(name);
    painted.delete(name);
  };
  /**
   * The browser updates a range until it is collected, and each range makes every change of its document a little
   * slower. It is 10 ns for one added or removed element in Chromium 156. So a range that is no longer needed is moved
   * to a document that never changes.
   */
  const release = (range: Range) => {
    nowhere ??= new Document();
    range.setStart(nowhere, 0);
  };

  /** If the words of a mark have not moved, the mark keeps its range when it is painted again. */
  function hold(next: readonly Mark[]): void {
    const kept = new Set<Range>();
    const held = next.map((mark) => {
      const { range } =
        byNode.get(mark.range.startContainer)?.find((old) => isSameRange(old.range, mark.range)) ?? mark;
      if (range !== mark.range) release(mark.range);
      kept.add(range);
      return { ...mark, range };
    });
    for (const { range } of marks) if (!kept.has(range)) release(range);
    marks = held;
    byRange = new Map(held.map((mark) => [mark.range, mark]));
    byNode = new Map();
    for (const mark of held) {
      for (const node of new Set([mark.range.startContainer, mark.range.endContainer])) {
        const there = byNode.get(node);
        if (there) there.push(mark);
        else byNode.set(node, [mark]);
      }
    }
  }

  // Firefox stops the script of a replaced version at once. So the next version removes what the old version painted.
  for (const name of [...HIGHLIGHTS, ACTIVE, CHANGED]) registry?.delete(name);

  return {
    paint(next) {
      hold(next);
      if (!registry) return;
      for (const name of HIGHLIGHTS) {
        const own = marks.filter(({ group, again }) => nameOf(group, again) === name);
        put(
          name,
          own.map(({ range }) => range),
          0,
        );
      }
    },
    list: () => marks,
    at: (node) => byNode.get(node) ?? [],
    of: (range) => byRange.get(range) ?? null,
    setActive(range) {
      if (registry) put(ACTIVE, range ? [range] : [], 1);
    },
    setChanged(ranges) {
      if (registry) put(CHANGED, ranges, -1);
    },
    assert() {
      for (const [name, highlight] of painted) if (registry?.get(name) !== highlight) registry?.set(name, highlight);
    },
    clear() {
      for (const name of [...painted.keys()]) drop(name);
      hold([]);
    },
  };
}

/** True if two ranges begin and end at the same places. */
export const isSameRange = (a: Range, b: Range): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;
