import { expect, test } from 'vitest';
import { homeOf } from '../../src/linking/home.ts';

test.each([
  ['https://www.paper.co.uk/a', 'en', 'GB'],
  ['https://www.paper.de/a', 'de', 'DE'],
  ['https://www.paper.com/a', 'en-GB', 'GB'],
  ['https://www.paper.com/a', 'en-US', null],
  ['https://paper.ai/a', 'en', null],
  ['https://www.paper.eu/a', null, null],
  ['not an address', 'fr-CA', 'CA'],
])('the publisher of %s in %s is at home in %s', (url, language, home) => {
  expect(homeOf(url, language)).toBe(home);
});
