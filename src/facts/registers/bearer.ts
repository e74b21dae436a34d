import { type Day, spanOf } from './dates.ts';
import { foldName } from './names.ts';
import type { OfficeRecord, PersonRecord, Register } from './register-model.ts';

/** A time in an office, with both ends as days. */
export type Tenure = {
  readonly office: OfficeRecord;
  /** First and last day on which the office was certainly held. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** The stated start and the stated end, if known to the day. */
  readonly start: Day | null;
  readonly end: Day | null;
  readonly party: string | null;
};

/** A person of a register, with everything that decides whether another record is the same person. */
export type Bearer = {
  /** `pack:id`. */
  readonly ref: string;
  readonly pack: string;
  readonly person: PersonRecord;
  readonly wikidata: string | null;
  /** Addresses of pages about this person alone. */
  readonly pages: readonly string[];
  /** Folded full names without suffix and middle initials. */
  readonly keys: ReadonlySet<string>;
  /** "jr", "sr", "iii" if a form has one. */
  readonly suffix: string | null;
  readonly born: string | null;
  readonly tenures: readonly Tenure[];
  /** Countries, by code. */
  readonly countries: ReadonlySet<string>;
  /** Parts of countries: states, constituencies. */
  readonly places: ReadonlySet<string>;
};

/** The people of a register, in the form that merging compares. */
export function bearersOf(register: Register): readonly Bearer[] {
  const offices = new Map(register.offices.map((office) => [office.o, office]));
  const parties = register.head.parties ?? {};
  return register.people.map((person) => {
    const tenures = person.roles.flatMap(([id, from, to, detail]): Tenure[] => {
      const office = offices.get(id);
      if (!office) return [];
      const last = to ?? detail?.seen?.[1] ?? (office.now ? register.head.asOf : null);
      return [
        {
          office,
          from: from ? spanOf(from)[1] : (detail?.seen?.[0] ?? null),
          to: last ? spanOf(last)[0] : null,
          start: from?.length === 10 ? from : null,
          end: to?.length === 10 ? to : null,
          party: detail?.party ? (parties[detail.party] ?? null) : null,
        },
      ];
    });
    const forms = [person.name, ...(person.also ?? []).map((form) => (typeof form === 'string' ? form : form.t))];
    return {
      ref: `${register.head.id}:${person.p}`,
      pack: register.head.id,
      person,
      wikidata: person.q ?? (/^Q\d+$/.test(person.p) ? person.p : null),
      pages: pagesOf(register, person),
      keys: new Set(forms.map(nameKey).filter((key) => key.includes(' '))),
      suffix: forms.map((form) => SUFFIX.exec(foldName(form))?.[1]).find((one) => one !== undefined) ?? null,
      born: person.life?.[0]?.slice(0, 4) ?? null,
      tenures,
      countries: new Set(tenures.flatMap(({ office }) => office.country ?? [])),
      places: new Set(tenures.flatMap(({ office }) => (office.place && office.body !== 'cabinet' ? office.place : []))),
    };
  });
}

const SUFFIX = / (jr|sr|ii|iii|iv)$/;

/** "Robert F. Kennedy Jr." → "robert kennedy". */
const nameKey = (form: string): string =>
  foldName(form)
    .replace(SUFFIX, '')
    .replace(/(?<=\S) \p{L}(?= \S)/gu, '');

/** Addresses of pages whose title is the person's own name. Lists and tables of many people do not count. */
function pagesOf(register: Register, person: PersonRecord): readonly string[] {
  return (person.src ?? []).flatMap((source) => {
    const at = source.indexOf(':');
    const template = register.head.sources[source.slice(0, at)];
    if (!template?.title.startsWith('{name}') || !template.url.includes('{key}')) return [];
    return template.url.replace('{key}', source.slice(at + 1));
  });
}
