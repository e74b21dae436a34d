import type { EntityKind, EntityRef } from '../../facts/fact-model.ts';
import type { Candidate } from '../candidate.ts';
import { type TokenisedArticle, wordAt } from '../reading.ts';
import type { AliasRecord } from './gazetteer.ts';

/**
 * An alias without conditions, for a form that is in no pack: a surname after a title, or an office in another
 * language.
 */
export const bareAlias = (entity: EntityRef, kind: EntityKind): AliasRecord => ({
  entity,
  kind,
  full: true,
  surname: false,
  exactCase: true,
  pronoun: undefined,
  needs: [],
  never: [],
  context: [],
  unless: [],
});

/** A candidate of one word that may mean any of these people. */
export const wordFor = (
  reading: TokenisedArticle,
  block: number,
  token: number,
  people: readonly EntityRef[],
): Candidate => ({
  block,
  first: token,
  last: token,
  start: reading.tokens.start[token] ?? 0,
  end: reading.tokens.end[token] ?? 0,
  surface: wordAt(reading, block, token),
  aliases: people.map((person) => bareAlias(person, 'person')),
});
