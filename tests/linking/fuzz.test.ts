import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityRef } from '../../src/facts/fact-model.ts';
import { link } from '../../src/linking/link.ts';
import type { GazetteerEntry } from '../../src/linking/mention-model.ts';
import { compileGazetteer, unusableReason } from '../../src/linking/names/compile.ts';
import { openGazetteer } from '../../src/linking/names/gazetteer.ts';

const PIECES = [
  ...[
    'Sam',
    'Altman',
    'Jan',
    'Leike',
    'OpenAI',
    'GPT',
    '4o',
    'off',
    'boarding',
    'agreements',
    'O',
    'Keefe',
    'Claude',
    'Müller',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '-',
    '‑',
    '’',
    "'",
    '.',
    ', ',
    '. ',
    '\n',
    '(',
    ')',
    '%',
    '20',
    'per cent',
    '@',
    '/',
    '\u00a0',
    '\u00ad',
    '\u200b',
  ],
  ...[
    'e\u0301',
    '\u0301',
    'ﬁ',
    'ＡＢ',
    'ß',
    'İ',
    'ı',
    'Σ',
    'ς',
    '😀',
    '👩‍👩‍👧',
    '𝐒𝐚𝐦',
    '\ud83d',
    '\udc00',
    '日本',
    'ไทย',
    'שלום',
    'عربي',
    '[',
    '*',
    '\\',
    '$&',
  ],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
);

const entry: fc.Arbitrary<GazetteerEntry> = fc.record({
  entity: fc.constantFrom('test:a' as const, 'test:b' as const, 'test:c' as const, 'test:d' as const),
  kind: fc.constantFrom('person' as const, 'policy' as const, 'organisation' as const),
  text,
  full: fc.boolean(),
  surname: fc.boolean(),
  exactCase: fc.boolean(),
  needs: fc.array(fc.constantFrom('test:a' as const, 'test:b' as const), { maxLength: 2 }),
  never: fc.array(text, { maxLength: 2 }),
  context: fc.array(text, { maxLength: 1 }),
  unless: fc.array(text, { maxLength: 1 }),
});

const splitsPair = (whole: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(whole.charAt(at - 1)) && /[\udc00-\udfff]/.test(whole.charAt(at));

const plainEntry = (name: string, entity = 'it'): GazetteerEntry => ({
  entity: entityRef('test', entity),
  kind: 'concept',
  text: name,
  full: true,
  surname: false,
  exactCase: false,
  needs: [],
  never: [],
});

describe('linking any text with any names', () => {
  it('gives offsets on code-point borders, in order, that never overlap, and the same ones each time', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 8 }),
        fc.array(text, { maxLength: 5 }),
        text,
        (entries, texts, title) => {
          // Some of the names are in the text, so that there is something to decide.
          const blocks = [
            ...texts,
            ...entries.map((each, i) => `${texts[i] ?? ''} ${each.text} ${texts[0] ?? ''}`),
          ].map((block) => ({ kind: 'paragraph' as const, text: block }));
          const names = compileGazetteer(entries);
          const article = { title, language: null, blocks };
          const { mentions } = link(article, openGazetteer(names));
          let before = { block: -1, end: 0 };
          for (const { block, start, end, why } of mentions) {
            const whole = blocks[block]?.text ?? '';
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(whole.length);
            expect(splitsPair(whole, start) || splitsPair(whole, end)).toBe(false);
            expect(block > before.block || (block === before.block && start >= before.end)).toBe(true);
            expect(why).not.toBe('');
            before = { block, end };
          }
          expect(link(article, openGazetteer(compileGazetteer(entries))).mentions).toEqual(mentions);
        },
      ),
      { numRuns: 250 },
    );
  });

  it('finds any plain name between spaces', () => {
    fc.assert(
      fc.property(text, (name) => {
        // Names that begin and end with a word, and are no address.
        fc.pre(/^[\p{L}\p{Nd}][^\\/@._:]*[\p{L}\p{Nd}]$/u.test(name) && unusableReason(name) === null);
        const gazetteer = openGazetteer(compileGazetteer([plainEntry(name)]));
        const block = `See ${name} there.`;
        const { mentions } = link(
          { title: '', language: 'en', blocks: [{ kind: 'paragraph', text: block }] },
          gazetteer,
          { debug: true },
        );
        expect(mentions.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['between scripts written without spaces', 'กʹ㐀'],
    ['in a word of Latin letters', 'OʹKeefe'],
    ['folded out of one letter', 'ŉdu'],
    ['of Greek numerals', 'αʹβ'],
  ])('finds a name with a letter that looks like an apostrophe, %s', (_, name) => {
    const gazetteer = openGazetteer(compileGazetteer([plainEntry(name)]));
    const block = `See ${name} there.`;
    const { mentions } = link({ title: '', language: null, blocks: [{ kind: 'paragraph', text: block }] }, gazetteer);
    expect(mentions).toMatchObject([{ start: 4, end: 4 + name.length }]);
  });

  it.each([
    ['Hangul', '샘 올트먼'],
    ['Japanese', 'ガンダム'],
  ])('finds a name of %s in text whose letters are taken apart, and the other way round', (_, name) => {
    for (const [written, read] of [
      [name.normalize('NFC'), name.normalize('NFD')],
      [name.normalize('NFD'), name.normalize('NFC')],
    ] as const) {
      const gazetteer = openGazetteer(compileGazetteer([plainEntry(written)]));
      const found = link({ title: '', language: 'ko', blocks: [{ kind: 'paragraph', text: read }] }, gazetteer);
      expect(found.mentions).toMatchObject([{ start: 0, end: read.length }]);
    }
  });

  it('finds a name of ten thousand letters', () => {
    const name = 'ab'.repeat(5000);
    const gazetteer = openGazetteer(compileGazetteer([plainEntry(name)]));
    const found = link({ title: '', language: null, blocks: [{ kind: 'paragraph', text: `x ${name} y` }] }, gazetteer);
    expect(found.mentions).toMatchObject([{ start: 2, end: 10_002 }]);
  });
});
