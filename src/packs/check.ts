import type { PartialDate } from '../dates/partial-date.ts';
import { ENTITY_KINDS, type Entity, idIn, type Role, type Source, type TimelineEvent } from '../facts/fact-model.ts';
import { PackError } from '../facts/pack/error.ts';
import { type OpenPack, openPack } from '../facts/pack/pack.ts';
import { verifyPack } from '../facts/pack/verify.ts';
import type { PackSummary } from './pack-model.ts';

/** Called from time to time with the number of records checked so far, and of all records. */
export type OnProgress = (done: number, total: number) => void;

/** The most names of one entity. A person has a dozen. More names would only slow down every article. */
const MOST_NAMES = 1_000;
/** The most UTF-16 code units of a name, and of a text. */
const LONGEST_NAME = 300;
const LONGEST_TEXT = 5_000;
/** Records between two calls of `onProgress`. */
const STEP = 2_000;

const ID = /^[\w.-]+$/;
const REF = /^[a-z0-9-]+:[\w.-]+$/;
const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:lt|gt|amp|quot|nbsp|#\d+|#x[0-9a-f]+);/i;
/** Control characters, and characters that change the direction of all following text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

/**
 * Checks every record of a reader's pack. The rules are those of `npm run check-facts`, with further rules for files
 * that it did not make. Linear in the pack.
 *
 * @throws PackError that names the record and the reason
 */
export function checkPack(pack: OpenPack, onProgress: OnProgress = () => undefined): void {
  const total = pack.entities + pack.events;
  const { head } = pack;
  for (const [field, text] of Object.entries({ title: head.title, licence: head.licence }))
    if (text.trim() === '') throw new PackError(head.id, 'the head', `it has no ${field}`);
  for (const [field, text] of Object.entries(head))
    if (typeof text === 'string') plain(head.id, 'the head', field, text);
  if (pack.entities === 0) throw new PackError(head.id, null, 'it has no entity');
  let before = '';
  for (let place = 0; place < pack.entities; place++) {
    before = checkEntity(pack, place, before);
    if (place % STEP === 0) onProgress(place, total);
  }
  const ids = new Set<string>();
  for (let row = 0; row < pack.events; row++) {
    const event = pack.event(row);
    checkEvent(pack, event);
    if (ids.has(event.id)) throw new PackError(head.id, `event ${idIn(event.id)}`, 'another event has the same id');
    ids.add(event.id);
    if (row % STEP === 0) onProgress(pack.entities + row, total);
  }
  onProgress(total, total);
}

/**
 * Opens a reader's file and checks all of it.
 *
 * @throws PackError
 */
export function openChecked(bytes: Uint8Array, name: string, onProgress?: OnProgress): OpenPack {
  const pack = openPack(bytes, name);
  checkPack(pack, onProgress);
  verifyPack(pack.file);
  return pack;
}

export const summaryOf = ({ head, entities, events, file }: OpenPack, bytes: number): PackSummary => ({
  ...head,
  entities,
  events,
  names: file.count('names'),
  bytes,
});

/** The texts of the names of an entity. */
export function namesOf({ file }: OpenPack, place: number): string[] {
  const starts = file.column('entities', 'names');
  const texts = file.column('names', 'text');
  const from = starts[place] ?? 0;
  return Array.from({ length: Math.max(0, (starts[place + 1] ?? from) - from) }, (_, at) =>
    file.text(texts[from + at] ?? 0),
  );
}

/** @returns the entity's id; the next entity's id must come after it */
function checkEntity(pack: OpenPack, place: number, before: string): string {
  const entity = pack.entity(place);
  const id = idIn(entity.id);
  const record = `entity ${id || place}`;
  const fail = (reason: string): PackError => new PackError(pack.head.id, record, reason);
  if (!ID.test(id)) throw fail('its id has other signs than letters, digits, ".", "_" and "-"');
  if (id === before) throw fail('another entity has the same id');
  if (id < before) throw fail(`it comes after ${before}, and ids must be in order: make the pack by npm run pack`);
  if ((pack.file.column('entities', 'kind')[place] ?? 0) >= ENTITY_KINDS.length) throw fail('it is of an unknown kind');
  if (entity.name.trim() === '') throw fail('it has no name');
  checkText(pack.head.id, record, 'name', entity.name, LONGEST_NAME);
  checkNames(pack, place, record);
  checkText(pack.head.id, record, 'description', entity.description, LONGEST_TEXT);
  for (const ref of entity.sameAs ?? []) if (!REF.test(ref)) throw fail(`it names "${ref}", which is no entity`);
  checkSources(pack.head.id, record, entity.sources);
  for (const role of entity.roles) checkRole(pack.head.id, record, role);
  checkSteps(pack.head.id, record, entity);
  return id;
}

