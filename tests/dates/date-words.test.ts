import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDateWords } from '../../src/dates/date-words.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import { growth } from '../growth.ts';

const found = (text: string, language: string | null, base: string | null = null, garbled = false): string[] =>
  parseDateWords(text, language, base === null ? null : partialDate(base), { garbled }).map(({ date }) => date);

test.each([
  ['en-US', 'May 18, 2024, 7:30 pm ET', '2024-05-18T19:30-04:00'],
  ['en-US', 'Jan. 18, 2024, 7:30 p.m. ET', '2024-01-18T19:30-05:00'],
  ['en', '10:23 AM EDT, Fri May 17, 2024', '2024-05-17T10:23-04:00'],
  ['en-GB', '18th May 2024 at 09:05 BST', '2024-05-18T09:05+01:00'],
  ['en', 'Sept. 5, 2023', '2023-09-05'],
  ['en', 'in May 2024', '2024-05'],
  ['de', '18. Mai 2024 um 19:30 Uhr', '2024-05-18T19:30'],
  ['de-AT', '3. Jänner 2024', '2024-01-03'],
  ['de', '18.05.2024, 19.30 Uhr', '2024-05-18T19:30'],
  ['fr', 'le 1er mai 2024 à 19h30', '2024-05-01T19:30'],
  ['fr', 'le 18 mai 2024 à 11 h 20', '2024-05-18T11:20'],
  ['fr', 'mercredi 18 mai 2024 à 10 heures', '2024-05-18T10:00'],
  ['pt', '18 de maio de 2024, às 15 horas', '2024-05-18T15:00'],
  ['es', '18 de mayo de 2024 a las 19:30', '2024-05-18T19:30'],
  ['it', '18 maggio 2024, ore 7:05', '2024-05-18T07:05'],
  ['pt-BR', '18 de maio de 2024 às 19h30', '2024-05-18T19:30'],
  ['nl', '18 mei 2024', '2024-05-18'],
  ['pl', '18 maja 2024, godz. 12:00', '2024-05-18T12:00'],
  ['pl', '18 V 2024', '2024-05-18'],
  ['it', 'Roma, 12.IV.2023', '2023-04-12'],
  ['sv', '18 maj 2024 kl. 19.30', '2024-05-18T19:30'],
  ['da', '3. marts 2024', '2024-03-03'],
  ['nb', '3. desember 2024', '2024-12-03'],
  ['ja', '2024年5月18日 19時30分', '2024-05-18T19:30'],
  ['ru', '18 мая 2024, 19:30 МСК', '2024-05-18T19:30+03:00'],
  ['en', '2024-05-18T19:30:00+02:00', '2024-05-18T19:30+02:00'],
  ['en-GB', 'Wed 8 Nov 2023 06.00 GMT', '2023-11-08T06:00Z'],
  ['sv', '2024-05-18 19.30', '2024-05-18T19:30'],
  ['fr-CA', 'le 18 mai 2024 à 9 h 05', '2024-05-18T09:05'],
  ['es', '1.º de mayo de 2024', '2024-05-01'],
  ['ru', '18 мая 2024 г., 09:15 МСК', '2024-05-18T09:15+03:00'],
  ['pl', '18 maja 2024 r. o godz. 20:02', '2024-05-18T20:02'],
  ['ja', '２０２４年５月１８日（土）', '2024-05-18'],
  ['ja', '２０２４／０５／１８', '2024-05-18'],
  ['ja', '令和6年5月18日', '2024-05-18'],
  ['ja', '平成31年4月30日', '2019-04-30'],
  ['ja', '令和元年5月1日', '2019-05-01'],
  ['ja', '2024年5月18日午後7時5分', '2024-05-18T19:05'],
  ['ja', '2024年5月18日 午前0時5分', '2024-05-18T00:05'],
  ['ja', '公開日：2024.05.18', '2024-05-18'],
  ['en', '03 JUN 19 17:05 ET', '2019-06-03T17:05-04:00'],
  ['en-GB', '3 Jun 19', '2019-06-03'],
  ['en-GB', '6 Dec ’12', '2012-12-06'],
  ['en-US', 'Dec 6, ’12', '2012-12-06'],
  ['en', '18 May 2024, 5.30 million', '2024-05-18'],
  ['de', 'am 18. Mai 2024 1.25 Millionen', '2024-05-18'],
  ['fr', '05/06/2024', '2024-06-05'],
  ['en-US', '05/06/2024', '2024-05-06'],
])('in %s, "%s" is %s', (language, text, date) => {
  expect(found(text, language)).toEqual([date]);
});

