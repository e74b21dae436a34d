import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../src/facts/fact-model.ts';
import { expand } from '../../src/linking/names/expand.ts';
import { hasOneForm } from '../../src/linking/names/plain-bytes.ts';
import { entity, gazetteerOf, linkText } from './helpers.ts';

const isOneForm = (text: string): boolean => {
  const bytes = new TextEncoder().encode(text);
  return hasOneForm(bytes, 0, bytes.length);
};

const PART = fc.constantFrom(
  ...[
    'Clean',
    'Air',
    'Act',
    'agreements',
    'policy',
    'p',
    'P',
    'per',
    'cent',
    'percent',
    'pct',
    'p.c',
    'ten',
    '20',
    'of',
    'the',
    'C',
    'Préau',
    'Act-s',
  ],
);
const NAME = fc
  .array(fc.tuple(PART, fc.constantFrom(' ', '  ', '-', '. ', ', ', "'")), { minLength: 1, maxLength: 6 })
  .map((parts) =>
    parts
      .flat()
      .join('')
      .replace(/[ ,'-]+$/, ''),
  );

describe('a name that is indexed by its bytes', () => {
  it('is written in one way alone', () => {
    const kinds: readonly EntityKind[] = ['law', 'policy', 'concept', 'product'];
    fc.assert(
      fc.property(NAME, fc.constantFrom(...kinds), (text, kind) => {
        if (isOneForm(text)) expect(expand(text, kind)).toEqual([text]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is most of what laws are called', () => {
    for (const text of ['Clean Air Act', 'Public Law 117-58', 'H.R. 3684', 'CHIPS and Science Act of 2022'])
      expect(isOneForm(text), text).toBe(true);
  });

  it.each(['Overpayment', 'Over-payment', 'Over payment', 'over-payment'])(
    'is found where a prefix of its words is written apart or with a hyphen: %s',
    (word) => {
      const gazetteer = gazetteerOf([entity('relief', 'law', 'Overpayment Relief Act')]);
      const { mentions } = linkText([`They passed the ${word} Relief Act.`], { gazetteer });
      expect(mentions.map(({ entity: ref }) => ref)).toEqual(word === 'over-payment' ? [] : ['test:relief']);
    },
  );
});
