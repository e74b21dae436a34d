import { expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import type { Entity, Role } from '../../src/facts/fact-model.ts';
import { settingOf } from '../../src/setting.ts';
import { libraryOf, packHead } from '../facts/fixture.ts';
import { entity } from './helpers.ts';

/** An invented person, who led a country and then a body of several countries. */
const held = (title: string, more: Partial<Role>): Role => ({
  title,
  organisation: null,
  from: partialDate('2002-04-06'),
  to: partialDate('2004-07-17'),
  current: false,
  confirmed: null,
  sources: [],
  ...more,
});
const office: Entity = {
  ...entity('pt-prime-minister', 'office', 'Prime Minister of Portugal'),
  office: { place: 'Portugal', country: 'PT' },
};
const rui: Entity = {
  ...entity('rui', 'person', 'Rui Talveira'),
  roles: [
    held('prime minister of Portugal', { office: office.id }),
    held('president', {
      organisation: 'European Council',
      from: partialDate('2009-12-01'),
      to: partialDate('2014-11-30'),
    }),
  ],
};

test('a profile has the posts in organisations beside the offices of countries, with the country in the name', () => {
  const library = libraryOf({ head: packHead(), entities: [office, rui], timeline: [], corrections: [] });
  const { profileOf } = settingOf(
    { url: 'https://news.example/a', language: 'en' },
    partialDate('2012-03-01'),
    library,
  );
  expect(profileOf(rui.id)).toMatchObject({
    isHead: true,
    roles: [{ country: 'PT' }],
    posts: [{ titles: ['president of European Council'], body: 'European Council', country: 'EU', from: '2009-12-01' }],
  });
});
