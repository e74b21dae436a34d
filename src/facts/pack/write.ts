import { compareForList, type PartialDate } from '../../dates/partial-date.ts';
import { compareText } from '../compare-text.ts';
import {
  type Alias,
  ENTITY_KINDS,
  type Entity,
  type EntityRef,
  idIn,
  packOf,
  type Role,
  type Source,
  type TimelineEvent,
} from '../fact-model.ts';
import type { Facts } from '../facts.ts';
import { assemble } from './assemble.ts';
import { dateCode } from './date-code.ts';
import { PackError } from './error.ts';
import { CHANGES, ENTITY_FLAGS, EVENT_FLAGS, GRADES, NAME_FLAGS, PRONOUNS, ROLE_FLAGS } from './layout.ts';
import { Tables } from './tables.ts';
import { datesIn, keyIn, refsIn } from './walk.ts';

/**
 * Writes facts as one pack. The same facts give the same bytes.
 *
 * @throws PackError for two records with one id, a record of another pack, or an empty name
 */
export const writePack = (facts: Facts): Uint8Array => new PackWriter(facts).write();

const flagsOf = ({ sensitive, needsTitle, guarded }: Entity): number =>
  (sensitive ? ENTITY_FLAGS.sensitive : 0) |
  (needsTitle ? ENTITY_FLAGS.needsTitle : 0) |
  (guarded ? ENTITY_FLAGS.guarded : 0);

class PackWriter {
  readonly #facts: Facts;
  readonly #tables = new Tables();
  readonly #entities: readonly Entity[];
  readonly #events: readonly TimelineEvent[];
  /** The index of each entity: first entities of this pack, then of others. */
  readonly #places = new Map<EntityRef, number>();
  readonly #foreign: readonly EntityRef[];
  readonly #dates = new Map<PartialDate, number>();
  readonly #sources = new Map<string, number>();
  /** The rows of the roles in an office or at an organisation, by its index. */
  readonly #holders = new Map<number, number[]>();

