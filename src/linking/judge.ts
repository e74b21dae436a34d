import type { EntityRef } from '../facts/fact-model.ts';
import type { Candidate } from './candidate.ts';
import { type Evidence, type Grounds, isConditioned } from './evidence.ts';
import type { Reason, Refusal } from './mention-model.ts';
import type { AliasRecord } from './names/gazetteer.ts';
import { calledBySurname } from './people/surname-cues.ts';
import type { Surnames } from './people/surnames.ts';
import type { Setting } from './people/who.ts';
import type { TokenisedArticle } from './reading.ts';

type Chosen = { readonly entity: EntityRef; readonly why: Reason };

/** Records a candidate that is not marked, with its entities and the reason. */
export type Reject = (candidate: Candidate, entities: readonly EntityRef[], why: Refusal) => void;

/** Decides on one candidate at a time, in reading order. */
export class Judge {
  readonly #reading: TokenisedArticle;
  readonly #evidence: Evidence;
  readonly #surnames: Surnames;
  /** For an entity, the first token at which its name means something else. */
  readonly #otherSenses: ReadonlyMap<EntityRef, number>;
  readonly #setting: Setting;
  readonly #reject: Reject;

  constructor(
    reading: TokenisedArticle,
    evidence: Evidence,
    more: {
      readonly surnames: Surnames;
      readonly senses: ReadonlyMap<EntityRef, number>;
      readonly setting: Setting;
      readonly reject: Reject;
    },
  ) {
    this.#reading = reading;
    this.#evidence = evidence;
    this.#surnames = more.surnames;
    this.#otherSenses = more.senses;
    this.#setting = more.setting;
    this.#reject = more.reject;
  }

  decide(candidate: Candidate, aliases: readonly AliasRecord[]): Chosen | null {
    const fits = new Map<EntityRef, { alias: AliasRecord; grounds: Grounds }>();
    for (const alias of aliases) {
      const grounds = this.#evidence.grounds(candidate, alias);
      if (grounds === null) this.#reject(candidate, [alias.entity], this.#whyNot(candidate, alias));
      else if (this.#meansOther(candidate, alias, grounds))
        this.#reject(candidate, [alias.entity], { type: 'other-sense' });
      else if ((fits.get(alias.entity)?.alias.surname ?? true) || !alias.surname)
        fits.set(alias.entity, { alias, grounds });
    }
    const own = [...fits.values()].filter(({ alias }) => !alias.surname);
    if (own.length > 0) return this.#nearest(candidate, own);
    const bySurname = [...fits.values()].map(({ alias }) => alias);
    if (bySurname.length === 0) return null;
    const introduced = bySurname.filter(({ entity }) => this.#evidence.full(entity) !== undefined);
    const settled =
      calledBySurname(this.#reading, candidate, introduced, this.#setting) ??
      this.#surnames.decide(candidate, bySurname);
    if (settled.entity !== null) return settled;
    this.#reject(
      candidate,
      bySurname.map(({ entity }) => entity),
      settled.whyNot,
    );
    return null;
  }

  #whyNot(candidate: Candidate, alias: AliasRecord): Refusal {
    const against = this.#evidence.against(candidate, alias);
    return against ? { type: 'against', words: against.surface } : { type: 'no-evidence' };
  }

  /**
   * True if the bare word means something else here, because a name has one sense in an article. If it first occurs in
   * a phrase that means something else ("Nikola Tesla"), the bare word means that too. Evidence nearby, or an earlier
   * mention of the entity, outweighs that.
   */
  #meansOther(candidate: Candidate, alias: AliasRecord, { distance }: Grounds): boolean {
    const other = this.#otherSenses.get(alias.entity);
    if (alias.surname || other === undefined || candidate.last > candidate.first) return false;
    if (isConditioned(alias) && distance < 40) return false;
    const first = this.#evidence.full(alias.entity)?.first;
    const title = this.#reading.from[this.#reading.title] ?? 0;
    return (
      first === undefined ||
      (first.first > other && first.first < title && !this.#evidence.full(alias.entity)?.atOrAfter(title))
    );
  }

  /**
   * Of several entities with this name, the entity with the nearest evidence. Null if another's evidence is about as
   * near.
   */
  #nearest(candidate: Candidate, fits: readonly { alias: AliasRecord; grounds: Grounds }[]): Chosen | null {
    const [best, next] = [...fits].sort((a, b) => a.grounds.distance - b.grounds.distance);
    if (!best) return null;
    if (next && next.grounds.distance < best.grounds.distance * 2 + 4) {
      this.#reject(
        candidate,
        fits.map(({ alias }) => alias.entity),
        { type: 'several' },
      );
      return null;
    }
    return { entity: best.alias.entity, why: best.grounds.why };
  }
}
