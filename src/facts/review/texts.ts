import type { FactSources } from '../facts.ts';
import type { Problem } from '../problem.ts';

/** A text that readers will see, with a function that makes a problem for it. */
export type PlacedText = {
  readonly text: string;
  /** The statement or its entity carries `sensitive: true`. */
  readonly sensitive: boolean;
  readonly asProblem: (reason: string) => Problem;
};

/** Every text that readers will see. Titles of sources are left out, because others wrote them. */
export function allTexts({ entities, timeline }: FactSources): readonly PlacedText[] {
  return [
    ...entities.flatMap(({ value, problem }): PlacedText[] => {
      const sensitive = value.sensitive === true;
      return [
        { text: value.description, sensitive, asProblem: (reason) => problem(['description'], reason) },
        ...(value.roles ?? []).flatMap(({ title, note }, index): PlacedText[] => [
          { text: title, sensitive, asProblem: (reason) => problem(['roles', index, 'title'], reason) },
          ...(note
            ? [{ text: note, sensitive, asProblem: (reason: string) => problem(['roles', index, 'note'], reason) }]
            : []),
        ]),
        ...(['statuses', 'proceedings'] as const).flatMap((list) =>
          (value[list] ?? []).flatMap(({ status, text }, index): PlacedText[] => [
            { text: status, sensitive, asProblem: (reason) => problem([list, index, 'status'], reason) },
            { text, sensitive, asProblem: (reason) => problem([list, index, 'text'], reason) },
          ]),
        ),
      ];
    }),
    ...timeline.flatMap(({ value, problem }) =>
      value.map(
        (event, index): PlacedText => ({
          text: event.text,
          sensitive: event.sensitive === true,
          asProblem: (reason) => problem([index, 'text'], reason),
        }),
      ),
    ),
  ];
}
