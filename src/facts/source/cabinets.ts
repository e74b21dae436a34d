import * as v from 'valibot';
import { groupBy } from '../../group-by.ts';
import type { AdapterContext, RegisterAdapter } from '../registers/adapter.ts';
import { filled } from '../registers/input.ts';
import type { NameForm, OfficeRecord, PersonRecord, RoleRecord } from '../registers/register-model.ts';
import { type Holder, readHolders } from './cabinet-holders.ts';
import { CountrySchema, officeOf, postOf } from './cabinet-posts.ts';
import { joinConsecutive, plainLetters, uniteOverlapping } from './records.ts';

/**
 * Ministers and other high officers of about 70 countries, as Wikidata had them in 2022 (`every-politician-scrapers/*`,
 * `html/holders21.csv`). Only roles with a start and an end are kept: an open end there only means that nobody entered
 * an end. Heads of state and government are in `world-leaders`.
 */
export const CABINETS: RegisterAdapter = {
  id: 'cabinets',
  build(context) {
    const countries = new Map(
      context.supplements.yaml('cabinet-countries.yaml', CountrySchema).map(({ value }) => [value.country, value]),
    );
    const only = new Map(
      context.supplements.yaml('cabinet-only.yaml', OnlySchema).map(({ value }) => [value.post, new Set(value.only)]),
    );
    const holders = readHolders(context.input);
    const sureDays = new Set(holders.filter(startsOnNewYear).map((one) => `${one.positionId} ${one.from}`));
    const offices = new Map<string, OfficeRecord>();
    const kept = holders.flatMap((holder) => {
      const country = countries.get(holder.country);
      const post = country && isKept(holder, only, context) ? postOf(holder.position, holder.country) : null;
      if (!country || !post) return [];
      const office = officeOf(post, holder, country);
      offices.set(office.o, office);
      return [{ holder, office }];
    });
    const people = [...groupBy(kept, ({ holder }) => holder.id)]
      .filter(([, rows]) => rows.some(({ holder }) => holder.to >= OLDEST_END))
      .map(([id, rows]) =>
        personOf(
          id,
          rows.map(({ holder }) => holder),
          rows.map(({ holder, office }) => roleOf(holder, office, sureDays)),
        ),
      );
    const used = new Set(people.flatMap((person) => person.roles.map(([office]) => office)));
    return {
      head: { ...context.head, sources: SOURCES },
      offices: [...offices.values()].filter((office) => used.has(office.o)),
      people,
      laws: [],
    };
  },
};

const SOURCES = {
  w: { publisher: 'Wikidata', title: '{name}', url: 'https://www.wikidata.org/wiki/{key}', grade: 'B' },
} as const;

/** The Wikidata item of China's foreign minister Wang Yi mixes two people. */
const MIXED_ITEMS = new Set(['Q701801']);
/** Hardly any article that readers meet names people who left for good before this year. */
const OLDEST_END = '2008';

/** A post of a country under which the query also lists people of its states, and the people who held the post itself. */
const OnlySchema = v.strictObject({ post: filled, name: filled, only: v.array(filled) });
type Only = ReadonlyMap<string, ReadonlySet<string>>;

function isKept(holder: Holder, only: Only, { report }: AdapterContext): boolean {
  const ofState = only.get(holder.positionId)?.has(holder.id) === false;
  const reason = ofState ? "a post of a state, listed as the country's" : leftOut(holder);
  if (reason === null) return true;
  const at = { file: 'cabinets/holders21.jsonl', line: holder.line, record: holder.id };
  report.note(`${reason}: left out`, at, `${holder.label}, ${holder.position} (${holder.country})`);
  return false;
}

function leftOut(holder: Holder): string | null {
  if (holder.fault) return holder.fault;
  if (MIXED_ITEMS.has(holder.id)) return 'an item of two people';
  if (holder.country === 'United Kingdom') return 'the United Kingdom, which has registers of its own';
  if (holder.from === '' || holder.to === '') return 'a role without a start or an end';
  if (holder.to < holder.from.slice(0, holder.to.length)) return 'an end before the start';
  if (!holder.hasPage) return 'a person without a page in English Wikipedia, whom English news hardly names';
  if (!LATIN.test(holder.name)) return 'a name in another script';
  return null;
}

const LATIN = /^[\p{Script=Latin}\p{M}\d .,'’‘"-]+$/u;

const startsOnNewYear = ({ from }: Holder): boolean => from.length === 10 && from.endsWith('-01-01');

/** An end on 1 January counts as a day only if somebody else's certain start in the post is on that day. */
function roleOf(holder: Holder, office: OfficeRecord, sureDays: ReadonlySet<string>): RoleRecord {
  const sure = sureDays.has(`${holder.positionId} ${holder.to}`);
  const to = holder.to.endsWith('-01-01') && !sure ? holder.to.slice(0, 4) : holder.to;
  return [office.o, holder.from, to, {}];
}

/** The id already is Wikidata's, so `q` does not repeat it. */
function personOf(id: string, holders: readonly Holder[], roles: readonly RoleRecord[]): PersonRecord {
  const name = holders[0]?.name ?? id;
  const labels = [...new Set(holders.map((one) => one.label))];
  const also: NameForm[] = labels.filter((label) => isOtherForm(label, name));
  return { p: id, name, also, src: [`w:${id}`], roles: [...joinConsecutive(uniteOverlapping(roles))] };
}

/**
 * True for a label in Latin letters that differs from the name. A title ("Keith Stewart, Baron Stewart of Dirleton")
 * does not count.
 */
const isOtherForm = (label: string, name: string): boolean =>
  plainLetters(label) !== plainLetters(name) && LATIN.test(label) && label.includes(' ');
