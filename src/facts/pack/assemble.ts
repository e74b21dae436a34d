import { checksum } from './checksum.ts';
import { FORMAT, MAGIC, PREFIX_BYTES } from './layout.ts';
import type { Tables } from './tables.ts';

const roundUpToWord = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/**
 * The file of a pack: prefix, directory of columns, head, columns, texts. See `layout.ts`.
 *
 * @param headText the head as JSON
 */
export function assemble(headText: string, tables: Tables): Uint8Array {
  const head = new TextEncoder().encode(headText);
  const { columns, texts } = tables.finish();
  const directory = PREFIX_BYTES + columns.length * 12;
  const textBytes = texts.reduce((sum, text) => sum + text.length, 0);
  const size =
    directory +
    roundUpToWord(head.length) +
    columns.reduce((sum, { bytes }) => sum + bytes.length, 0) +
    roundUpToWord(textBytes);
  const file = new Uint8Array(size);
  const words = new Uint32Array(file.buffer);
  file.set(head, directory);
  let at = directory + roundUpToWord(head.length);
  columns.forEach(({ bytes, length, width }, index) => {
    words.set([at, length, width], PREFIX_BYTES / 4 + index * 3);
    file.set(bytes, at);
    at += bytes.length;
  });
  for (const text of texts) {
    file.set(text, at);
    at += text.length;
  }
  words.set([MAGIC, FORMAT, size, 0, head.length, textBytes]);
  words[3] = checksum(words.subarray(4));
  return file;
}
