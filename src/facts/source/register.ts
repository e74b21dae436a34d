import { type PartialDate, partialDate } from '../../dates/partial-date.ts';
import {
  type Alias,
  type Entity,
  type EntityRef,
  entityRef,
  type Role,
  type Source,
  type Status,
} from '../fact-model.ts';
import type { Facts, SourceTemplate } from '../facts.ts';
import { withSpellings } from '../law-number.ts';
import { readRegister } from '../registers/read.ts';
import type {
  LawRecord,
  NameForm,
  OfficeRecord,
  PersonRecord,
  Register,
  RoleRecord,
} from '../registers/register-model.ts';

/** Turns a compiled register (`extension/facts/registers/<pack>.jsonl`) into the types of the fact model. */

/**
 * The facts of a register's file.
 *
 * @param file its name, for messages
 * @throws RegisterFault that names the line that does not fit
 */
export const factsOfRegisterFile = (text: string, file: string): Facts => factsOfRegister(readRegister(text, file));

/** The facts of a register. */
export function factsOfRegister(register: Register): Facts {
  const { sources, parties: _, asOf, recorded, ...head } = register.head;
  const reader = new RegisterReader(register);
  return {
    head: { ...head, asOf: partialDate(asOf), recorded: partialDate(recorded) },
    templates: Object.values(sources).map((template): SourceTemplate => template),
    entities: [
      ...register.offices.map((office) => reader.office(office)),
      ...register.people.map((person) => reader.person(person)),
      ...register.laws.map((law) => reader.law(law)),
    ],
    timeline: [],
    corrections: [],
  };
}

const NOTHING = { description: '', roles: [], statuses: [], proceedings: [], memberships: [], sources: [] } as const;

const dateOf = (day: string | null): PartialDate | null => (day === null ? null : partialDate(day));

class RegisterReader {
  readonly #register: Register;
  readonly #offices: ReadonlyMap<string, OfficeRecord>;

  constructor(register: Register) {
    this.#register = register;
    this.#offices = new Map(register.offices.map((office) => [office.o, office]));
  }

  office(record: OfficeRecord): Entity {
    const { name, same, say, of, place, country, body, seats, aliases = [] } = record;
    return {
      ...NOTHING,
      id: this.#ref(record.o),
      kind: 'office',
      name,
      aliases: this.#aliases(name, aliases),
      ...(same && { sameAs: same.map((ref) => this.#ref(ref)) }),
      office: {
        ...(of && { organisation: of }),
        ...(place && { place }),
        ...(country && { country }),
        ...(body && { body }),
        ...(seats && { seats }),
        ...(say && { say }),
      },
    };
  }

  person(record: PersonRecord): Entity {
    const { name, pronoun, q, same, tier, life, src = [] } = record;
    const sources = src.map((source) => this.#source(source, name));
    const [born, died] = life?.map(dateOf) ?? [];
    return {
      ...NOTHING,
      id: this.#ref(record.p),
      kind: 'person',
      name,
      aliases: this.#aliases(name, record.also ?? []),
      ...(pronoun && { pronoun }),
      ...(q && { wikidata: q }),
      ...(same && { sameAs: same.map((ref) => this.#ref(ref)) }),
      ...(tier === 2 && { needsTitle: true as const }),
      ...((born || died) && { life: { ...(born && { born }), ...(died && { died }) } }),
      roles: record.roles.map((role) => this.#role(role, name, sources)),
      sources,
    };
  }

  law(record: LawRecord): Entity {
    const { kind, name, by, numbers = [], also = [], src = [] } = record;
    const sources = src.map((source) => this.#source(source, name));
    return {
      ...NOTHING,
      id: this.#ref(record.l),
      kind: kind === 'order' ? 'policy' : 'law',
      name,
      ...(by && { issuer: by }),
      aliases: this.#aliases(name, [...also, ...numbers.flatMap(withSpellings)]),
      statuses: record.steps.map(([status, from, detail]): Status => {
        const own = detail.src?.map((source) => this.#source(source, name)) ?? sources;
        return { status, from: partialDate(from), text: detail.text ?? '', sources: own };
      }),
      sources,
    };
  }

  #role([id, from, to, detail = {}]: RoleRecord, name: string, own: readonly Source[]): Role {
    const office = this.#offices.get(id);
    const { party, q, src, seen, open, note } = detail;
    // An open role of an office without `now` shows nothing about today.
    const isCurrent = to === null && office?.now === true && !open;
    return {
      title: office?.say ?? office?.name ?? id,
      organisation: null,
      office: this.#ref(id),
      from: dateOf(from),
      to: dateOf(to),
      current: isCurrent,
      confirmed: isCurrent ? partialDate(seen?.[1] ?? this.#register.head.asOf) : null,
      ...(party && { party: this.#register.head.parties?.[party] ?? party }),
      ...(q && { qualifiers: q }),
      ...(note && { note }),
      ...(seen && { seen: [partialDate(seen[0]), partialDate(seen[1])] as const }),
      sources: src?.map((source) => this.#source(source, name)) ?? own,
    };
  }

  /**
   * The name, then the other forms. Forms of one text may have conditions of their own each: a surname, and a nickname
   * beside certain words. A form without conditions makes the others of its text needless.
   */
  #aliases(name: string, also: readonly NameForm[]): readonly Alias[] {
    const forms = also.map((form): Alias => (typeof form === 'string' ? { text: form } : this.#alias(form)));
    // The name comes first. A form of the same text sets conditions for it.
    const own = forms.find(({ text }) => text === name) ?? { text: name };
    const isBare = (form: Alias): boolean => Object.keys(form).length === 1;
    const bare = new Set(forms.filter(isBare).map(({ text }) => text));
    const others = forms.filter((form) => form.text !== name && (isBare(form) || !bare.has(form.text)));
    const distinct = new Map([own, ...others].map((form) => [JSON.stringify(form), form]));
    return [...distinct.values()];
  }

  #alias({ t, surname, needs, never, context, unless, case: exact, from, to }: Exclude<NameForm, string>): Alias {
    return {
      text: t,
      ...(surname && { surname }),
      ...(needs && { needs: needs.map((id) => this.#ref(id)) }),
      ...(never && { never }),
      ...(context && { context }),
      ...(unless && { unless }),
      ...(exact && { case: exact }),
      ...(from && { from: partialDate(from) }),
      ...(to && { to: partialDate(to) }),
    };
  }

  /** A source given as `template:key`. The file has no other sources. */
  #source(written: string, name: string): Source {
    const colon = written.indexOf(':');
    const template = this.#register.head.sources[written.slice(0, colon)];
    const key = written.slice(colon + 1);
    return {
      url: template?.url.replace('{key}', () => key) ?? '',
      publisher: template?.publisher ?? '',
      title: template?.title.replace('{name}', () => name) ?? '',
      date: null,
      grade: template?.grade ?? 'C',
    };
  }

  #ref(id: string): EntityRef {
    return entityRef(this.#register.head.id, id);
  }
}
