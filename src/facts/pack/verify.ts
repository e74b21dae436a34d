import { isAfter } from '../../dates/partial-date.ts';
import { ENTITY_KINDS } from '../fact-model.ts';
import type { Column } from './columns.ts';
import { dateOfCode } from './date-code.ts';
import { PackError } from './error.ts';
import { CHANGES, type ColumnName, GRADES, PRONOUNS, type TableName } from './layout.ts';
import type { PackFile } from './open.ts';

/**
 * Checks a pack that somebody else made: every number leads to something that exists, and every text is sound. Packs of
 * the extension itself are checked when they are compiled. Linear in the size of the pack.
 *
 * @throws PackError that names the table, the row and the reason
 */
export function verifyPack(file: PackFile): void {
  checkTexts(file);
  checkOrder(file);
  checkNumbers(file);
  checkCounts(file);
  checkRoles(file);
}

/** The limit of each column. Its numbers must be lower than the size of the table that they index. */
function columnLimits(file: PackFile): readonly (readonly [TableName, string, number])[] {
  const { count, templates } = file;
  const [texts, dates, lists] = [count('texts'), Math.max(1, count('dates')), count('lists')];
  const entities = count('entities');
  const all = entities + count('foreign');
  const of = <T extends TableName>(table: T, most: number, ...columns: ColumnName<T>[]) =>
    columns.map((column) => [table, column, most] as const);
  return [
    ...of('sources', texts, 'url', 'publisher', 'title'),
    ...of('sources', dates, 'date'),
    ...of('sources', templates.length + 1, 'template'),
    ...of('sources', GRADES.length, 'grade'),
    ...of('entities', texts, 'id', 'name', 'description', 'issuer'),
    ...of('entities', texts, 'officeOrganisation', 'officePlace', 'officeCountry', 'officeBody', 'officeSay'),
    ...of('entities', dates, 'checked', 'born', 'died'),
    ...of('entities', lists, 'sameAs', 'sources'),
    ...of('entities', ENTITY_KINDS.length, 'kind'),
    ...of('entities', PRONOUNS.length, 'pronoun'),
    ...of('entities', all + 1, 'officeOf'),
    ...of('names', texts, 'text'),
    ...of('names', lists, 'needs', 'never', 'context', 'unless'),
    ...of('names', dates, 'from', 'to'),
    ...of('roles', texts, 'title', 'organisation', 'party', 'note'),
    ...of('roles', all + 1, 'organisationId', 'office'),
    ...of('roles', dates, 'from', 'to', 'confirmed', 'seenFirst', 'seenLast', 'recorded'),
    ...of('roles', lists, 'qualifiers', 'sources'),
    ...of('statuses', texts, 'status', 'text'),
    ...of('statuses', dates, 'from', 'recorded'),
    ...of('statuses', lists, 'sources'),
    ...of('proceedings', texts, 'status', 'text'),
    ...of('proceedings', dates, 'from', 'to', 'recorded'),
    ...of('proceedings', lists, 'sources'),
    ...of('memberships', dates, 'asOf', 'recorded'),
    ...of('memberships', lists, 'members', 'sources'),
    ...of('events', texts, 'id', 'text', 'chain'),
    ...of('events', dates, 'date', 'recorded'),
    ...of('events', lists, 'about', 'changes', 'sources'),
    ...of('eventsById', count('events'), 'event'),
    ...of('foreign', texts, 'ref'),
    ...of('foreign', entities + 1, 'same'),
    ...of('eventItems', count('events'), 'event'),
    ...of('holderItems', count('roles'), 'role'),
    ...of('corrections', texts, 'was', 'now'),
    ...of('corrections', dates, 'on'),
    ...of('corrections', lists, 'about'),
  ];
}

function checkNumbers(file: PackFile): void {
  for (const [table, column, most] of columnLimits(file)) {
    const numbers = columnOf(file, table, column);
    for (let row = 0; row < numbers.length; row++) {
      if ((numbers[row] ?? 0) >= most) throw fault(file, `${table} ${row + 1}`, `its ${column} leads nowhere`);
    }
  }
  // All lists share one table of items, and an item does not show its kind. So each item must fit the largest table
  // that it may index.
  const most = Math.max(file.count('texts'), file.count('entities') + file.count('foreign'), file.count('sources'));
  const items = file.column('items', 'item');
  for (let row = 0; row < items.length; row++) {
    const item = items[row] ?? 0;
    if (item >= Math.max(most, CHANGES.length)) throw fault(file, `list item ${row + 1}`, 'it leads nowhere');
  }
  const codes = file.column('dates', 'code');
  for (let row = 1; row < codes.length; row++) {
    if (dateOfCode(codes[row] ?? 0) === null) throw fault(file, `date ${row}`, 'it is not in the calendar');
  }
}

