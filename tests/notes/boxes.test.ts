import { describe, expect, test } from 'vitest';
import { detectNotes } from '../../src/notes/detect.ts';
import { articleOf, page, prose } from '../article/page.ts';

/** Returns the notes of a page of plain prose with HTML inserted in the middle and at the end of its article. */
const notesIn = (middle: string, end = '') =>
  detectNotes(
    articleOf(
      page(
        `<main><article><h1>Harbour plan divides the quay</h1>${prose(3)}${middle}${prose(3)}${end}</article></main>`,
      ),
    ).article,
  );
const texts = (middle: string, end = ''): string[] => notesIn(middle, end).map(({ text }) => text);

describe('a note in a caption', () => {
  const caption = (text: string): string =>
    `<figure><img src="pier.jpg" alt="The pier"><figcaption>${text}</figcaption></figure>`;

  test.each([
    'Correction: The boat is the Petra, not the Perrine.',
    'Correction, March 13, 2024: This picture shows the north pier.',
    'An earlier version of this caption misidentified the boat.',
    'This caption was corrected on March 13, 2024, because it gave the wrong year.',
  ])('is read alone, and behind the words of the caption: %s', (text) => {
    expect(texts(caption(text))).toEqual([text]);
    expect(texts(caption(`The old pier in winter, as it was in 1962. ${text}`))).toEqual([text]);
  });

  test.each([
    'The captain made a correction to the course. Update of the chart: 1962.',
    'The old pier in winter. Updated charts hang in the harbour office.',
    'The clerk holds a correction that the paper printed in 1962. The headline says so.',
    'Update: the new pier, in a drawing of the port.',
  ])('is not: %s', (text) => expect(texts(caption(text))).toEqual([]));
});

describe('a note among furniture is read', () => {
  test.each([
    ['fi', 'Jutussa kerrottiin ensin, että laituri on 800 metriä pitkä. Se on 80 metriä.'],
    ['sk', 'Text sme aktualizovali o vyjadrenie prístavu a o novú dĺžku móla.'],
    ['ru', 'В тексте исправлена опечатка: длина причала 80 метров.'],
    ['tr', 'Güncelleme (13 Mart 2024): Limanın yanıtı habere eklendi.'],
    ['ja', '※記事中の桟橋の長さに誤りがありました。お詫びして訂正します。'],
    ['ja', '記事中の船の名前に間違いがありました。3月13日に修正しました。'],
    ['ko', '<바로잡습니다> 본지 기사에서 부두 길이를 잘못 적었기에 바로잡습니다.'],
    ['fa', 'اصلاحیه: طول اسکله تازه هشتاد متر است.'],
    ['vi', 'Đính chính: cầu tàu mới dài tám mươi mét, không phải tám trăm mét.'],
    ['is', 'Leiðrétting: Nýja bryggjan er áttatíu metra löng.'],
    ['ca', 'Actualització: s’hi ha afegit la resposta del port.'],
  ])('%s: %s', (_, text) => {
    const html = `<p>${text.replace('<', '&lt;').replace('>', '&gt;')}</p>`;
    expect(texts(`<aside class="box">${html}</aside>`)).toEqual([text]);
    expect(texts('', `<footer>${html}</footer>`)).toEqual([text]);
  });

  test('with its label as a heading', () => {
    expect(texts('<aside class="box"><h4>FAKTARETTELSE</h4><p>Molen er 80 meter lang.</p></aside>')).toEqual([
      'FAKTARETTELSE\nMolen er 80 meter lang.',
    ]);
  });
});
