import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { PUBLISHERS } from '../../src/linking/lexicon/publishers.ts';
import { homeOf } from '../../src/linking/people/home.ts';

test.each([
  ['https://www.paper.co.uk/a', 'en', 'GB'],
  ['https://www.paper.de/a', 'de', 'DE'],
  ['https://www.paper.com/a', 'en-GB', 'GB'],
  ['https://www.paper.com/a', 'en-US', null],
  ['https://paper.ai/a', 'en', null],
  ['https://www.paper.eu/a', null, null],
  ['https://www.nytimes.com/a', 'en', 'US'],
  ['https://news.sky.com/a', 'en', 'GB'],
  ['https://edition.cnn.com/a', 'en', 'US'],
  ['https://www.reuters.com/a', 'en', null],
  ['not an address', 'fr-CA', 'CA'],
])('the publisher of %s in %s is at home in %s', (url, language, home) => {
  expect(homeOf(url, language)).toBe(home);
});

test('each publisher of the table has the country that the list of sites gives it', () => {
  const file = readFileSync(join(import.meta.dirname, '../../extension/sites.yaml'), 'utf8');
  const sites = v.parse(v.array(v.object({ host: v.string(), country: v.string() })), parse(file));
  const countries = new Map(sites.map(({ host, country }) => [host, country]));
  for (const [host, country] of PUBLISHERS) expect(countries.get(host), host).toBe(country);
  expect(PUBLISHERS.size).toBeGreaterThan(100);
});
