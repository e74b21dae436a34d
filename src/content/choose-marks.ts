import type { Analysis } from '../analysis-model.ts';
import type { Article } from '../article/article-model.ts';
import type { EntityKind, EntityRef } from '../facts/fact-model.ts';
import type { Mention } from '../linking/mention-model.ts';

/** Kinds that look the same on the page. */
export type MarkGroup = 'person' | 'policy' | 'other';

/** The kinds with a group of their own. The others look the same. */
const GROUPS: Readonly<Partial<Record<EntityKind, MarkGroup>>> = {
  person: 'person',
  law: 'policy',
  policy: 'policy',
  document: 'policy',
  case: 'policy',
};

/** A mention to paint. */
export type ChosenMark = {
  readonly mention: Mention;
  readonly group: MarkGroup;
  /** It is not the first mention of this entity in its section. */
  readonly again: boolean;
};

/** The reader's choice of marks. */
export type MarkChoice = { readonly marks: 'all' | 'first' | 'none'; readonly kinds: readonly EntityKind[] | 'all' };

/** Returns the mentions to paint, in reading order, each with its strength. A heading opens a new section. */
export function chooseMarks(
  blocks: Article['blocks'],
  analysis: Pick<Analysis, 'mentions' | 'entities'>,
  choice: MarkChoice,
): ChosenMark[] {
  if (choice.marks === 'none') return [];
  const chosen: ChosenMark[] = [];
  let seen = new Set<EntityRef>();
  let reached = -1;
  for (const mention of analysis.mentions) {
    const kind = analysis.entities[mention.entity]?.kind;
    if (kind === undefined || (choice.kinds !== 'all' && !choice.kinds.includes(kind))) continue;
    for (; reached < mention.block; reached++) {
      if (blocks[reached + 1]?.kind === 'heading') seen = new Set();
    }
    const again = seen.has(mention.entity);
    seen.add(mention.entity);
    if (again && choice.marks === 'first') continue;
    chosen.push({ mention, group: GROUPS[kind] ?? 'other', again });
  }
  return chosen;
}
