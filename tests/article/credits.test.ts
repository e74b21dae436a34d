import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditStart } from '../../src/article/body/credits.ts';
import { growth } from '../growth.ts';
import { articleOf, page, prose } from './page.ts';

const kept = (text: string): string => text.slice(0, creditStart(text));
const SENTENCE = 'The old ferry pier in winter.';

describe('a caption', () => {
  test.each([
    ' Photo: Ada Finch/The Harbour Times',
    ' (AP Photo/Ada Finch)',
    ' (Ada Finch / The Harbour Times)',
    ' Ada Finch/Getty Images',
    'AFP',
    ' Foto: Ada Finch / NTB',
    ' — © BELGA',
    ' © Ada Finch',
    ' | Bild: Ada Finch/rbb',
    ' Photograph by Ada R. Finch',
    ' (Image: Walled Town Resort via Getty Images)',
    ' Photo by ADA FINCH /AFP via Getty Images',
    ' Imagen: Ada Finch (Reuters)',
    ' (Photo by Ada Finch) - Copyright AP Photo',
  ])('loses its credit, and nothing else: %j', (credit) => {
    expect(kept(SENTENCE + credit)).toBe(SENTENCE);
  });

  test.each(['Image Credit: Ada Finch', 'Ada Finch/Getty Images', '© Ada Finch', 'Foto: privat', 'photo: iStock'])(
    'that is only a credit is left out: %j',
    (text) => expect(kept(text)).toBe(''),
  );

  test.each([
    SENTENCE,
    'The pier in winter, in a photo by the harbour master’s daughter',
    'The mayor (left) and the harbour master (right)',
    'A photograph shows the pier as it was in 1931',
    'Reuters opened its office on the quay in 1931',
    'The pier in the 2017/18 season (archive)',
    'Photo: the pier in winter. The town has since had it mended, and the ferries are back.',
    'Bilder einer Ausstellung: the orchestra at the pier',
    'The images show how much the pier has sunk',
  ])('keeps all that is not surely a credit: %j', (text) => {
    expect(kept(text)).toBe(text);
  });

  test('of any words ends where its credit begins, and never takes long', () => {
    const piece = fc.constantFrom(
      'Photo',
      ': ',
      ' by ',
      'AP',
      '/',
      '(',
      ')',
      '© ',
      'Ada Finch',
      '. ',
      ', ',
      'pier',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const start = creditStart(pieces.join(''));
        expect(start >= 0 && start <= pieces.join('').length).toBe(true);
      }),
    );
  });

  test.each([
    ['(Photo ', ''],
    ['A/', ''],
    ['Photo: ', '!'],
  ])('is looked for in time that grows with the text: %s', (unit, end) => {
    const look = (count: number) => {
      const text = unit.repeat(count) + end;
      return () => creditStart(text);
    };
    expect(growth(look, 1500, 32)).toBeLessThan(8);
  });

  test('loses a credit that only its element names, and still leads back to the page', () => {
    const { article, index } = articleOf(
      page(`<article><h1>Harbour plan divides the quay</h1>${prose()}
        <figure><img src="x.jpg"><figcaption>The pier in winter <span class="image__credit">Ada Finch</span></figcaption></figure>
        <figure><img src="y.jpg"><figcaption><p>The quay at night. Photo: Ada Finch</p><p class="credit">Ada Finch for the port</p></figcaption></figure></article>`),
    );
    const captions = article.blocks.filter(({ kind }) => kind === 'caption').map(({ text }) => text);
    expect(captions).toEqual(['The pier in winter', 'The quay at night.']);
    article.blocks.forEach(({ text }, at) => {
      expect(index.rangeOf(at, 0, text.length)?.toString().replace(/\s+/g, ' ').trim()).toBe(text);
    });
  });
});
