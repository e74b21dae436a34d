import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { isContentMessage } from '../../src/messages.ts';

const Index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A schema of the same messages. */
const Schema = v.variant('type', [
  v.object({ type: v.literal('report') }),
  v.object({ type: v.literal('keep') }),
  v.object({ type: v.literal('mark-changes'), on: v.boolean() }),
  v.object({
    type: v.literal('forget'),
    extent: v.variant('type', [
      v.object({ type: v.literal('page'), key: v.string() }),
      v.object({ type: v.literal('site'), site: v.string() }),
      v.object({ type: v.literal('everything') }),
    ]),
  }),
  v.object({ type: v.literal('jump'), block: Index, start: Index, end: Index }),
  v.object({ type: v.literal('command'), command: v.picklist(['next', 'previous', 'open', 'close']) }),
  v.object({ type: v.literal('access') }),
]);

const GOOD = [
  { type: 'report' },
  { type: 'keep' },
  { type: 'mark-changes', on: true },
  { type: 'forget', extent: { type: 'page', key: 'a.example/b' } },
  { type: 'forget', extent: { type: 'site', site: 'a.example' } },
  { type: 'forget', extent: { type: 'everything' } },
  { type: 'jump', block: 0, start: 3, end: 9 },
  { type: 'command', command: 'next' },
  { type: 'access' },
];

test.each(GOOD)('a page acts on %j', (message) => {
  expect(isContentMessage(message)).toBe(true);
});

test.each([
  null,
  'report',
  [],
  {},
  { type: 'toString' },
  { type: 'analyse' },
  { type: 'mark-changes', on: 1 },
  { type: 'forget' },
  { type: 'forget', extent: { type: 'page' } },
  { type: 'forget', extent: { type: 'site', site: null } },
  { type: 'jump', block: -1, start: 0, end: 1 },
  { type: 'jump', block: 0, start: 0.5, end: 1 },
  { type: 'jump', block: 0, start: 0 },
  { type: 'command', command: 'toggle-site' },
  { type: 'command', command: 'next\n' },
  { type: 'command', command: ['next'] },
])('a page ignores %j', (message) => {
  expect(isContentMessage(message)).toBe(false);
});

test('a page accepts exactly the messages that a schema accepts, however one is altered', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(-0, Number.NaN, 2 ** 53, 'next', 'close', 'page', 'everything'),
  );
  const key = fc.constantFrom('type', 'on', 'extent', 'block', 'start', 'end', 'command', 'key', 'site');
  const mutilated = fc
    .tuple(fc.constantFrom(...GOOD), key, value, fc.boolean())
    .map(([message, name, other, inside]) =>
      inside && 'extent' in message
        ? { ...message, extent: { ...message.extent, [name]: other } }
        : { ...message, [name]: other },
    );
  fc.assert(
    fc.property(fc.oneof(mutilated, fc.jsonValue()), (message) => {
      expect(isContentMessage(message)).toBe(v.is(Schema, message));
    }),
    { numRuns: 2000 },
  );
});
