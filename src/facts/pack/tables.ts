import { groupBy } from '../../group-by.ts';
import { type Coded, writeColumn } from './columns.ts';
import { COLUMNS, type ColumnName, type TableName } from './layout.ts';

/** The numbers of a row. A missing column counts as 0. */
export type Row<T extends TableName> = { readonly [C in ColumnName<T>]?: number };

/** The tables of a pack while it is written. Equal texts are stored once, and so are equal lists. */
export class Tables {
  /** In the order of the file. */
  readonly #columns = COLUMNS.map(({ table, column, coding }) => ({
    table,
    name: column,
    coding,
    numbers: [] as number[],
  }));
  readonly #tables = groupBy(this.#columns, ({ table }) => table);
  readonly #rows = new Map<TableName, number>();
  readonly #texts = new Map<string, number>();
  readonly #lists = new Map<string, number>();
  readonly #encoded: Uint8Array[] = [];
  readonly #encoder = new TextEncoder();

  constructor() {
    this.text('');
    this.list([]);
  }

  /** Appends a row and returns its index. */
  add<T extends TableName>(table: T, row: Row<T>): number {
    const values: Readonly<Record<string, number | undefined>> = row;
    for (const { name, numbers } of this.#tables.get(table) ?? []) numbers.push(values[name] ?? 0);
    const index = this.count(table);
    this.#rows.set(table, index + 1);
    return index;
  }

  count(table: TableName): number {
    return this.#rows.get(table) ?? 0;
  }

  /** The index of a text. The empty text has index 0. */
  text(text: string | undefined): number {
    const known = this.#texts.get(text ?? '');
    if (known !== undefined || text === undefined) return known ?? 0;
    const bytes = this.#encoder.encode(text);
    this.#encoded.push(bytes);
    const index = this.add('texts', { size: bytes.length });
    this.#texts.set(text, index);
    return index;
  }

  /** The index of a list of numbers. The empty list has index 0. */
  list(items: readonly number[]): number {
    const key = items.join();
    const known = this.#lists.get(key);
    if (known !== undefined) return known;
    for (const item of items) this.add('items', { item });
    const index = this.add('lists', { size: items.length });
    this.#lists.set(key, index);
    return index;
  }

  /** Every column in the order of the file, and the texts. */
  finish(): { readonly columns: readonly Coded[]; readonly texts: readonly Uint8Array[] } {
    const columns = this.#columns.map(({ coding, numbers }) => writeColumn(numbers, coding));
    return { columns, texts: this.#encoded };
  }
}
