import * as v from 'valibot';
import { expect, test } from 'vitest';
import { cell, day, filled, maybeDay, openInput } from '../../../src/facts/registers/input.ts';

const Person = v.strictObject({ id: filled, name: filled, note: cell });
const files: Record<string, string> = {
  'good.csv': 'id,name,note\n1,"Ada, Lady",\n2,Bo,"two\nlines"\n',
  'extra.csv': 'id,name,note,shoe size\n1,Ada,,39\n',
  'short.csv': 'id,note\n1,x\n',
  'nameless.csv': 'id,name,note\n1,Ada,\n2, ,\n',
  'torn.csv': 'id,name,note\n1,"Ada,\n',
  'uneven.csv': 'id,name,note\n1,Ada\n',
  'good.jsonl': '{"id":"1","name":"Ada","note":""}\n\n{"id":"2","name":"Bo","note":""}\n',
  'extra.jsonl': '{"id":"1","name":"Ada","note":""}\n{"id":"2","name":"Bo","note":"","shoes":2}\n',
  'torn.jsonl': '{"id":"1","name":"Ada"\n',
  'one.yaml': '- id: "1"\n  name: Ada\n  note: ""\n',
  'map.yaml': 'id: 1\n',
};
const input = openInput((file) => files[file] ?? null);

test('a table is read by its header, quoted cells and all, and each row knows its line', () => {
  const rows = input.csv('good.csv', Person, { id: 'id' });
  expect(rows.map((row) => row.value.name)).toEqual(['Ada, Lady', 'Bo']);
  expect(rows[0]?.at).toEqual({ file: 'good.csv', line: 2, record: '1' });
});

test('a column that upstream has and nobody needs is passed over when the adapter lists it', () => {
  expect(input.csv('extra.csv', Person, { ignored: ['shoe size'] })[0]?.value).toEqual({
    id: '1',
    name: 'Ada',
    note: '',
  });
});

test('lines of JSON and lists of YAML are read, empty lines passed over', () => {
  expect(input.jsonl('good.jsonl', Person, (row) => row.id).map((row) => row.at.line)).toEqual([1, 3]);
  expect(input.yaml('one.yaml', Person)).toHaveLength(1);
});

test.each([
  ['a file that is missing', () => input.csv('none.csv', Person), /none\.csv: is missing/],
  ['an unknown column', () => input.csv('extra.csv', Person), /extra\.csv:1: has an unknown column "shoe size"/],
  ['a column that is gone', () => input.csv('short.csv', Person), /short\.csv:1: lacks the column "name"/],
  ['a person without a name', () => input.csv('nameless.csv', Person), /nameless\.csv:3 \(2\): name: is empty/],
  ['a quote that never closes', () => input.csv('torn.csv', Person), /torn\.csv: is not a CSV table/],
  ['a row that is too short', () => input.csv('uneven.csv', Person), /uneven\.csv: is not a CSV table: .*line 2/],
  ['an unknown field', () => input.jsonl('extra.jsonl', Person), /extra\.jsonl:2 \(2\): shoes: is an unknown field/],
  ['half a line', () => input.jsonl('torn.jsonl', Person), /torn\.jsonl:1: is not JSON/],
  ['YAML that is no list', () => input.yaml('map.yaml', Person), /map\.yaml: is not a list/],
])('%s stops the adapter with file, record and reason', (_, read, message) => {
  expect(read).toThrow(message);
});

test.each(['2023-02-30', '2023-02-29', '2023-04-31', '2023-13-01', '2023-2-3', '2023-02', '2023-02-03T10:00Z'])(
  '%s is no day of the calendar, so a record with it stops the adapter',
  (text) => {
    const read = openInput(() => `id,died\n7,${text}\n`);
    const schema = v.strictObject({ id: filled, died: maybeDay });
    expect(() => read.csv('days.csv', schema, { id: 'id' })).toThrow('days.csv:2 (7): died: is not a day');
    expect(v.is(day, '2024-02-29')).toBe(true);
  },
);
