import { expect, test } from 'vitest';
import { withoutMoment } from '../../src/memory/moment.ts';
import { growth } from '../growth.ts';

test.each([
  ['digits', (size: number) => `${'1'.repeat(size)} 5 %`],
  ['letters without a space', (size: number) => `${'字'.repeat(size)} 5 %`],
  ['amounts in words', (size: number) => `${'9 old crowns '.repeat(size / 13)}($`],
])('a text of %s is searched for figures of the moment in linear time', (_name, text) => {
  const work = (size: number) => {
    const one = text(size);
    return () => withoutMoment(one);
  };
  expect(growth(work, 2000, 10)).toBeLessThan(4);
});