function checkNames(pack: OpenPack, place: number, record: string): void {
  const starts = pack.file.column('entities', 'names');
  const count = (starts[place + 1] ?? 0) - (starts[place] ?? 0);
  if (count > MOST_NAMES) {
    const reason = `it has ${count} forms of its name, and ${MOST_NAMES} is the most`;
    throw new PackError(pack.head.id, record, reason);
  }
  for (const text of namesOf(pack, place)) checkText(pack.head.id, record, 'alias', text, LONGEST_NAME);
}

function checkRole(pack: string, record: string, role: Role): void {
  const { title, from, to, seen, sources } = role;
  const fail = (reason: string): PackError => new PackError(pack, record, reason);
  if (title.trim() === '') throw fail('a role has no title');
  checkText(pack, record, 'role', title, LONGEST_TEXT);
  checkText(pack, record, 'organisation', role.organisation ?? '', LONGEST_TEXT);
  checkText(pack, record, 'note', role.note ?? '', LONGEST_TEXT);
  if (from && to && isBefore(to, from)) throw fail(`its role "${title}" ends on ${to}, before it begins on ${from}`);
  if (seen && isBefore(seen[1], seen[0]))
    throw fail(`its role "${title}" was seen until ${seen[1]}, before ${seen[0]}`);
  if (sources.length === 0) throw fail(`its role "${title}" has no source`);
  checkSources(pack, record, sources);
}

function checkSteps(pack: string, record: string, { statuses, proceedings }: Entity): void {
  for (const { status, text, sources } of [...statuses, ...proceedings]) {
    if (status.trim() === '') throw new PackError(pack, record, 'a status has no name');
    checkText(pack, record, 'status', status, LONGEST_NAME);
    checkText(pack, record, 'text', text, LONGEST_TEXT);
    if (sources.length === 0) throw new PackError(pack, record, `its status "${status}" has no source`);
    checkSources(pack, record, sources);
  }
  for (const { status, from, to } of proceedings)
    if (to && isBefore(to, from))
      throw new PackError(pack, record, `its proceeding "${status}" ends on ${to}, before it begins on ${from}`);
}

function checkEvent({ head }: OpenPack, { id, text, about, sources }: TimelineEvent): void {
  const record = `event ${idIn(id)}`;
  const fail = (reason: string): PackError => new PackError(head.id, record, reason);
  if (!ID.test(idIn(id))) throw fail('its id has other signs than letters, digits, ".", "_" and "-"');
  if (text.trim() === '') throw fail('it has no text');
  checkText(head.id, record, 'text', text, LONGEST_TEXT);
  if (about.length === 0) throw fail('it is about no entity');
  for (const ref of about) if (!REF.test(ref)) throw fail(`it is about "${ref}", which is no entity`);
  if (sources.length === 0) throw fail('it has no source');
  checkSources(head.id, record, sources);
}

function checkSources(pack: string, record: string, sources: readonly Source[]): void {
  for (const { url, publisher, title } of sources) {
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url))
      throw new PackError(
        pack,
        record,
        `the address of a source, "${url.slice(0, 80)}", does not begin with http:// or https://`,
      );
    checkText(pack, record, 'publisher', publisher, LONGEST_TEXT);
    checkText(pack, record, 'source', title, LONGEST_TEXT);
  }
}

function checkText(pack: string, record: string, field: string, text: string, longest: number): void {
  if (text.length > longest)
    throw new PackError(pack, record, `its ${field} is ${text.length} characters long, and ${longest} is the most`);
  plain(pack, record, field, text);
}

/** Texts are shown unchanged, and no reader wants to see tags. So markup is a fault of the pack. */
function plain(pack: string, record: string, field: string, text: string): void {
  const [tag] = MARKUP.exec(text) ?? [];
  if (tag) throw new PackError(pack, record, `its ${field} has markup ("${tag.slice(0, 40)}"): write plain text`);
  if (CONTROL.test(text)) throw new PackError(pack, record, `its ${field} has control characters: write plain text`);
}

/** Compares dates by the digits that both have: "2024" is not before "2024-05". */
function isBefore(a: PartialDate, b: PartialDate): boolean {
  const length = Math.min(a.length, b.length, 10);
  return a.slice(0, length) < b.slice(0, length);
}
