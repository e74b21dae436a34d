import type { PartialDate } from '../../dates/partial-date.ts';
import {
  type Correction,
  ENTITY_KINDS,
  type Entity,
  type EntityRef,
  entityRef,
  eventRef,
  type Membership,
  type Office,
  type Proceeding,
  type Role,
  type Source,
  type Status,
  type TimelineEvent,
} from '../fact-model.ts';
import { CHANGES, ENTITY_FLAGS, EVENT_FLAGS, GRADES, PRONOUNS, ROLE_FLAGS, type TableName } from './layout.ts';
import type { PackFile } from './open.ts';

/** Reads records from the tables of a pack. An index out of range gives an empty record, never an error. */
export class Records {
  readonly #file: PackFile;
  readonly #sources = new Map<number, Source>();
  /** The number of entities of the pack; greater indexes are entities of other packs. */
  readonly entities: number;

  constructor(file: PackFile) {
    this.#file = file;
    this.entities = file.count('entities');
  }

  /** The ref of the entity at an index, of this pack or another. */
  ref(index: number): EntityRef {
    const { column, text, head } = this.#file;
    return index < this.entities
      ? entityRef(head.id, text(column('entities', 'id')[index] ?? 0))
      : entityRef(head.id, text(column('foreign', 'ref')[index - this.entities] ?? 0));
  }

  refs(list: number): readonly EntityRef[] {
    return this.#file.list(list).map((index) => this.ref(index));
  }

