import type { ChosenMark, MarkGroup } from './choose-marks.ts';

/** A mention that stands in the page: what it is, and the live range that follows its text. */
export type Mark = ChosenMark & { readonly range: Range };

/**
 * Names in the registry, which the page shares: they tell nothing about what was found but its kind. The rules that
 * paint them are in extension/marks.css.
 */
const NAMES: Readonly<Record<MarkGroup, { readonly first: string; readonly again: string }>> = {
  person: { first: 'noted-person', again: 'noted-person-again' },
  policy: { first: 'noted-policy', again: 'noted-policy-again' },
  other: { first: 'noted-other', again: 'noted-other-again' },
};
const ACTIVE = 'noted-active';
const CHANGED = 'noted-changed';

export type Marks = {
  /** Replaces whatever is painted. */
  readonly paint: (marks: readonly Mark[]) => void;
  /** Those painted, in reading order. */
  readonly list: () => readonly Mark[];
  /** Those that begin or end in this text node. */
  readonly at: (node: Node) => readonly Mark[];
  /** The mark of a range that the browser's hit test returned. */
  readonly of: (range: AbstractRange) => Mark | null;
  /** Paints one range stronger than the rest; null: none. */
  readonly setActive: (range: Range | null) => void;
  /** Paints the passages that changed since the reader last read them. */
  readonly setChanged: (ranges: readonly Range[]) => void;
  /** Puts back what the page took out of the registry. */
  readonly assert: () => void;
  /** Leaves no trace. */
  readonly clear: () => void;
};

/** Marks painted by the CSS Custom Highlight API. Where the browser has none, nothing is painted and nothing breaks. */
export function createMarks(registry: HighlightRegistry | undefined = globalThis.CSS?.highlights): Marks {
  let marks: readonly Mark[] = [];
  let byRange = new Map<AbstractRange, Mark>();
  let byNode = new Map<Node, Mark[]>();
  /** What should stand in the registry. */
  const painted = new Map<string, Highlight>();

  const put = (name: string, ranges: readonly Range[], priority: number) => {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    painted.set(name, highlight);
    registry?.set(name, highlight);
  };
  const drop = (name: string) => {
    const own = painted.get(name);
    // Another copy of this script (after an update) may have put its own highlight there: that one stays.
    if (own && registry?.get(name) === own) registry.delete(name);
    painted.delete(name);
  };

  // Firefox stops a replaced version's script where it stands: what that one painted is taken back by the next.
  for (const { first, again } of Object.values(NAMES)) for (const name of [first, again]) registry?.delete(name);
  for (const name of [ACTIVE, CHANGED]) registry?.delete(name);

  return {
    paint(next) {
      marks = next;
      byRange = new Map(next.map((mark) => [mark.range, mark]));
      byNode = new Map();
      for (const mark of next) {
        for (const node of new Set([mark.range.startContainer, mark.range.endContainer])) {
          const there = byNode.get(node);
          if (there) there.push(mark);
          else byNode.set(node, [mark]);
        }
      }
      if (!registry) return;
      for (const group of ['person', 'policy', 'other'] as const) {
        for (const form of ['first', 'again'] as const) {
          const ranges = next.filter((mark) => mark.group === group && mark.again === (form === 'again'));
          const name = NAMES[group][form];
          if (ranges.length === 0) drop(name);
          else
            put(
              name,
              ranges.map(({ range }) => range),
              0,
            );
        }
      }
    },
    list: () => marks,
    at: (node) => byNode.get(node) ?? [],
    of: (range) => byRange.get(range) ?? null,
    setActive(range) {
      if (!registry) return;
      if (range) put(ACTIVE, [range], 1);
      else drop(ACTIVE);
    },
    setChanged(ranges) {
      if (!registry) return;
      if (ranges.length > 0) put(CHANGED, ranges, -1);
      else drop(CHANGED);
    },
    assert() {
      for (const [name, highlight] of painted) if (registry?.get(name) !== highlight) registry?.set(name, highlight);
    },
    clear() {
      for (const name of [...painted.keys()]) drop(name);
      marks = [];
      byRange = new Map();
      byNode = new Map();
    },
  };
}

/** Whether two ranges begin and end at the same places. */
export const isSameRange = (a: Range, b: Range): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;
