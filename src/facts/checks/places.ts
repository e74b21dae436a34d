import type { FactSources } from '../facts.ts';
import { FOLDERS } from '../folders.ts';
import type { Problem } from '../problem.ts';

/**
 * Finds files in the wrong place, and ids given twice. The kind decides the folder, the id decides the file name, and
 * the year decides the timeline file.
 */
export function placeProblems({ entities, timeline }: FactSources): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const once = (id: string, file: string): string | null => {
    const before = seen.get(id) ?? null;
    seen.set(id, file);
    return before;
  };
  for (const { file, value, problem } of entities) {
    const [folder = '', name] = file.split('/');
    if (name !== `${value.id}.yaml`)
      problems.push(problem(['id'], `is "${value.id}", but the file is ${name}: make them the same`));
    const home = Object.entries(FOLDERS).find(([, kinds]) => kinds.includes(value.kind))?.[0];
    if (home !== folder) problems.push(problem(['kind'], `is "${value.kind}", which belongs in ${home}/`));
    const before = once(value.id, file);
    if (before !== null) problems.push(problem(['id'], `"${value.id}" is already the id of ${before}: choose another`));
  }
  for (const { file, value, problem } of timeline) {
    value.forEach((event, index) => {
      const year = file.slice(file.indexOf('/') + 1, file.lastIndexOf('.'));
      if (String(event.date).slice(0, 4) !== year) {
        problems.push(
          problem(
            [index, 'date'],
            `is ${event.date}, which belongs in timeline/${String(event.date).slice(0, 4)}.yaml`,
          ),
        );
      }
      const before = once(`event ${event.id}`, file);
      if (before !== null)
        problems.push(
          problem([index, 'id'], `"${event.id}" is already the id of an event in ${before}: choose another`),
        );
    });
  }
  return problems;
}
