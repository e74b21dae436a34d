import type { EntityId } from '../facts/model.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import type { AliasRecord, Gazetteer } from './gazetteer.ts';
import type { Mention, Rejected, Veto } from './model.ts';
import { objection, phraseAt, phraseTokens } from './neighbours.ts';
import { type Readable, type Reading, readArticle } from './reading.ts';

export type LinkOptions = {
  /** What the reader said "not this one" to. */
  readonly vetoes?: readonly Veto[];
  /** Also list the candidates that were not marked, and why. */
  readonly debug?: boolean;
};

export type Linked = { readonly mentions: Mention[]; readonly rejected: Rejected[] };

/** An alias that the words around a candidate do not speak against. */
type Waiting = { readonly candidate: Candidate; readonly alias: AliasRecord };

/**
 * Every mention of the gazetteer's entities in the article, in reading order, never overlapping. Pure: the same input gives
 * the same result. A mention covers the name without possessive ending and title.
 */
export function link(article: Readable, gazetteer: Gazetteer, options: LinkOptions = {}): Linked {
  const reading = readArticle(article);
  const candidates = findCandidates(reading, gazetteer);
  if (candidates.length === 0) return { mentions: [], rejected: [] };
  const decisions = new Decisions(reading, candidates, options);
  return decisions.run();
}

class Decisions {
  readonly #reading: Reading;
  readonly #candidates: readonly Candidate[];
  readonly #options: LinkOptions;
  readonly #entityTokens = new Set<number>();
  /** Where each entity's full forms stand: surface and place. */
  readonly #full = new Map<EntityId, { surface: string; block: number; first: number }[]>();
  /** The surface by which an entity is known to be in the article. */
  readonly #present = new Map<EntityId, string>();
  readonly #rejected: Rejected[] = [];

  constructor(reading: Reading, candidates: readonly Candidate[], options: LinkOptions) {
    this.#reading = reading;
    this.#candidates = candidates;
    this.#options = options;
    for (const { aliases, first, last } of candidates) {
      if (aliases.every((alias) => alias.surname)) continue;
      for (let token = first; token <= last; token++) this.#entityTokens.add(token);
    }
  }

