/**
 * Columns of whole numbers, the one form in which a pack keeps everything but its texts. A column is as wide as its
 * greatest number asks for (0, 1, 2 or 4 bytes), so one without a value takes no room.
 */

/**
 * - `plain`: each number as it is.
 * - `delta`: each number as the difference from the one before it, for numbers that grow by little.
 * - `count`: how many items each row has in the next table. Opened as the place of each row's first item, and one more.
 */
export type Coding = 'plain' | 'delta' | 'count';

export type Column = Uint8Array | Uint16Array | Uint32Array;

/** Column as written: its bytes, and how many numbers of how many bytes they are. */
export type Coded = { readonly bytes: Uint8Array; readonly length: number; readonly width: number };

const WIDTHS = [0, 1, 2, 4] as const;
export const isWidth = (width: number): boolean => WIDTHS.some((one) => one === width);

/** Numbers from 0 to 2^32 - 1 as bytes. A `delta` column may not jump by 2^31 or more. */
export function writeColumn(numbers: readonly number[], coding: Coding): Coded {
  const coded = coding === 'delta' ? numbers.map((number, i) => zigzag(number - (numbers[i - 1] ?? 0))) : numbers;
  const greatest = coded.reduce((most, number) => Math.max(most, number), 0);
  const width = greatest === 0 ? 0 : greatest < 0x100 ? 1 : greatest < 0x10000 ? 2 : 4;
  const bytes = new Uint8Array(Math.ceil((coded.length * width) / 4) * 4);
  if (width > 0) tableOf(bytes.buffer, 0, coded.length, width).set(coded);
  return { bytes, length: coded.length, width };
}

/** A column where it lies; for `delta` and `count` a table made from it. `at` is a multiple of 4. */
export function readColumn(buffer: ArrayBufferLike, at: number, length: number, width: number, coding: Coding): Column {
  const written = tableOf(buffer, at, width === 0 ? 0 : length, width);
  if (coding === 'plain') return written;
  if (coding === 'delta') {
    if (width === 0) return written;
    const numbers = new Uint32Array(length);
    for (let i = 0, number = 0; i < length; i++) {
      const coded = written[i] ?? 0;
      number += (coded >>> 1) ^ -(coded & 1);
      numbers[i] = number;
    }
    return numbers;
  }
  const places = new Uint32Array(length + 1);
  for (let i = 0, place = 0; i < length; i++) places[i + 1] = place += written[i] ?? 0;
  return places;
}

function tableOf(buffer: ArrayBufferLike, at: number, length: number, width: number): Column {
  if (width === 4) return new Uint32Array(buffer, at, length);
  return width === 2 ? new Uint16Array(buffer, at, length) : new Uint8Array(buffer, at, length);
}

const zigzag = (number: number): number => (number < 0 ? -2 * number - 1 : 2 * number);
