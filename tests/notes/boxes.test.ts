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
