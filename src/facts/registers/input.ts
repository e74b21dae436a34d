import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import { parsePartialDate, precisionOf } from '../../dates/partial-date.ts';
import { type RecordPosition, RegisterFault } from './fault.ts';

/** A checked record of the input, with its position. */
export type Row<T> = { readonly value: T; readonly at: RecordPosition };

/** The text of a file below the input folder, or null if there is no such file. */
export type ReadText = (file: string) => string | null;

/**
 * Reads the input files of a register and checks every record against its schema. A record that does not fit throws a
 * {@link RegisterFault} with file, line and field. Schemas are strict, so that a new upstream field is noticed.
 */
export type Input = {
  /**
   * Rows of a CSV file with a header. An empty cell is the empty text. Columns in `ignored` are optional and dropped.
   */
  readonly csv: <const S extends RowSchema>(
    file: string,
    schema: S,
    options?: { readonly ignored?: readonly string[]; readonly id?: string },
  ) => readonly Row<v.InferOutput<S>>[];
  /** One JSON object a line. `id` gives the name of a record, for messages. */
  readonly jsonl: <const S extends v.GenericSchema>(
    file: string,
    schema: S,
    id?: (value: v.InferOutput<S>) => string,
  ) => readonly Row<v.InferOutput<S>>[];
  /** A YAML file that is one list. */
  readonly yaml: <const S extends v.GenericSchema>(file: string, schema: S) => readonly Row<v.InferOutput<S>>[];
};

/** Columns by name. A column is optional if upstream does not always have it. */
export type RowSchema = v.StrictObjectSchema<v.ObjectEntries, v.ErrorMessage<v.StrictObjectIssue> | undefined>;

/** A text column that may be empty. */
export const cell = v.string();
/** A text column that must have a value. */
export const filled = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
/** A calendar day as `YYYY-MM-DD`. valibot 1's `isoDate` checks only the digits and accepts 2023-02-30. */
export const day = v.pipe(
  v.string(),
  v.check((text) => {
    const date = parsePartialDate(text);
    return date !== null && precisionOf(date) === 'day';
  }, 'is not a day'),
);
/** A day, or an empty cell. */
export const maybeDay = v.union([day, v.literal('')], 'is not a day');
/** A field of the upstream format that no statement needs. */
export const unused = v.optional(v.unknown());

/** Input files by their names below one folder. */
export function openInput(read: ReadText): Input {
  const textOf = (file: string): string => {
    const text = read(file);
    if (text === null) throw new RegisterFault({ file, line: 0 }, 'is missing: put the upstream file there');
    return text.replace(/^\uFEFF/, '');
  };
  return {
    csv: (file, schema, options = {}) => readCsv(file, textOf(file), schema, options.ignored ?? [], options.id),
    jsonl(file, schema, id) {
      const lines = textOf(file).split('\n');
      return lines.flatMap((line, index) => {
        if (line.trim() === '') return [];
        const at = { file, line: index + 1 };
        const value = check(parseJson(line, at), schema, at);
        return { value, at: id ? { ...at, record: id(value) } : at };
      });
    },
    yaml(file, schema) {
      let list: unknown;
      try {
        list = parseYaml(textOf(file));
      } catch (error) {
        if (error instanceof RegisterFault) throw error;
        throw new RegisterFault({ file, line: 0 }, `is not YAML: ${(error as Error).message}`);
      }
      if (!Array.isArray(list)) throw new RegisterFault({ file, line: 0 }, 'is not a list of records');
      return list.map((item: unknown, index) => {
        const at = { file, line: 0, record: `record ${index + 1}` };
        return { value: check(item, schema, at), at };
      });
    },
  };
}

function readCsv<S extends RowSchema>(
  file: string,
  text: string,
  schema: S,
  ignored: readonly string[],
  id?: string,
): readonly Row<v.InferOutput<S>>[] {
  const records = parseCsv(file, text);
  const columns = records[0]?.record ?? [];
  checkColumns(file, columns, schema, ignored);
  return records.slice(1).map(({ record, line }) => {
    const cells = columns.flatMap((column, index) =>
      ignored.includes(column) ? [] : [[column, record[index] ?? ''] as const],
    );
    const row = Object.fromEntries(cells);
    const at: RecordPosition = { file, line, ...(id && row[id] ? { record: row[id] } : {}) };
    return { value: check(row, schema, at), at };
  });
}

function parseCsv(
  file: string,
  text: string,
): readonly { readonly record: readonly string[]; readonly line: number }[] {
  try {
    const lines: number[] = [];
    const records = parse(text, {
      on_record(record: string[], info) {
        lines.push(info.lines);
        return record;
      },
    });
    return records.map((record, index) => ({ record, line: lines[index] ?? 0 }));
  } catch (error) {
    throw new RegisterFault({ file, line: 0 }, `is not a CSV table: ${(error as Error).message}`);
  }
}

/** Reports a changed header once for the file, not once for each row. */
function checkColumns(file: string, columns: readonly string[], schema: RowSchema, ignored: readonly string[]): void {
  const at = { file, line: 1 };
  const known = Object.keys(schema.entries);
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined) throw new RegisterFault(at, `has the column "${twice}" twice`);
  const unknown = columns.find((column) => !known.includes(column) && !ignored.includes(column));
  if (unknown !== undefined)
    throw new RegisterFault(at, `has an unknown column "${unknown}": the upstream format has changed`);
  const missing = known.find(
    (column) => !columns.includes(column) && !/optional/.test(schema.entries[column]?.type ?? ''),
  );
  if (missing !== undefined)
    throw new RegisterFault(at, `lacks the column "${missing}": the upstream format has changed`);
}

function parseJson(line: string, at: RecordPosition): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new RegisterFault(at, `is not JSON: ${(error as Error).message}`);
  }
}

function check<const S extends v.GenericSchema>(value: unknown, schema: S, at: RecordPosition): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  const field = v.getDotPath(issue);
  throw new RegisterFault({ ...at, ...nameOf(value) }, `${field === null ? '' : `${field}: `}${sayIssue(issue)}`);
}

function sayIssue(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'is an unknown field: the upstream format has changed';
  if (issue.received === 'undefined') return 'is missing';
  return issue.message;
}

/** The name in a record that does not fit its schema, for the message. */
function nameOf(value: unknown): { readonly record?: string } {
  if (typeof value !== 'object' || value === null) return {};
  const { id, name, person } = value as Record<string, unknown>;
  const inner = typeof id === 'object' && id !== null ? Object.values(id)[0] : id;
  const found = [inner, name, person].find((one) => typeof one === 'string' && one !== '');
  return typeof found === 'string' ? { record: found } : {};
}
