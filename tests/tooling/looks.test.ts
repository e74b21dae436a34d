import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { acceptedLines, bySize, shareInWords } from '../../src/cli/accepted-states.ts';
import { differenceOf } from '../../src/cli/picture-difference.ts';

describe('the difference between two pictures', () => {
  // A "picture" is here the grey of each pixel, row by row: "0,0|9,255" has two rows of two pixels.
  const rowsOf = (source: string) => source.split('|').map((row) => row.split(',').map(Number));

  beforeEach(() => {
    class Picture {
      src = '';
      get rows() {
        return rowsOf(this.src.replace('data:image/png;base64,', ''));
      }
      get width() {
        return this.rows[0]?.length ?? 0;
      }
      get height() {
        return this.rows.length;
      }
      decode = async () => {};
    }
    vi.stubGlobal('Image', Picture);
    vi.stubGlobal('document', {
      createElement: () => {
        let drawn: Picture | undefined;
        return {
          getContext: () => ({
            drawImage: (picture: Picture) => {
              drawn = picture;
            },
            getImageData: (_x: number, _y: number, width: number, height: number) => ({
              width,
              height,
              data: drawn?.rows.flat().flatMap((grey) => [grey, grey, grey, 255]) ?? [],
            }),
          }),
        };
      },
    });
  });
  afterEach(() => void vi.unstubAllGlobals());

  test('is absent if no pixel has another shade', async () => {
    expect(await differenceOf('0,0|200,200', '0,8|200,192')).toBe(0);
  });

  test('is the share of the pixels that are more than a shade apart', async () => {
    expect(await differenceOf('0,0|200,200', '0,9|200,200')).toBe(0.25);
    expect(await differenceOf('0,0|200,200', '255,255|0,0')).toBe(1);
  });

  test('is everything where the sizes differ', async () => {
    expect(await differenceOf('0,0', '0|0')).toBe(1);
  });
});

describe('the accepted states', () => {
  const prints = new Map([
    ['styles of the card', 'aa11'],
    ['card: former', 'bb22'],
    ['card: in office', 'cc33'],
    ['popup: off', 'dd44'],
  ]);
  const old = '# A head.\nbb22    1.50 %  card: former\n0000    2.00 %  card: in office\n';

  test('keep the line of a state that is as it was', () => {
    expect(acceptedLines(old, prints, [])).toContain('bb22    1.50 %  card: former');
  });

  test('have the largest difference of a state among its pictures, and of its surface for the styles', () => {
    const lines = acceptedLines(old, prints, [
      { name: 'in office, light, en, pointer, 100 %', share: 0.031 },
      { name: 'in office, dark, ar, touch, 100 %', share: 0.004 },
      { name: 'popup, off, light, en, 420 px, 100 %', share: 'new' },
    ]);
    expect(lines).toEqual([
      'aa11    3.10 %  styles of the card',
      'bb22    1.50 %  card: former',
      'cc33    3.10 %  card: in office',
      'dd44       new  popup: off',
    ]);
  });

  test('say 0.00 % where only the fingerprint is another', () => {
    expect(acceptedLines('', new Map([['card: former', 'ee55']]), [])).toEqual(['ee55    0.00 %  card: former']);
  });

  test('are listed with new pictures first', () => {
    const list = [
      { name: 'a', share: 0.2 },
      { name: 'b', share: 'new' },
      { name: 'c', share: 0.5 },
    ] as const;
    expect([...list].sort(bySize).map(({ name }) => name)).toEqual(['b', 'c', 'a']);
    expect(shareInWords(0.5)).toBe(' 50.00 %');
  });
});
