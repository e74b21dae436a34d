import * as v from 'valibot';
import { filled } from '../registers/input.ts';
import type { OfficeRecord } from '../registers/register-model.ts';
import type { Holder } from './cabinet-holders.ts';
import { officeSlug } from './records.ts';
import { headOfficeOf } from './world-titles.ts';

/** Posts to leave out, because articles do not name them with their holders. The first matching list decides. */
const LEFT_OUT: readonly RegExp[] = [
  // Diplomats and judges: in most articles, their bare names mean somebody else.
  /ambassador|high commissioner to|consul|permanent representative to the united nations organizations/i,
  /\bjustice of|judge|chief justice|court\b|ombuds/i,
  // Below the cabinet.
  /(?:state|parliamentary|permanent|cabinet) (?:under-?)?secretary$|^(?:parliamentary|state) secretary|under-?secretary|^assistant |parliamentary assistant/i,
  /^(?:minister of state|deputy minister|vice[- ]minister|associate minister|junior minister|assistant minister)/i,
  /^deputy (?!prime minister|premier|president|attorney general|secretary of (?:state|defen[cs]e)|national security)/i,
  // Regional and local offices below a governor or a premier.
  /intendant|\bprovince of\b|provincial executive|mayor|prefect|landtag|region(?:al)? (?:council|government)|^(?:member|second president|third president) of/i,
  /^vice[- ]president of the (?:senate|house|council|chamber|executive)|president of the legislative (?:council|assembly)/i,
  /^lieutenant governor|^administrator of|^commissioner (?:of|for) (?!police)|inspector general|board$/i,
  // Not offices.
  /first lady|first gentleman|spouse/i,
  /^chairperson of the (?!national security|joint)|^chairman of the (?!joint|verkhovna|state duma|federation council|national security)/i,
  /^leader of|chief whip|president of caixa|^treasurer of|^special advis|^representative/i,
];

/**
 * Offices missing from the US registers, which have the cabinet, governors, Congress and courts. Wikidata's query
 * spells them the British way.
 */
const US_POSTS: Readonly<Record<string, string>> = {
  'National Security Advisor': 'National Security Advisor',
  'Deputy National Security Advisor': 'Deputy National Security Advisor',
  'Homeland Security Advisor': 'Homeland Security Advisor',
  'White House Press Secretary': 'White House Press Secretary',
  'White House Communications Director': 'White House Communications Director',
  'White House Counsel': 'White House Counsel',
  'White House Deputy Chief of Staff': 'White House Deputy Chief of Staff',
  'Director of the FBI': 'Director of the FBI',
  'Director of the National Security Agency': 'Director of the National Security Agency',
  'Chair of the Federal Reserve': 'Chair of the Federal Reserve',
  'Chairman of the Joint Chiefs of Staff': 'Chairman of the Joint Chiefs of Staff',
  'Vice Chairman of the Joint Chiefs of Staff': 'Vice Chairman of the Joint Chiefs of Staff',
  'Deputy Attorney General': 'Deputy Attorney General',
  'Solicitor General': 'Solicitor General',
  'Deputy Secretary of State': 'Deputy Secretary of State',
  'Deputy Secretary of Defence': 'Deputy Secretary of Defense',
  'Secretary of the Navy': 'Secretary of the Navy',
  'Secretary of the Army': 'Secretary of the Army',
  'Secretary of the Air Force': 'Secretary of the Air Force',
};

/** Federations (and China) whose governors appear in English news. In other countries a governor is a local officer. */
const COUNTRIES_WITH_GOVERNORS = new Set([
  'India',
  'Nigeria',
  'Brazil',
  'Russia',
  'Mexico',
  'China',
  'Pakistan',
  'Argentina',
]);

/** The office's name for a position of the query, or null if the register leaves it out. */
export function postOf(position: string, country: string): string | null {
  if (country === 'United States') return US_POSTS[position] ?? null;
  if (headOfficeOf(position) !== null) return null;
  if (
    /^governor of (?!the .*bank)/i.test(position) &&
    !COUNTRIES_WITH_GOVERNORS.has(country) &&
    !/bank/i.test(position)
  )
    return null;
  if (/^deputy governor/i.test(position) || LEFT_OUT.some((words) => words.test(position))) return null;
  return position.charAt(0).toUpperCase() + position.slice(1);
}

/** Offices whose name contains the place: "Premier of Ontario", "Speaker of the Knesset". */
const NAMES_PLACE =
  /^(?:Governor|Premier|First Minister|President|Chief Minister|Deputy Premier|Prime Minister) of (?!the (?:Central|National|Reserve|Federal) Bank|Government|the (?:Senate|Council|National|Chamber|House|State|Treasury|Congress)\b)/;

/** A country or body of Wikidata's query. The adjective is empty for a body of several countries. */
export const CountrySchema = v.strictObject({ country: filled, code: filled, adjective: v.string() });
type CabinetCountry = v.InferOutput<typeof CountrySchema>;

/** The record of an office: "Minister of Labour (France)", "French Minister of Labour" in a sentence. */
export function officeOf(post: string, holder: Holder, country: CabinetCountry): OfficeRecord {
  const plain = country.adjective === '' || NAMES_PLACE.test(post);
  const name = plain ? post : `${country.adjective} ${post}`;
  return {
    o: holder.positionId === '' ? officeSlug(`${country.code} ${post}`) : holder.positionId,
    name,
    ...(country.adjective === '' ? {} : { place: holder.country }),
    country: country.code,
  };
}
