import { describe, expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { currentState, stateAsOf } from '../../src/facts/as-of.ts';
import { entityRef } from '../../src/facts/fact-model.ts';
import { english } from '../../src/ui/english.ts';
import { sayStateLine } from '../../src/ui/say.ts';
import { sourceOf } from '../shipped-facts.ts';
import { libraryOf } from './fixture.ts';
import { CHECKED } from './hard/checked.ts';
import { FIRST_READING } from './hard/first-reading.ts';
import { FRESH } from './hard/fresh.ts';

const loaded = sourceOf('ai');
const library = libraryOf(loaded.facts);

describe.each([
  ['that an independent check found hard', CHECKED],
  ['written before they were run', FRESH],
  ['that a first reading found wrong', FIRST_READING],
])('the card says of a day what was true on it, in sentences %s', (_, rows) => {
  test.each(rows)('%s as of %s', (id, on, expected) => {
    const entity = library.entity(entityRef('ai', id));
    if (!entity) throw new Error(`${id} is not in the AI pack`);
    const article = on === 'now' ? null : partialDate(on);
    const { lines } = article ? stateAsOf(entity, article, library) : currentState(entity, library);
    expect(lines.map((line) => sayStateLine(line, article, english, 'en'))).toEqual(expected);
  });
});
