import { expect, test } from 'vitest';
import { firstPhrase } from '../../src/ui/card/short.ts';

test.each([
  ['Deal of 2015 in which the harbour agreed to limits on its dredging, and others lifted their dues.', 'Deal of 2015'],
  ['Rule of 1993 under which sailors could serve as long as nobody knew their names.', 'Rule of 1993'],
  ['Harbour law of 2010 that made most people buy a boat, and that made boats cheap.', 'Harbour law of 2010'],
  ['Treaty of 1985 on travel, signed by five harbours on a ship near the old town.', 'Treaty of 1985 on travel'],
  ['Treaty of 1985 on travel.', 'Treaty of 1985 on travel'],
])('the line below a name says what it is and ends on no loose word: %s', (description, line) => {
  expect(firstPhrase(description)).toBe(line);
});