  run(): Linked {
    const open = this.#spoken();
    this.#findPresent(open);
    const mentions: Mention[] = [];
    let block = -1;
    let free = 0;
    for (const candidate of this.#candidates) {
      if (candidate.block === this.#reading.title) break;
      if (candidate.block !== block) {
        block = candidate.block;
        free = 0;
      }
      if (candidate.start < free) continue;
      const accepted = this.#decide(candidate, open.get(candidate) ?? []);
      if (!accepted) continue;
      mentions.push({ block, start: candidate.start, end: candidate.end, ...accepted });
      free = candidate.end;
    }
    return { mentions, rejected: this.#rejected };
  }

  /** The aliases of each candidate that its neighbours leave open. */
  #spoken(): Map<Candidate, AliasRecord[]> {
    const open = new Map<Candidate, AliasRecord[]>();
    const isEntity = (token: number): boolean => this.#entityTokens.has(token);
    for (const candidate of this.#candidates) {
      const left: AliasRecord[] = [];
      for (const alias of candidate.aliases) {
        const against = objection(this.#reading, candidate, alias, isEntity);
        if (against) this.#reject(candidate, [alias.entity], against.why);
        else if (this.#vetoed(candidate, alias))
          this.#reject(candidate, [alias.entity], 'you said that it is not this one');
        else left.push(alias);
      }
      open.set(candidate, left);
    }
    return open;
  }

  /** Which entities are in the article at all: those with a form that needs nothing, then those whose needs are met. */
  #findPresent(open: Map<Candidate, AliasRecord[]>): void {
    const waiting: Waiting[] = [];
    for (const [candidate, aliases] of open) {
      for (const alias of aliases) {
        if (alias.surname) continue;
        if (alias.needs.length > 0 || alias.context.length > 0) waiting.push({ candidate, alias });
        else this.#establish(candidate, alias);
      }
    }
    for (let round = 0; round < 8; round++) {
      const before = this.#present.size;
      for (const { candidate, alias } of waiting) {
        if (!this.#present.has(alias.entity) && this.#conditions(candidate, alias) !== null)
          this.#present.set(alias.entity, candidate.surface);
      }
      if (this.#present.size === before) break;
    }
    for (const { candidate, alias } of waiting) {
      if (alias.full && this.#conditions(candidate, alias) !== null) this.#establish(candidate, alias);
    }
    for (const places of this.#full.values()) places.sort((a, b) => a.first - b.first);
  }

  #establish(candidate: Candidate, alias: AliasRecord): void {
    if (!this.#present.has(alias.entity)) this.#present.set(alias.entity, candidate.surface);
    if (!alias.full) return;
    const places = this.#full.get(alias.entity) ?? [];
    places.push({ surface: candidate.surface, block: candidate.block, first: candidate.first });
    this.#full.set(alias.entity, places);
  }

  /** Why the alias' conditions are met here; null where they are not; empty where it has none. */
  #conditions(candidate: Candidate, alias: AliasRecord): string | null {
    if (alias.needs.length === 0 && alias.context.length === 0) return '';
    const need = alias.needs.find((id) => this.#present.has(id));
    if (need !== undefined) return `because “${this.#present.get(need)}” is mentioned too`;
    const word = alias.context.find((phrase) => this.#near(candidate, phrase));
    return word === undefined ? null : `because the text around it speaks of “${word}”`;
  }

  #near({ block }: Candidate, phrase: string): boolean {
    const tokens = phraseTokens(phrase);
    const near = [this.#reading.title, block - 2, block - 1, block, block + 1];
    return near.some((index) => {
      const end = this.#reading.from[index + 1] ?? 0;
      for (let at = this.#reading.from[index] ?? end; at + tokens.count <= end; at++) {
        if (phraseAt(this.#reading, tokens, at)) return true;
      }
      return false;
    });
  }

  #decide(candidate: Candidate, aliases: readonly AliasRecord[]): { entity: EntityId; why: string } | null {
    const fits: { entity: EntityId; why: string }[] = [];
    for (const alias of aliases) {
      const why = this.#why(candidate, alias);
      if (why === null) this.#reject(candidate, [alias.entity], this.#whyNot(alias));
      else if (!fits.some((fit) => fit.entity === alias.entity)) fits.push({ entity: alias.entity, why });
    }
    const [only] = fits;
    if (fits.length > 1) {
      this.#reject(
        candidate,
        fits.map((fit) => fit.entity),
        'it may be any of them',
      );
      return null;
    }
    return only ?? null;
  }

  #why(candidate: Candidate, alias: AliasRecord): string | null {
    const met = this.#conditions(candidate, alias);
    if (met === null || alias.unless.some((phrase) => this.#near(candidate, phrase))) return null;
    if (!alias.surname)
      return met === '' ? `matched the name “${candidate.surface}”` : `matched “${candidate.surface}” ${met}`;
    const full = this.#antecedent(candidate, alias.entity);
    return full === null ? null : `matched “${candidate.surface}” because ${full}`;
  }

  /** Where the entity's full name allows a surname at this place. */
  #antecedent(candidate: Candidate, entity: EntityId): string | null {
    const kindOf = (block: number): string =>
      block === this.#reading.title ? 'title' : (this.#reading.blocks[block]?.kind ?? '');
    let always: string | null = null;
    for (const { surface, block, first } of this.#full.get(entity) ?? []) {
      if (block !== this.#reading.title && first < candidate.first) return `“${surface}” appears above`;
      if (always === null && kindOf(block) === 'title') always = `“${surface}” is in the title`;
      if (always === null && kindOf(block) === 'caption') always = `“${surface}” is in a caption`;
      if (always === null && ['heading', 'standfirst', 'caption'].includes(kindOf(candidate.block)))
        always = `the article names “${surface}”`;
    }
    return always;
  }

  #whyNot(alias: AliasRecord): string {
    if (alias.surname) return 'the full name is not in the article before it';
    return alias.unless.length > 0
      ? 'the text around it speaks of something else'
      : 'nothing in the article says that it is meant';
  }

  #vetoed({ surface }: Candidate, { entity }: AliasRecord): boolean {
    return (this.#options.vetoes ?? []).some(
      (veto) =>
        veto.entity === entity && (veto.surface === undefined || veto.surface.toLowerCase() === surface.toLowerCase()),
    );
  }

  #reject({ block, start, end }: Candidate, entities: readonly EntityId[], why: string): void {
    if (this.#options.debug && block !== this.#reading.title) this.#rejected.push({ block, start, end, entities, why });
  }
}
