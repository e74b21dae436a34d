/** The position of an input record: its file, its line, and the record's own name if that is known. */
export type RecordPosition = { readonly file: string; readonly line: number; readonly record?: string };

/** "us-congress/legislators-union.jsonl:12 (A000055)"; line 0 means the file as a whole. */
export const sayPosition = ({ file, line, record }: RecordPosition): string =>
  `${file}${line > 0 ? `:${line}` : ''}${record ? ` (${record})` : ''}`;

/**
 * The input is not what the adapter expects: a missing file, an unknown column, a person without a name. Nothing is
 * written then.
 */
export class RegisterFault extends Error {
  override readonly name = 'RegisterFault';
  readonly at: RecordPosition;

  constructor(at: RecordPosition, reason: string) {
    super(`${sayPosition(at)}: ${reason}`);
    this.at = at;
  }
}
