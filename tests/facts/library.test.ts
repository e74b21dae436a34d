import { describe, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { currentState, stateAsOf } from '../../src/facts/as-of.ts';
import type { Entity, EntityRef, Role } from '../../src/facts/fact-model.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { factsOfRegisterFile } from '../../src/facts/source/register.ts';
import { english } from '../../src/ui/english.ts';
import { sayStateLine } from '../../src/ui/say.ts';
import { libraryOf, packHead } from './fixture.ts';

const SOURCE = { url: 'https://a.example/', publisher: 'A', title: 'A', date: null, grade: 'A' } as const;
const role = (title: string, from: string, to: string | null, more: Partial<Role> = {}): Role => ({
  title,
  organisation: null,
  from: partialDate(from),
  to: to === null ? null : partialDate(to),
  current: to === null,
  confirmed: to === null ? partialDate('2026-01-31') : null,
  sources: [SOURCE],
  ...more,
});
const entity = (id: EntityRef, more: Partial<Entity> = {}): Entity => ({
  id,
  kind: 'person',
  name: id,
  aliases: [{ text: id }],
  description: '',
  roles: [],
  statuses: [],
  proceedings: [],
  memberships: [],
  sources: [SOURCE],
  ...more,
});
const pack = (id: string, entities: readonly Entity[], more: Partial<Facts> = {}): Facts => ({
  head: packHead({ id, origin: id === 'hand' ? 'hand-written' : 'made/data@1' }),
  entities,
  timeline: [],
  corrections: [],
  ...more,
});

describe('one entity in several packs', () => {
  const hand = pack('hand', [
    entity('hand:ann', { name: 'Ann Example', wikidata: 'Q1', roles: [role('chair', '2024', null)] }),
  ]);
  const register = pack('register', [
    entity('register:A1', { wikidata: 'Q1', roles: [role('senator', '2020', '2024')] }),
  ]);
  const other = pack('other', [entity('other:a', { sameAs: ['register:A1'], roles: [role('mayor', '2015', '2019')] })]);

  test('has the birth of one pack and the death of another', () => {
    const born = pack('first', [entity('first:a', { wikidata: 'Q1', life: { born: partialDate('1933') } })]);
    const died = pack('second', [entity('second:a', { wikidata: 'Q1', life: { died: partialDate('2023-09-29') } })]);
    expect(libraryOf(born, died).entity('second:a')?.life).toEqual({ born: '1933', died: '2023-09-29' });
  });

  test.each<EntityRef>(['hand:ann', 'register:A1', 'other:a'])('is one, asked for as %s', (ref) => {
    const library = libraryOf(other, register, hand);
    expect(library.canonical(ref)).toBe('hand:ann');
    expect(library.entity(ref)?.name).toBe('Ann Example');
    expect(library.entity(ref)?.roles.map(({ title, pack: says }) => [title, says])).toEqual([
      ['chair', 'hand'],
      ['mayor', 'other'],
      ['senator', 'register'],
    ]);
    expect(library.packsOf(ref)).toEqual(['hand', 'other', 'register']);
  });

  test('has the events of every pack that names it, and each names it in one way', () => {
    const event = {
      id: 'third:e',
      date: partialDate('2024-05-06'),
      text: 'It happened.',
      about: ['register:A1'],
      changes: [],
      weight: 2,
      sources: [SOURCE],
    } as const;
    const library = libraryOf(hand, register, pack('third', [], { timeline: [event] }));
    expect(library.eventsAbout('hand:ann').map(({ id, about }) => [id, about])).toEqual([['third:e', ['hand:ann']]]);
  });

  test('has the pack of each line, and that pack’s day', () => {
    const library = libraryOf(hand, register);
    const ann = library.entity('hand:ann');
    if (!ann) throw new Error('not there');
    const { lines } = stateAsOf(ann, partialDate('2024-03-01'), library);
    expect(lines.map(({ what, pack: says, asOf }) => [what, says, asOf])).toEqual([
      ['chair', 'hand', '2026-01-31'],
      ['senator', 'register', '2026-01-31'],
    ]);
  });

  test('two people of one name in one pack stay two', () => {
    const library = libraryOf(pack('hand', [entity('hand:a', { name: 'Ann' }), entity('hand:b', { name: 'Ann' })]));
    expect(library.canonical('hand:b')).toBe('hand:b');
  });
});

const REGISTER = [
  '{"id":"coast","title":"Coast","language":"en","licence":"CC0-1.0","attribution":"The tests","origin":"made/data@1","asOf":"2026-01-31","revision":1,"recorded":"2026-01-31","sources":{"b":{"publisher":"Coast Board","title":"{name}","url":"https://board.example/{key}","grade":"A"}},"parties":{"H":"Harbour Party"}}',
  '{"o":"warden","name":"Harbour Warden","say":"warden of the harbour","country":"XX","seats":1,"now":true}',
  '{"p":"A1","name":"Ann Example","src":["b:A1"],"roles":[["warden","2020-01-01","2023-06-30",{"party":"H"}],["warden","2024-01-01",null,{"q":["acting"]}]]}',
  '{"p":"B1","name":"Bo Sample","src":["b:B1"],"roles":[["warden","2023-07",null,{"open":true,"seen":["2023-08-01","2023-10-01"]}]]}',
  '',
].join('\n');

describe('an office', () => {
  const library = libraryOf(factsOfRegisterFile(REGISTER, 'coast.jsonl'));
  const holders = (day: string) => library.holdersOf('coast:warden', partialDate(day)).map(({ person }) => person);

  test.each([
    ['2019-12-31', []],
    ['2020-01-01', ['coast:A1']],
    ['2023-08-15', ['coast:B1']],
    ['2025-01-01', ['coast:B1', 'coast:A1']], // nothing shows that the second ended
  ])('was held on %s by %s', (day, expected) => {
    expect(holders(day)).toEqual(expected);
  });

  test('is the office that a person held on a day', () => {
    expect(library.officesOf('coast:A1', partialDate('2025-01-01')).map(({ role: held }) => held.office)).toEqual([
      'coast:warden',
    ]);
  });

  test('has its qualifier, and the address that its register gives', () => {
    const ann = library.entity('coast:A1');
    if (!ann) throw new Error('not there');
    const { lines } = currentState(ann, library);
    expect(lines.map((line) => sayStateLine(line, null, english, 'en'))).toEqual([
      'acting warden of the harbour since 1 January 2024 (last confirmed 31 January 2026)',
    ]);
    expect(lines[0]?.sources).toEqual([
      { url: 'https://board.example/A1', publisher: 'Coast Board', title: 'Ann Example', date: null, grade: 'A' },
    ]);
  });

  test('has ended when a newer pack knows the end, although an older register still lists the holder', () => {
    const ended = role('warden of the harbour', '2024-01-01', '2026-03-15', { office: 'coast:warden' });
    const newer = pack('hand', [entity('hand:ann', { sameAs: ['coast:A1'], roles: [ended] })]);
    const both = libraryOf(newer, factsOfRegisterFile(REGISTER, 'coast.jsonl'));
    expect(both.entity('coast:A1')?.roles.map(({ from, to }) => [from, to])).toEqual([
      ['2024-01-01', '2026-03-15'],
      ['2020-01-01', '2023-06-30'],
    ]);
    const holdersOn = (day: string) => both.holdersOf('coast:warden', partialDate(day)).map(({ person }) => person);
    expect(holdersOn('2026-02-01')).toContain('hand:ann');
    expect(holdersOn('2026-04-01')).not.toContain('hand:ann');
  });

  test('names its holder', () => {
    const office = library.entity('coast:warden');
    if (!office) throw new Error('not there');
    const { lines } = stateAsOf(office, partialDate('2021-05-01'), library);
    expect(lines.map(({ what }) => what)).toEqual(['Ann Example']);
  });
});

test('corrections of packs can be listed since a day, and for an entity', () => {
  const correction = (on: string, was: string) => ({
    on: partialDate(on),
    about: ['hand:ann'] as const,
    was,
    now: 'It says so.',
  });
  const library = libraryOf(
    pack('hand', [entity('hand:ann')], {
      corrections: [correction('2026-01-02', 'old'), correction('2026-02-03', 'new')],
    }),
  );
  expect(library.correctionsSince(partialDate('2026-02-01')).map(({ was, pack: says }) => [was, says])).toEqual([
    ['new', 'hand'],
  ]);
  expect(library.correctionsOf('hand:ann').map(({ was }) => was)).toEqual(['new', 'old']);
  expect(library.correctionsOf('hand:bo')).toEqual([]);
});
