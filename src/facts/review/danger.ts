import { allAliases } from '../checks/aliases.ts';
import { type Alias, idIn } from '../fact-model.ts';
import type { FactSources } from '../facts.ts';
import type { Problem } from '../problem.ts';
import { COMMON_WORDS } from './common-words.ts';

/** A form of a name that often means something else, with its guards. */
export type DangerousAlias = {
  readonly text: string;
  /** Its id in its pack. */
  readonly entity: string;
  readonly why: 'short' | 'common word' | 'trap';
  /** Empty if it has no guard. */
  readonly guards: readonly string[];
  readonly asProblem: (reason: string) => Problem;
};

/** Every form of a name that is short, a common word, or listed in `traps.yaml`. */
export function dangerousAliases(sources: FactSources): readonly DangerousAlias[] {
  const traps = new Set(sources.traps?.value.map(({ surface }) => surface.toLowerCase()));
  return allAliases(sources).flatMap(({ id, alias, asProblem }) => {
    const word = alias.text.toLowerCase();
    const why = COMMON_WORDS.has(word) ? 'common word' : traps.has(word) ? 'trap' : word.length <= 3 ? 'short' : null;
    return why === null ? [] : [{ text: alias.text, entity: id, why, guards: guardsOf(alias), asProblem }];
  });
}

/** Finds dangerous forms without a guard. The build checks the guards of traps. */
export function dangerProblems(sources: FactSources): readonly Problem[] {
  return dangerousAliases(sources).flatMap(({ text, why, guards, asProblem }) =>
    why === 'trap' || guards.length > 0
      ? []
      : [
          asProblem(
            `"${text}" is ${why === 'short' ? 'short' : 'a common word'} and would be marked everywhere: add case, needs, context, surname or never`,
          ),
        ],
  );
}

/** The conditions of an alias in words. */
function guardsOf({ surname, needs, never, context, unless, case: exact }: Alias): readonly string[] {
  return [
    ...(surname ? ['only after the full name'] : []),
    ...(needs ? [`only beside ${needs.map(idIn).join(', ')}`] : []),
    ...(context ? [`only near ${quoted(context)}`] : []),
    ...(unless ? [`not near ${quoted(unless)}`] : []),
    ...(exact ? ['exact case'] : []),
    ...(never ? [`never in ${quoted(never)}`] : []),
  ];
}

const quoted = (phrases: readonly string[]): string => phrases.map((phrase) => `“${phrase}”`).join(', ');