test.each([
  ['en', 'the Dec 6 ’90s special'],
  ['en', '5/6/2024'],
  [null, '5/6/2024'],
  ['fr', '31/02/2024'],
  ['en', 'February 30, 2024'],
  ['en', 'May 18'],
  ['en', 'June 3, 19:05'],
  ['en', '3 June 19 people came'],
  ['en', '3 Jun 19 people came'],
  ['en', 'they may 18 times'],
  ['en', 'version 1.2.2024.3 of the software'],
  ['en', '0000-00-00'],
  ['en', 'the 2024 election'],
  ['ja', '令和65年5月18日'],
  ['en', '3 hours ago'],
  ['de', 'vor 3 Stunden, gestern um 19:30 Uhr'],
  ['fr', 'il y a 3 heures, hier à 19h30'],
])('in %s, "%s" is no date', (language, text) => {
  expect(found(text, language)).toEqual([]);
});

test('a day without a year is read with a base only, in the year that brings it nearest', () => {
  expect(found('May 18', 'en', '2024-05-17')).toEqual(['2024-05-18']);
  expect(found('December 30', 'en', '2024-01-03')).toEqual(['2023-12-30']);
  expect(found('January 2', 'en', '2023-12-30')).toEqual(['2024-01-02']);
  expect(found('May 18', 'en', '2024')).toEqual([]);
});

test('garbled months are read on request, and nowhere else', () => {
  const text = 'Replace, Could 18, 7:30 pm ET: This story was printed on Could 17';
  expect(found(text, 'en-US', '2024-05-18', true)).toEqual(['2024-05-18T19:30-04:00', '2024-05-17']);
  expect(found(text, 'en-US', '2024-05-18')).toEqual([]);
});

test('the place of a date is that of its words, time and zone included', () => {
  const text = 'Correction (May 18, 2024, 7:30 pm ET): the name was wrong.';
  const [date] = parseDateWords(text, 'en');
  expect(date && text.slice(date.start, date.end)).toBe('May 18, 2024, 7:30 pm ET');
});

test('any text gives dates of the calendar, in order, within its bounds', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'May',
      '18',
      ',',
      '2024',
      '.',
      '-',
      '/',
      'de',
      '31',
      '年',
      '令和',
      '午後',
      '２０２４',
      '：',
      '月',
      '日',
      ':',
      'pm',
      'ET',
      ' ',
      '+',
      '0',
    ),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom('en', 'en-US', 'de', 'ja', null),
      (parts, language) => {
        const text = parts.join('');
        let last = 0;
        for (const { date, start, end } of parseDateWords(text, language, partialDate('2024-05-17'), {
          garbled: true,
        })) {
          expect(partialDate(date)).toBe(date);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      },
    ),
  );
});

test('time grows with the text, not faster, on text made to mislead', () => {
  for (const unit of ['1.', 'May 1, ', '1/1/', '1:', '1 p. ']) {
    const read = (length: number) => {
      const text = unit.repeat(length / unit.length);
      return () => parseDateWords(text, 'en-US', partialDate('2024-05-17'));
    };
    expect(growth(read, 2500, 32), unit).toBeLessThan(8);
  }
});
