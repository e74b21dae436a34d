import type { EntityView } from '../../analysis-model.ts';
import type { State, StateLine } from '../../facts/fact-model.ts';

/**
 * How a card compares the day of the article with now.
 * - `now`: the article has no day, so there is only now.
 * - `same`: nothing changed. `holds` is true if something is held or in force, false if everything had ended on both
 *   days.
 * - `changed`: lines of then beside lines of now.
 */
export type Compared =
  | { readonly type: 'none' }
  | { readonly type: 'now'; readonly now: readonly StateLine[] }
  | { readonly type: 'same'; readonly holds: boolean; readonly now: readonly StateLine[] }
  | { readonly type: 'changed'; readonly then: readonly StateLine[]; readonly now: readonly StateLine[] };

/**
 * Compares then and now of an entity, the most important lines first. Offices that have ended since follow the offices
 * held now.
 */
export function compare({ atPublication: then, now, gone = [] }: EntityView): Compared {
  if (then === null) return now.lines.length > 0 ? { type: 'now', now: now.lines } : { type: 'none' };
  if (then.lines.length === 0 && now.lines.length === 0) return { type: 'none' };
  const [first, ...rest] = now.lines;
  if (sameState(then, now)) return { type: 'same', holds: !holdsNothing(now.lines), now: now.lines };
  const known = new Set(now.lines.map(({ what }) => what));
  const ended = gone.filter(({ what }) => !known.has(what));
  return { type: 'changed', then: then.lines, now: first ? [first, ...ended, ...rest] : ended };
}

/**
 * True if two states have the same lines, in any order. A role that began or ended after the first state is not the same
 * role: somebody left and returned.
 */
function sameState(a: State, b: State): boolean {
  const words = ({ lines }: State) =>
    lines
      .map(({ what, when }) => what + when.type + (((when.type === 'current' ? when.since : when.on) ?? '') > a.asOf))
      .sort()
      .join();
  return words(a) === words(b);
}

/** True if the line ended, by the known facts. With `since`, it is unknown whether it ended. */
export const isOver = ({ when }: StateLine): boolean => when.type === 'ended' && !when.since;

/** True if an entity holds nothing: all lines of now are ends. Only this function decides it. */
export const holdsNothing = (lines: readonly StateLine[]): boolean => lines.length > 0 && lines.every(isOver);