/** Each table has as many rows as the table above it counts. */
function checkCounts(file: PackFile): void {
  const ends: readonly (readonly [Column, TableName])[] = [
    [file.column('lists', 'size'), 'items'],
    [file.column('entities', 'names'), 'names'],
    [file.column('entities', 'roles'), 'roles'],
    [file.column('entities', 'statuses'), 'statuses'],
    [file.column('entities', 'proceedings'), 'proceedings'],
    [file.column('entities', 'memberships'), 'memberships'],
    [file.column('eventsOf', 'count'), 'eventItems'],
    [file.column('holdersOf', 'count'), 'holderItems'],
  ];
  for (const [starts, table] of ends) {
    if ((starts[starts.length - 1] ?? 0) !== file.count(table))
      throw fault(file, table, `${file.count(table)} rows, and ${starts[starts.length - 1]} are counted`);
  }
}

/** No role ends before it begins, as far as both dates are known. */
function checkRoles(file: PackFile): void {
  const { column, date, text } = file;
  const [from, to, roles] = [column('roles', 'from'), column('roles', 'to'), column('entities', 'roles')];
  for (let entity = 0; entity < file.count('entities'); entity++) {
    for (let row = roles[entity] ?? 0; row < (roles[entity + 1] ?? 0); row++) {
      // Dates are sorted, so for most roles comparing their indexes is enough.
      if ((to[row] ?? 0) === 0 || (from[row] ?? 0) <= (to[row] ?? 0)) continue;
      const [begin, end] = [date(from[row] ?? 0), date(to[row] ?? 0)];
      if (begin && end && isAfter(begin, end)) {
        const id = text(column('entities', 'id')[entity] ?? 0);
        throw fault(file, `entity ${id}`, `a role of it ends on ${end}, before it begins on ${begin}`);
      }
    }
  }
}

/** Control characters and characters that change the direction of text. No text of a pack may have them. */
const CONTROL = /\p{Cc}|[\u2028\u2029\uFEFF\u{E0000}-\u{E007F}\u202A-\u202E\u2066-\u2069]/u;

/**
 * Texts must be UTF-8 without control characters. Markup in them is harmless, because they are only ever shown as text.
 */
function checkTexts(file: PackFile): void {
  const { textBytes, textStarts } = file;
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let index = 0; index + 1 < textStarts.length; index++) {
    let text: string;
    try {
      text = decoder.decode(textBytes.subarray(textStarts[index], textStarts[index + 1]));
    } catch {
      throw fault(file, `text ${index + 1}`, 'it is not UTF-8');
    }
    if (CONTROL.test(text)) throw fault(file, `text ${index + 1}`, 'it contains control characters');
  }
  const urls = file.column('sources', 'url');
  const templates = file.column('sources', 'template');
  for (let row = 0; row < file.count('sources'); row++) {
    const template = file.templates[(templates[row] ?? 0) - 1];
    const url = template ? template.url : file.text(urls[row] ?? 0);
    if (!/^https?:\/\//.test(url)) throw fault(file, `source ${row + 1}`, `"${url.slice(0, 40)}" is no web address`);
  }
}

/** Entities, events and foreign entities are sorted for binary search, and no id occurs twice. */
function checkOrder(file: PackFile): void {
  const { column, text, count } = file;
  const ids = column('entities', 'id');
  const [eventIds, byId, foreign] = [column('events', 'id'), column('eventsById', 'event'), column('foreign', 'ref')];
  checkSorted(file, 'entity', count('entities'), (row) => text(ids[row] ?? 0));
  checkSorted(file, 'event', count('events'), (row) => text(eventIds[byId[row] ?? 0] ?? 0));
  checkSorted(file, 'entity of another pack', count('foreign'), (row) => text(foreign[row] ?? 0));
}

function checkSorted(file: PackFile, what: string, count: number, idAt: (row: number) => string): void {
  let before = '';
  for (let row = 0; row < count; row++) {
    const id = idAt(row);
    if (id === before) throw fault(file, `${what} ${id}`, 'two records have this id');
    if (id < before) throw fault(file, `${what} ${id}`, 'it is not in the order of ids');
    before = id;
  }
}

// The names of columns come from the layout, so the cast is safe.
const columnOf = (file: PackFile, table: TableName, column: string): Column =>
  file.column(table, column as ColumnName<TableName>);

const fault = (file: PackFile, record: string, reason: string): PackError =>
  new PackError(file.head.id, record, reason);
