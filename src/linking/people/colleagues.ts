import { firstDay, lastDay } from '../../dates/distance.ts';
import type { EntityRef } from '../../facts/fact-model.ts';
import type { Profile, ProfileRole } from './profile.ts';

type Term = { readonly entity: EntityRef; readonly role: ProfileRole };

/** People whom the article certainly names. They show whether a person appears among colleagues. */
export class Colleagues {
  readonly #bodies = new Map<string, Term[]>();

  constructor(profiles: readonly Profile[]) {
    for (const { entity, roles } of profiles) {
      for (const role of roles) {
        const body = bodyOf(role);
        if (body === null) continue;
        const terms = this.#bodies.get(body) ?? [];
        terms.push({ entity, role });
        this.#bodies.set(body, terms);
      }
    }
  }

  /** True if the article names somebody who was in a parliament, cabinet or court together with this person. */
  of(profile: Profile): boolean {
    return this.countOf(profile) > 0;
  }

  /** How many such people the article names. */
  countOf({ entity, roles }: Profile): number {
    const others = roles.flatMap((role) => {
      const terms = this.#bodies.get(bodyOf(role) ?? '') ?? [];
      return terms.filter((term) => term.entity !== entity && overlap(term.role, role));
    });
    return new Set(others.map((term) => term.entity)).size;
  }
}

const bodyOf = ({ body, country }: ProfileRole): string | null => (body === null ? null : `${country} ${body}`);

/** True if two roles were held at the same time, as far as is known. */
const overlap = (a: ProfileRole, b: ProfileRole): boolean => beginsBy(a, b) && beginsBy(b, a);
const beginsBy = ({ from }: ProfileRole, { to }: ProfileRole): boolean =>
  from === null || to === null || firstDay(from) <= lastDay(to);