  entity(index: number): Entity {
    const { column, text, date, head } = this.#file;
    const at = (name: Parameters<typeof column<'entities'>>[1]): number => column('entities', name)[index] ?? 0;
    const pronoun = PRONOUNS[at('pronoun')];
    const flags = at('flags');
    const [born, died, checked] = [date(at('born')), date(at('died')), date(at('checked'))];
    const sources = this.sources(at('sources'));
    const rows = <T>(table: 'roles' | 'statuses' | 'proceedings' | 'memberships', read: (row: number) => T): T[] => {
      const starts = column('entities', table);
      const from = starts[index] ?? 0;
      return Array.from({ length: Math.max(0, (starts[index + 1] ?? 0) - from) }, (_, i) => read(from + i));
    };
    return {
      id: entityRef(head.id, text(at('id'))),
      kind: ENTITY_KINDS[at('kind')] ?? 'concept',
      name: text(at('name')),
      aliases: [],
      description: text(at('description')),
      ...(pronoun && { pronoun }),
      ...optional('issuer', text(at('issuer'))),
      ...(flags & ENTITY_FLAGS.sensitive && { sensitive: true as const }),
      ...(flags & ENTITY_FLAGS.needsTitle && { needsTitle: true as const }),
      ...(flags & ENTITY_FLAGS.guarded && { guarded: true as const }),
      ...(at('wikidata') && { wikidata: `Q${at('wikidata')}` }),
      ...(at('sameAs') && { sameAs: this.refs(at('sameAs')) }),
      ...(checked && { checked }),
      ...((born || died) && { life: { ...(born && { born }), ...(died && { died }) } }),
      ...(at('seats') && { office: this.#office(index) }),
      roles: rows('roles', (row) => this.role(row, sources)),
      statuses: rows('statuses', (row) => this.#status('statuses', row, sources)),
      proceedings: rows('proceedings', (row): Proceeding => {
        const to = date(column('proceedings', 'to')[row] ?? 0);
        return { ...this.#status('proceedings', row, sources), to };
      }),
      memberships: rows('memberships', (row) => this.#membership(row, sources)),
      sources,
    };
  }

  /**
   * The role in a row.
   *
   * @param own the sources of its person, for a role without sources of its own
   */
  role(row: number, own: readonly Source[]): Role {
    const { column, text, date, list, head } = this.#file;
    const at = (name: Parameters<typeof column<'roles'>>[1]): number => column('roles', name)[row] ?? 0;
    const office = at('office');
    const [first, last] = [date(at('seenFirst')), date(at('seenLast'))];
    return {
      title: text(at('title')) || this.#sayOffice(office - 1),
      organisation: text(at('organisation')) || null,
      ...(at('organisationId') && { organisationId: this.ref(at('organisationId') - 1) }),
      ...(office && { office: this.ref(office - 1) }),
      from: date(at('from')),
      to: date(at('to')),
      current: (at('flags') & ROLE_FLAGS.current) !== 0,
      confirmed: date(at('confirmed')),
      ...optional('party', text(at('party'))),
      ...(at('qualifiers') && { qualifiers: list(at('qualifiers')).map(text) }),
      ...optional('note', text(at('note'))),
      ...(first && last && { seen: [first, last] as const }),
      ...this.#recorded('roles', row),
      sources: at('sources') ? this.sources(at('sources')) : own,
      pack: head.id,
    };
  }

  event(row: number): TimelineEvent {
    const { column, text, date, list, head } = this.#file;
    const at = (name: Parameters<typeof column<'events'>>[1]): number => column('events', name)[row] ?? 0;
    const changes = list(at('changes'));
    const weight = at('weight');
    const flags = at('flags');
    return {
      id: eventRef(head.id, text(at('id'))),
      date: date(at('date')) ?? head.asOf,
      text: text(at('text')),
      about: this.refs(at('about')),
      changes: Array.from({ length: changes.length >> 1 }, (_, i) => ({
        entity: this.ref(changes[2 * i] ?? 0),
        what: CHANGES[changes[2 * i + 1] ?? 0] ?? 'status',
      })),
      weight: weight === 1 || weight === 3 ? weight : 2,
      ...optional('chain', text(at('chain'))),
      ...(flags & EVENT_FLAGS.reported && { reported: true as const }),
      ...(flags & EVENT_FLAGS.sensitive && { sensitive: true as const }),
      ...this.#recorded('events', row),
      sources: this.sources(at('sources')),
    };
  }

  corrections(): readonly Correction[] {
    const { column, text, date, head } = this.#file;
    return Array.from({ length: this.#file.count('corrections') }, (_, row) => ({
      on: date(column('corrections', 'on')[row] ?? 0) ?? head.recorded,
      about: this.refs(column('corrections', 'about')[row] ?? 0),
      was: text(column('corrections', 'was')[row] ?? 0),
      now: text(column('corrections', 'now')[row] ?? 0),
    }));
  }

  sources(list: number): readonly Source[] {
    return this.#file.list(list).map((index) => this.#source(index));
  }

  #source(index: number): Source {
    const known = this.#sources.get(index);
    if (known) return known;
    const { column, text, date, templates } = this.#file;
    const at = (name: Parameters<typeof column<'sources'>>[1]): number => column('sources', name)[index] ?? 0;
    const template = templates[at('template') - 1];
    const [url, title] = [text(at('url')), text(at('title'))];
    const source: Source = template
      ? {
          url: template.url.replace('{key}', () => url),
          publisher: template.publisher,
          title: template.title.replace('{name}', () => title),
          date: date(at('date')),
          grade: template.grade,
        }
      : { url, publisher: text(at('publisher')), title, date: date(at('date')), grade: GRADES[at('grade')] ?? 'C' };
    this.#sources.set(index, source);
    return source;
  }

  #office(index: number): Office {
    const { column, text } = this.#file;
    const at = (name: Parameters<typeof column<'entities'>>[1]): number => column('entities', name)[index] ?? 0;
    return {
      ...(at('officeOf') && { of: this.ref(at('officeOf') - 1) }),
      ...optional('organisation', text(at('officeOrganisation'))),
      ...optional('place', text(at('officePlace'))),
      ...optional('country', text(at('officeCountry'))),
      ...optional('body', text(at('officeBody'))),
      ...optional('say', text(at('officeSay'))),
      ...(at('seats') > 1 && { seats: at('seats') - 1 }),
    };
  }

  #sayOffice(index: number): string {
    const { column, text } = this.#file;
    return text(column('entities', 'officeSay')[index] ?? 0) || text(column('entities', 'name')[index] ?? 0);
  }

  #status(table: 'statuses' | 'proceedings', row: number, own: readonly Source[]): Status {
    const { column, text, date, head } = this.#file;
    const at = (name: 'status' | 'from' | 'text' | 'sources'): number => column(table, name)[row] ?? 0;
    return {
      status: text(at('status')),
      from: date(at('from')) ?? head.asOf,
      text: text(at('text')),
      ...this.#recorded(table, row),
      sources: at('sources') ? this.sources(at('sources')) : own,
      pack: head.id,
    };
  }

  #membership(row: number, own: readonly Source[]): Membership {
    const { column, text, date, list, head } = this.#file;
    const at = (name: 'asOf' | 'members' | 'sources'): number => column('memberships', name)[row] ?? 0;
    return {
      asOf: date(at('asOf')) ?? head.asOf,
      members: list(at('members')).map(text),
      ...this.#recorded('memberships', row),
      sources: at('sources') ? this.sources(at('sources')) : own,
      pack: head.id,
    };
  }

  #recorded(
    table: Extract<TableName, 'roles' | 'statuses' | 'proceedings' | 'memberships' | 'events'>,
    row: number,
  ): { readonly recorded?: PartialDate } {
    const recorded = this.#file.date(this.#file.column(table, 'recorded')[row] ?? 0);
    return recorded ? { recorded } : {};
  }
}

/** An object with the text under the name `field`. Empty if the text is empty. */
const optional = <const K extends string>(field: K, text: string): { readonly [key in K]?: string } =>
  // TypeScript types a computed key as any string, so the cast restores its type.
  text === '' ? {} : ({ [field]: text } as { readonly [key in K]?: string });
