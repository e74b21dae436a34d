import * as v from 'valibot';
import type { PartialDate } from '../../dates/partial-date.ts';
import type { PackHead } from '../fact-model.ts';
import type { SourceTemplate } from '../facts.ts';
import { checksum } from './checksum.ts';
import { type Column, isWidth, readColumn } from './columns.ts';
import { dateOfCode } from './date-code.ts';
import { PackError } from './error.ts';
import { PACK_HEAD } from './head.ts';
import { COLUMNS, type ColumnName, FORMAT, MAGIC, PREFIX_BYTES, type TableName } from './layout.ts';

/** The tables of a pack, read in place: nothing is decoded before it is needed. */
export type PackFile = {
  readonly head: PackHead;
  readonly templates: readonly SourceTemplate[];
  readonly column: <T extends TableName>(table: T, column: ColumnName<T>) => Column;
  /** Number of rows. */
  readonly count: (table: TableName) => number;
  readonly text: (index: number) => string;
  readonly date: (index: number) => PartialDate | null;
  readonly list: (index: number) => readonly number[];
  /** The texts in UTF-8. `textStarts` has where each text begins, and where the last one ends. */
  readonly textBytes: Uint8Array;
  readonly textStarts: Column;
};

const HeadSchema = v.object({
  ...PACK_HEAD,
  templates: v.array(
    v.object({
      url: v.string(),
      publisher: v.string(),
      title: v.string(),
      grade: v.picklist(['A', 'B', 'C']),
    }),
  ),
});

/**
 * Opens the file of a pack. A file that is cut short, altered or of another format is refused as a whole.
 *
 * @param name what messages call the pack until its head is read
 * @throws PackError
 */
export function openPackFile(input: Uint8Array, name = 'file'): PackFile {
  // A column must begin on a multiple of 4 bytes. A view into a larger buffer may begin elsewhere.
  const bytes = input.byteOffset % 4 === 0 ? input : input.slice();
  const fail = (reason: string): PackError => new PackError(name, null, reason);
  const directory = PREFIX_BYTES + COLUMNS.length * 12;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  if (bytes.length >= 8 && words[0] !== MAGIC) throw fail('it is not a pack of facts');
  if (bytes.length >= 8 && words[1] !== FORMAT)
    throw fail(
      (words[1] ?? 0) > FORMAT
        ? `its format is ${words[1]}, and this version of Afterword reads ${FORMAT}: update Afterword`
        : `its format is ${words[1]}, and this version of Afterword reads ${FORMAT}: build the pack again`,
    );
  if (bytes.length < directory) throw fail('it is cut short');
  if (words[2] !== bytes.length) throw fail(`it has ${bytes.length} bytes of ${words[2]}: it is cut short or damaged`);
  if (words[3] !== checksum(words.subarray(4))) throw fail('its check sum does not fit: it is damaged');
  const headBytes = words[4] ?? 0;
  const textBytes = words[5] ?? 0;
  if (directory + headBytes > bytes.length || textBytes > bytes.length) throw fail('its parts do not fit into it');
  const columns = readColumns(bytes, words, fail);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const head = readHead(decoder.decode(bytes.subarray(directory, directory + headBytes)), name);

  const column = (table: string, name: string): Column => columns.get(`${table}.${name}`);
  const textStarts = column('texts', 'size');
  const texts = bytes.subarray(bytes.length - Math.ceil(textBytes / 4) * 4).subarray(0, textBytes);
  if ((textStarts[textStarts.length - 1] ?? 0) !== textBytes) throw fail('its texts do not fit into it');
  const { templates, ...packHead } = head;
  return {
    head: packHead,
    templates,
    column,
    count: (table) => columns.lengths.get(table) ?? 0,
    text: (index) => decoder.decode(texts.subarray(textStarts[index] ?? 0, textStarts[index + 1] ?? 0)),
    date: (index) => (index === 0 ? null : dateOfCode(column('dates', 'code')[index] ?? 0)),
    list: (index) => {
      const listStarts = column('lists', 'size');
      const from = listStarts[index] ?? 0;
      return Array.from(
        { length: Math.max(0, (listStarts[index + 1] ?? 0) - from) },
        (_, i) => column('items', 'item')[from + i] ?? 0,
      );
    },
    textBytes: texts,
    textStarts,
  };
}

type Fail = (reason: string) => PackError;
type Columns = {
  /** The column, decoded on first use: a first analysis needs few columns. */
  readonly get: (name: string) => Column;
  readonly lengths: ReadonlyMap<string, number>;
};

const NOTHING = new Uint8Array(0);

function readColumns(bytes: Uint8Array, words: Uint32Array, fail: Fail): Columns {
  const lengths = new Map<string, number>();
  const makers = new Map<string, () => Column>();
  COLUMNS.forEach(({ table, column, coding }, index) => {
    const [at = 0, length = 0, width = 0] = words.subarray(PREFIX_BYTES / 4 + index * 3);
    if (at % 4 !== 0 || !isWidth(width) || length > 1 << 28 || at + length * width > bytes.length)
      throw fail(`its column ${table}.${column} does not fit into it`);
    if (lengths.has(table) && lengths.get(table) !== length) throw fail(`the columns of ${table} differ in length`);
    lengths.set(table, length);
    makers.set(`${table}.${column}`, () => readColumn(bytes.buffer, bytes.byteOffset + at, length, width, coding));
  });
  const made = new Map<string, Column>();
  const get = (name: string): Column => {
    const known = made.get(name);
    if (known) return known;
    const column = makers.get(name)?.() ?? NOTHING;
    made.set(name, column);
    return column;
  };
  return { get, lengths };
}

function readHead(text: string, name: string): v.InferOutput<typeof HeadSchema> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new PackError(name, 'the head', 'it cannot be read');
  }
  const head = v.safeParse(HeadSchema, raw);
  if (head.success) return head.output;
  const [issue] = head.issues;
  throw new PackError(name, 'the head', `${v.getDotPath(issue) ?? 'it'} ${issue.message}`);
}
