import { describe, expect, test } from 'vitest';
import type { EntityRef } from '../../src/facts/fact-model.ts';
import type { Profile } from '../../src/linking/people/profile.ts';
import { entity, gazetteerOf, marked } from './helpers.ts';
import { profileOf, role, setting } from './office-holders.ts';

describe('a known person without an office of state', () => {
  const named = gazetteerOf([entity('toll', 'person', 'Hanna Tollmar', [{ text: 'Tollmar', surname: true }])]);
  const found = (text: string | readonly string[]) =>
    marked(text, { gazetteer: named, setting: setting('2024-03-01') });

  test.each([
    ['The potter Hanna Tollmar showed bowls. Tollmar works in clay.'],
    ['Hanna Tollmar, a dentist, came too. Hanna Tollmar brought a cake.'],
  ])('is not somebody whom the text gives a trade: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['The researcher Hanna Tollmar spoke.'],
    ['Hanna Tollmar, an investor, spoke.'],
    ['The former actress Hanna Tollmar spoke.'],
  ])('may be called by other work: %s', (text) => {
    expect(found(text)).toEqual(['Hanna Tollmar=toll']);
  });
});

describe('another form of the given name of somebody who led a country', () => {
  const head: Profile = {
    entity: 'test:cam',
    needsTitle: false,
    guarded: false,
    isHead: true,
    roles: [role('Prime Minister of the United Kingdom', '2010-05-11', '2016-07-13', { country: 'GB' })],
  };
  const setup = {
    ...setting('2015-03-01'),
    home: 'GB',
    profileOf: (ref: EntityRef): Profile | undefined => (ref === 'test:cam' ? head : profileOf(ref)),
  };
  const named = gazetteerOf([entity('cam', 'person', 'David Camberley')]);
  const found = (text: string) => marked(text, { gazetteer: named, setting: setup });

  test('is not that person if the words beside it give a local post', () => {
    expect(found('The council leader Dave Camberley spoke. Prime Minister David Camberley visited the town.')).toEqual([
      'David Camberley=cam',
    ]);
  });

  test('is that person beside the office', () => {
    expect(found('The prime minister, Dave Camberley, spoke.')).toEqual(['Dave Camberley=cam']);
  });
});
