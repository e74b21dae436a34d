import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGazetteer, unusableReason } from '../../src/linking/compile.ts';
import { gazetteerEntries } from '../../src/linking/entries.ts';
import { DamagedGazetteerError, openGazetteer } from '../../src/linking/gazetteer.ts';
import { link } from '../../src/linking/link.ts';
import type { GazetteerEntry } from '../../src/linking/model.ts';
import { CAST } from './helpers.ts';

const bytes = compileGazetteer(gazetteerEntries(CAST));

const person = (text: string, index: number): GazetteerEntry => ({
  entity: `p${index}`,
  kind: 'person',
  text,
  full: true,
  surname: false,
  exactCase: false,
  needs: [],
  never: [],
});

const SYLLABLES = ['ka', 'lo', 'mi', 'ren', 'ta', 'vo', 'shi', 'del', 'mar', 'gor'];
/** A hundred thousand names, ten thousand of which share each given name. */
const many = Array.from({ length: 100_000 }, (_, i) => {
  const surname = Array.from(String(i + 100_000), (digit) => SYLLABLES[Number(digit)]).join('');
  return `${['John', 'Mary', 'Grace', 'Will', 'Mark', 'Rose', 'Hope', 'Iris', 'Bill', 'Jack'][i % 10]} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}`;
});

describe('the gazetteer', () => {
  it('is the same bytes for the same names', () => {
    expect(compileGazetteer(gazetteerEntries(CAST))).toEqual(bytes);
  });

  it('opens where it lies, also at an odd place of a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    const article = { title: '', language: 'en', blocks: [{ kind: 'paragraph' as const, text: 'Jan Leike' }] };
    expect(link(article, openGazetteer(larger.subarray(3))).mentions).toHaveLength(1);
  });

  it('refuses a table with any word changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ change;
        expect(() => openGazetteer(damaged)).toThrow(DamagedGazetteerError);
      }),
    );
  });

  it('refuses a table cut short, empty, or followed by something else', () => {
    for (const length of [0, 3, 4, 40, bytes.length - 4, bytes.length - 1]) {
      expect(() => openGazetteer(bytes.slice(0, length))).toThrow(DamagedGazetteerError);
    }
    const longer = new Uint8Array(bytes.length + 4);
    longer.set(bytes);
    expect(() => openGazetteer(longer)).toThrow(DamagedGazetteerError);
  });

  it('says what is wrong with a table and what to do', () => {
    expect(() => openGazetteer(bytes.slice(0, bytes.length - 4))).toThrow(/bytes of .*rebuild or download/);
    expect(() => openGazetteer(new Uint8Array(bytes.length))).toThrow(/does not begin like one/);
  });

  it('tells which names it cannot take', () => {
    expect(unusableReason('!?')).toContain('no letter');
    expect(unusableReason('a '.repeat(60))).toContain('more than 48 words');
    expect(unusableReason('C++')).toBeNull();
  });

  it('holds a hundred thousand names in less than twelve megabytes and finds each', () => {
    const table = compileGazetteer(many.map(person));
    expect(table.length).toBeLessThan(12e6);
    const gazetteer = openGazetteer(table);
    const some = many.filter((_, i) => i % 997 === 0);
    const blocks = [{ kind: 'paragraph' as const, text: `${some.join(', ')}.` }];
    expect(link({ title: '', language: 'en', blocks }, gazetteer).mentions).toHaveLength(some.length);
  }, 60_000);
});
