import { expect, test } from 'vitest';
import type { Tenure } from '../../../src/facts/source/world-outlasted.ts';
import { type SeenRow, type StatedRow, tenuresOf } from '../../../src/facts/source/world-tenures.ts';

const VERSIONS = ['2015-10-26', '2017-03-28', '2020-11-24', '2022-10-20', '2025-04-10', '2025-05-15', '2026-01-22'];

const row = (person: string, since: string, first: string, last: string, qualifier?: string): SeenRow => ({
  person,
  since,
  first,
  last,
  qualifier,
  source: `f:${person}`,
});
const stated = (person: string, from: string, to: string): StatedRow => ({ person, from, to, source: `w:${person}` });

function tenures(seen: readonly SeenRow[], wikidata: readonly StatedRow[] = [], direct: readonly string[] = []) {
  const notices: string[] = [];
  const found = tenuresOf(seen, wikidata, VERSIONS, {
    single: true,
    direct: new Set(direct),
    notice: (rule, person) => notices.push(`${person}: ${rule}`),
  });
  return { days: found.map(days), notices };
}
const days = ({ person, from, to }: Tenure): string => `${person} ${from}..${to ?? '?'}`;

test('the Factbook goes on naming who left: the next start ends the tenure all the same', () => {
  const { days: found } = tenures([
    row('Ada', '2018-01-01', '2020-11-24', '2022-10-20'),
    row('Bo', '2022-10-14', '2022-10-20', '2026-01-22'),
  ]);
  expect(found).toEqual(['Ada 2018-01-01..?', 'Bo 2022-10-14..?']);
  const close = tenures([
    row('Ada', '2018-01-01', '2020-11-24', '2025-04-10'),
    row('Bo', '2025-04-20', '2025-05-15', '2026-01-22'),
  ]);
  expect(close.days).toEqual(['Ada 2018-01-01..2025-04-20', 'Bo 2025-04-20..?']);
});

test('an end stays unknown where a version without the person lies before the next start', () => {
  const { days: found } = tenures([
    row('Ada', '2022-05-10', '2022-10-20', '2025-04-10'),
    row('Bo', '2025-06-04', '2026-01-22', '2026-01-22'),
  ]);
  expect(found).toEqual(['Ada 2022-05-10..?', 'Bo 2025-06-04..?']);
});

test('an end in the years without versions is stated only for those who handed over directly', () => {
  const seen = [
    row('Ada', '2010-08-07', '2015-10-26', '2017-03-28'),
    row('Bo', '2018-08-07', '2020-11-24', '2022-10-20'),
  ];
  expect(tenures(seen).days[0]).toBe('Ada 2010-08-07..?');
  expect(tenures(seen, [], ['Ada']).days[0]).toBe('Ada 2010-08-07..2018-08-07');
});

test('two starts of one person are one tenure, unless somebody else came between', () => {
  const again = tenures([
    row('Ada', '2017-09-26', '2020-11-24', '2022-10-20'),
    row('Ada', '2022-09-15', '2025-04-10', '2026-01-22'),
  ]);
  expect(again.days).toEqual(['Ada 2017-09-26..?']);
  const back = tenures([
    row('Ada', '2012-04-04', '2015-10-26', '2017-03-28'),
    row('Bo', '2018-03-22', '2020-11-24', '2022-10-20'),
    row('Ada', '2023-10-25', '2025-04-10', '2026-01-22'),
  ]);
  expect(back.days.map((day) => day.split(' ')[0])).toEqual(['Ada', 'Bo', 'Ada']);
});

test('an interim head who is elected begins anew; a caretaker of the same start does not', () => {
  const elected = tenures([
    row('Ada', '2016-09-08', '2015-10-26', '2017-03-28', 'interim'),
    row('Ada', '2016-12-14', '2017-03-28', '2026-01-22'),
  ]);
  expect(elected.days).toHaveLength(2);
  const caretaker = tenures([
    row('Ada', '2020-10-01', '2020-11-24', '2025-04-10'),
    row('Ada', '2020-10-01', '2022-10-20', '2022-10-20', 'caretaker'),
  ]);
  expect(caretaker.days).toEqual(['Ada 2020-10-01..?']);
});

test('a start copied from the predecessor is dropped', () => {
  const { days: found, notices } = tenures([
    row('Ada', '2020-03-13', '2020-11-24', '2025-04-10'),
    row('Bo', '2020-03-13', '2025-05-15', '2026-01-22'),
  ]);
  expect(found).toContain('Bo null..?');
  expect(notices).toEqual(['Bo: a start before others who held the office until then is no start']);
});

test('Wikidata gives ends and earlier holders, but its open rows give no ends', () => {
  const { days: found } = tenures(
    [row('Bo', '2015-12-10', '2017-03-28', '2017-03-28'), row('Cy', '2019-12-10', '2020-11-24', '2022-10-20')],
    [
      stated('Ada', '2007-12-10', '2015-12-09'),
      stated('Bo', '2015-12-10', '2019-12-10'),
      stated('Cy', '2019-12-10', ''),
      stated('Di', '2022', ''),
    ],
  );
  expect(found).toEqual(['Ada 2007-12-10..2015-12-09', 'Bo 2015-12-10..2019-12-10', 'Cy 2019-12-10..?']);
});

test('days that contradict each other keep what they agree in, and a stay inside another is left out', () => {
  const { days: found } = tenures(
    [],
    [
      stated('Ada', '2000-08-01', '2007-07-01'),
      stated('Bo', '2007-06-13', '2014-07-24'),
      stated('Cy', '2009-01-01', '2009-02-01'),
    ],
  );
  expect(found).toEqual(['Ada 2000-08-01..2007', 'Bo 2007..2014-07-24']);
});

test("an interim time that nothing followed takes Wikidata's end; one before a full term does not", () => {
  const wikidata = [stated('Ada', '2019-11-12', '2020-11-08')];
  const interim = row('Ada', '2019-11-12', '2020-11-24', '2020-11-27', 'interim');
  expect(tenures([interim], wikidata).days).toEqual(['Ada 2019-11-12..2020-11-08']);
  const elected = row('Ada', '2020-03-01', '2020-11-24', '2020-11-27');
  expect(tenures([interim, elected], wikidata).days[0]).toEqual('Ada 2019-11-12..?');
});

test('somebody whom the Factbook stopped naming before the holder did not follow the holder', () => {
  const slip = tenures([
    row('Ada', '2022-05-25', '2022-10-20', '2026-01-22'),
    row('Bo', '2022-12-23', '2025-04-10', '2025-05-15'),
  ]);
  expect(slip.days).toEqual(['Ada 2022-05-25..?']);
  expect(slip.notices).toEqual(['Bo: a time that the holder before outlasts: left out']);
  const deputy = tenures([
    row('Ada', '2019-06-01', '2020-11-24', '2026-01-22'),
    row('Bo', '2023-12-01', '2025-04-10', '2025-05-15', 'acting'),
  ]);
  expect(deputy.days).toEqual(['Ada 2019-06-01..?', 'Bo 2023-12-01..?']);
});

test('a president who left stays in the Factbook for a while beside the acting one, who ends the tenure', () => {
  const { days: found } = tenures([
    row('Ada', '2022-05-10', '2022-10-20', '2025-05-15'),
    row('Bo', '2025-04-20', '2025-05-15', '2025-05-15', 'acting'),
    row('Cy', '2025-06-04', '2026-01-22', '2026-01-22'),
  ]);
  expect(found[0]).toBe('Ada 2022-05-10..2025-04-20');
});
