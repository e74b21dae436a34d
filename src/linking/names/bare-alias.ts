import type { EntityKind, EntityRef } from '../../facts/model.ts';
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