  constructor(facts: Facts) {
    this.#facts = facts;
    this.#entities = [...facts.entities].sort((a, b) => compareText(idIn(a.id), idIn(b.id)));
    this.#events = [...facts.timeline].sort((a, b) => compareForList(a.date, b.date));
    this.#checkIds();
    for (const { id } of this.#entities) this.#places.set(id, this.#places.size);
    this.#foreign = [...new Set(refsIn(facts))].filter((ref) => !this.#places.has(ref)).sort(compareText);
    for (const ref of this.#foreign) this.#places.set(ref, this.#places.size);
    for (const date of [...new Set(datesIn(facts))].sort(compareText)) {
      if (this.#dates.size === 0) this.#tables.add('dates', {});
      this.#dates.set(date, this.#tables.add('dates', { code: dateCode(date) }));
    }
  }

  write(): Uint8Array {
    const tables = this.#tables;
    // Similar texts are written together, because the file then compresses better.
    for (const { id } of this.#entities) tables.text(idIn(id));
    for (const { aliases } of this.#entities) for (const { text } of aliases) tables.text(text);
    for (const entity of this.#entities) this.#entity(entity);
    const order = this.#events.map((event) => this.#event(event));
    for (const event of [...order].sort((a, b) => compareText(this.#eventId(a), this.#eventId(b))))
      tables.add('eventsById', { event });
    const same = new Map(this.#entities.flatMap(({ id, sameAs = [] }) => sameAs.map((ref) => [ref, id] as const)));
    for (const ref of this.#foreign) {
      const own = same.get(ref);
      tables.add('foreign', { ref: tables.text(ref), same: own ? this.#index(own) + 1 : 0 });
    }
    this.#indexes();
    for (const { on, about, was, now } of this.#facts.corrections) {
      const list = tables.list(about.map((ref) => this.#index(ref)));
      tables.add('corrections', { on: this.#date(on), about: list, was: tables.text(was), now: tables.text(now) });
    }
    return assemble(JSON.stringify({ ...this.#facts.head, templates: this.#facts.templates ?? [] }), tables);
  }

  readonly #eventId = (event: number): string => this.#events[event]?.id ?? '';

  #checkIds(): void {
    const pack = this.#facts.head.id;
    for (const records of [this.#entities, this.#events]) {
      const seen = new Set<string>();
      for (const { id } of records) {
        if (packOf(id) !== pack) throw new PackError(pack, id, 'it is of another pack');
        if (seen.has(id)) throw new PackError(pack, id, 'two records have this id');
        seen.add(id);
      }
    }
  }

  #entity(entity: Entity): void {
    const tables = this.#tables;
    const { office, life } = entity;
    tables.add('entities', {
      id: tables.text(idIn(entity.id)),
      kind: ENTITY_KINDS.indexOf(entity.kind),
      pronoun: PRONOUNS.indexOf(entity.pronoun),
      flags: flagsOf(entity),
      name: tables.text(entity.name),
      description: tables.text(entity.description),
      issuer: tables.text(entity.issuer),
      wikidata: entity.wikidata ? Number(entity.wikidata.slice(1)) : 0,
      sameAs: this.#refs(entity.sameAs),
      checked: this.#date(entity.checked),
      born: this.#date(life?.born),
      died: this.#date(life?.died),
      officeOf: office?.of ? this.#index(office.of) + 1 : 0,
      officeOrganisation: tables.text(office?.organisation),
      officePlace: tables.text(office?.place),
      officeCountry: tables.text(office?.country),
      officeBody: tables.text(office?.body),
      officeSay: tables.text(office?.say),
      seats: office ? (office.seats ?? 0) + 1 : 0,
      sources: this.#sourceList(entity.sources, entity.name),
      names: entity.aliases.length,
      roles: entity.roles.length,
      statuses: entity.statuses.length,
      proceedings: entity.proceedings.length,
      memberships: entity.memberships.length,
    });
    for (const alias of entity.aliases) this.#name(alias, entity);
    for (const role of entity.roles) this.#role(role, entity);
    for (const { status, from, text, recorded, sources } of entity.statuses) {
      tables.add('statuses', {
        status: tables.text(status),
        from: this.#date(from),
        text: tables.text(text),
        recorded: this.#date(recorded),
        sources: this.#ownSources(sources, entity),
      });
    }
    for (const { status, from, to, text, recorded, sources } of entity.proceedings) {
      tables.add('proceedings', {
        status: tables.text(status),
        from: this.#date(from),
        to: this.#date(to),
        text: tables.text(text),
        recorded: this.#date(recorded),
        sources: this.#ownSources(sources, entity),
      });
    }
    for (const { asOf, members, recorded, sources } of entity.memberships) {
      tables.add('memberships', {
        asOf: this.#date(asOf),
        members: tables.list(members.map((name) => tables.text(name))),
        recorded: this.#date(recorded),
        sources: this.#ownSources(sources, entity),
      });
    }
  }

  #name(alias: Alias, entity: Entity): void {
    const tables = this.#tables;
    const texts = (list: readonly string[] = []): number => tables.list(list.map((text) => tables.text(text)));
    tables.add('names', {
      text: tables.text(alias.text),
      flags: (alias.surname ? NAME_FLAGS.surname : 0) | (alias.case ? NAME_FLAGS.exactCase : 0),
      needs: this.#refs(alias.needs),
      never: texts(alias.never),
      context: texts(alias.context),
      unless: texts(alias.unless),
      from: this.#date(alias.from),
      to: this.#date(alias.to),
    });
    if (alias.text === '') throw new PackError(this.#facts.head.id, entity.id, 'it has an empty name');
  }

  #role(role: Role, entity: Entity): void {
    const tables = this.#tables;
    const office = role.office && this.#entities[this.#index(role.office)];
    const officeTitle = office?.office?.say ?? office?.name;
    const index = tables.add('roles', {
      title: role.title === officeTitle ? 0 : tables.text(role.title),
      organisation: tables.text(role.organisation ?? undefined),
      organisationId: role.organisationId ? this.#index(role.organisationId) + 1 : 0,
      office: role.office ? this.#index(role.office) + 1 : 0,
      from: this.#date(role.from),
      to: this.#date(role.to),
      confirmed: this.#date(role.confirmed),
      flags: role.current ? ROLE_FLAGS.current : 0,
      party: tables.text(role.party),
      qualifiers: tables.list((role.qualifiers ?? []).map((word) => tables.text(word))),
      note: tables.text(role.note),
      seenFirst: this.#date(role.seen?.[0]),
      seenLast: this.#date(role.seen?.[1]),
      recorded: this.#date(role.recorded),
      sources: this.#ownSources(role.sources, entity),
    });
    for (const ref of [role.office, role.organisationId]) {
      if (ref === undefined) continue;
      const known = this.#holders.get(this.#index(ref));
      if (known) known.push(index);
      else this.#holders.set(this.#index(ref), [index]);
    }
  }

  #event(event: TimelineEvent): number {
    const tables = this.#tables;
    return tables.add('events', {
      id: tables.text(idIn(event.id)),
      date: this.#date(event.date),
      text: tables.text(event.text),
      about: this.#refs(event.about),
      changes: tables.list(event.changes.flatMap(({ entity, what }) => [this.#index(entity), CHANGES.indexOf(what)])),
      weight: event.weight,
      chain: tables.text(event.chain),
      flags: (event.sensitive ? EVENT_FLAGS.sensitive : 0) | (event.reported ? EVENT_FLAGS.reported : 0),
      recorded: this.#date(event.recorded),
      sources: this.#sourceList(event.sources, ''),
    });
  }

  #indexes(): void {
    const tables = this.#tables;
    const eventsOf = Array.from(this.#places, (): number[] => []);
    this.#events.forEach(({ about }, event) => {
      for (const ref of new Set(about)) eventsOf[this.#index(ref)]?.push(event);
    });
    for (const events of eventsOf) {
      tables.add('eventsOf', { count: events.length });
      for (const event of events) tables.add('eventItems', { event });
    }
    for (let index = 0; index < this.#places.size; index++) {
      const roles = this.#holders.get(index) ?? [];
      tables.add('holdersOf', { count: roles.length });
      for (const role of roles) tables.add('holderItems', { role });
    }
  }

  #index(ref: EntityRef): number {
    const index = this.#places.get(ref);
    if (index === undefined) throw new PackError(this.#facts.head.id, ref, 'it is referred to, but no record has it');
    return index;
  }

  #refs(refs: readonly EntityRef[] = []): number {
    return this.#tables.list(refs.map((ref) => this.#index(ref)));
  }

  #date(date: PartialDate | null | undefined): number {
    return date ? (this.#dates.get(date) ?? 0) : 0;
  }

  /** The list of sources, or 0 if the statement has the same sources as its entity. */
  #ownSources(sources: readonly Source[], entity: Entity): number {
    const list = this.#sourceList(sources, entity.name);
    return list === this.#sourceList(entity.sources, entity.name) ? 0 : list;
  }

  #sourceList(sources: readonly Source[], name: string): number {
    return this.#tables.list(sources.map((source) => this.#source(source, name)));
  }

  #source(source: Source, name: string): number {
    const tables = this.#tables;
    const key = JSON.stringify([source.url, source.publisher, source.title, source.date, source.grade]);
    const known = this.#sources.get(key);
    if (known !== undefined) return known;
    const templates = this.#facts.templates ?? [];
    const at = templates.findIndex((template) => keyIn(source, template, name) !== null);
    const template = templates[at];
    const filled = template && keyIn(source, template, name);
    const index = tables.add(
      'sources',
      template && typeof filled === 'string'
        ? {
            template: at + 1,
            url: tables.text(filled),
            title: template.title.includes('{name}') ? tables.text(name) : 0,
            date: this.#date(source.date),
          }
        : {
            url: tables.text(source.url),
            publisher: tables.text(source.publisher),
            title: tables.text(source.title),
            date: this.#date(source.date),
            grade: GRADES.indexOf(source.grade),
          },
    );
    this.#sources.set(key, index);
    return index;
  }
}
