import { describe, expect, it } from 'vitest';
import { link } from '../../src/linking/link.ts';
import type { GazetteerEntry } from '../../src/linking/mention-model.ts';
import { compileGazetteer, unusableReason } from '../../src/linking/names/compile.ts';
import { openGazetteer } from '../../src/linking/names/gazetteer.ts';

const person = (text: string, index: number): GazetteerEntry => ({
  entity: `test:p${index}`,
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
  it('finds the names of every pack that it is made of', () => {
    const [first = '', second = ''] = many;
    const pools = [first, second].map((name, i) => compileGazetteer([person(name, i)]));
    const blocks = [{ kind: 'paragraph' as const, text: `${second} met ${first}.` }];
    const { mentions } = link({ title: '', language: 'en', blocks }, openGazetteer(...pools));
    expect(mentions.map(({ entity }) => entity)).toEqual(['test:p1', 'test:p0']);
  });

  it('reports which names it cannot accept', () => {
    expect(unusableReason('!?')).toContain('no letter');
    expect(unusableReason('a '.repeat(60))).toContain('more than 48 words');
    expect(unusableReason('C++')).toBeNull();
  });

  it('holds a hundred thousand names and finds each', () => {
    const gazetteer = openGazetteer(compileGazetteer(many.map(person)));
    expect(gazetteer.size).toBe(100_000);
    const some = many.filter((_, i) => i % 997 === 0);
    const blocks = [{ kind: 'paragraph' as const, text: `${some.join(', ')}.` }];
    expect(link({ title: '', language: 'en', blocks }, gazetteer).mentions).toHaveLength(some.length);
  });
});
