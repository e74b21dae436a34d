import type { FactSources } from '../facts.ts';
import { editDistance } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { allTexts } from './texts.ts';

/** Names are spelt as their entity spells them, in every file: organisations of roles, members, and names in sentences. */
export function spellingProblems(sources: FactSources): readonly Problem[] {
  return [...organisations(sources), ...namesIn(sources)];
}

/** The organisation of a role is called by one of the names of the entity that it points to. */
function organisations({ entities }: FactSources): readonly Problem[] {
  const names = new Map(entities.map(({ value }) => [value.id, namesOf(value)]));
  return entities.flatMap(({ value, problem }) =>
    (value.roles ?? []).flatMap(({ organisation, organisationId }, index) => {
      const known = organisationId === undefined ? undefined : names.get(organisationId);
      if (organisation === undefined || known === undefined || known.some((name) => organisation.includes(name)))
        return [];
      return [
        problem(
          ['roles', index, 'organisation'],
          `"${organisation}" is not a name of ${organisationId}: write ${known[0]}`,
        ),
      ];
    }),
  );
}

/** Two or three capitalised words in a row that are nearly, but not quite, the name of somebody known. */
function namesIn(sources: FactSources): readonly Problem[] {
  const people = sources.entities.filter(({ value }) => value.kind === 'person').map(({ value }) => value.name);
  const known = new Set(sources.entities.flatMap(({ value }) => namesOf(value)));
  const texts = [
    ...allTexts(sources).flatMap(({ text, tell }) =>
      [...text.matchAll(NAMES)].map(([name]) => ({ name: name.replace(/['’]s$/, ''), tell })),
    ),
    ...sources.entities.flatMap(({ value, problem }) =>
      (value.memberships ?? []).flatMap(({ members }, list) =>
        members.map((name, index) => ({
          name,
          tell: (reason: string) => problem(['memberships', list, 'members', index], reason),
        })),
      ),
    ),
  ];
  return texts.flatMap(({ name, tell }) => {
    if (known.has(name)) return [];
    const meant = people.find((person) => editDistance(person, name, 3) < 3 && sharesWord(person, name));
    return meant === undefined ? [] : [tell(`"${name}" looks like ${meant}, spelt otherwise: make them the same`)];
  });
}

const NAMES = /\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*\p{L}){1,2}/gu;

/** One word the same: Dan and Dan are, "Sam Altman" and "Max Altman" too, but two letters apart is another first name. */
function sharesWord(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left.length !== right.length) return false;
  const different = left.flatMap((word, index) => (word === right[index] ? [] : [{ word, other: right[index] ?? '' }]));
  const [only] = different;
  return different.length === 1 && only !== undefined && only.word[0] === only.other[0] && only.word.length > 4;
}

function namesOf(entity: FactSources['entities'][number]['value']): readonly string[] {
  return [entity.name, ...(entity.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text))];
}
