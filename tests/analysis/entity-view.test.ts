import { describe, expect, test } from 'vitest';
import { knowledgeOf } from '../../src/background/library.ts';
import { entityFor } from '../../src/background/read.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import { detailsOf, viewOf } from '../../src/entity-view.ts';
import type { StateLine } from '../../src/facts/fact-model.ts';
import type { Library } from '../../src/facts/library.ts';
import { openPack } from '../../src/facts/pack/pack.ts';
import { writePack } from '../../src/facts/pack/write.ts';
import { factsOfRegister } from '../../src/facts/source/register.ts';
import { type Edit, libraryOf, load } from '../facts/fixture.ts';
import { governor, house, person, register } from '../facts/registers/world.ts';

// The data of a card, from a pack about people and things that do not exist.

function factsWith(...edits: readonly Edit[]) {
  const loaded = load(...edits);
  if (!loaded.ok) throw new Error(`the sample facts are wrong: ${JSON.stringify(loaded.problems)}`);
  return loaded.facts;
}

const harbour = (...edits: readonly Edit[]): Library => libraryOf(factsWith(...edits));

const seenFrom = (date: string | null) => ({
  published: date === null ? null : partialDate(date),
  count: 1,
  since: [],
});
const words = (lines: readonly StateLine[] = []) => lines.map(({ what, when }) => [what, when.type]);

describe('the view of an entity', () => {
  test('has its state then and now, what has ended since, and the most important thing since', () => {
    const view = viewOf('harbour:olaf-berg', seenFrom('2024-01-15'), harbour());
    expect(words(view?.atPublication?.lines)).toEqual([['adviser at Harbour Works', 'current']]);
    expect(words(view?.now.lines)).toEqual([['adviser at Harbour Works', 'ended']]);
    expect(words(view?.gone)).toEqual([['adviser at Harbour Works', 'ended']]);
    const works = viewOf('harbour:harbour-works', seenFrom('2024-01-15'), harbour());
    expect(works?.later).toMatchObject({ top: { id: 'harbour:dredging-begins' }, count: 1 });
  });

  test('lists the successor in the highest office first, although a lesser office ended later', () => {
    const ada = person('a', 'Ada Lind', [
      ['us-representative-Ohio', '2009-01-03', '2021-01-03'],
      ['us-governor-Ohio', '2011-01-10', '2019-01-14'],
    ]);
    const next = [
      person('b', 'Bo Berg', [['us-governor-Ohio', '2019-01-14', null]]),
      person('c', 'Cy Dahl', [['us-representative-Ohio', '2021-01-03', null]]),
    ];
    const facts = factsOfRegister(register('us-congress', [house('Ohio'), governor('Ohio')], [ada, ...next]));
    expect(viewOf('us-congress:a', seenFrom('2015-05-01'), libraryOf(facts))?.later?.top.text).toBe(
      'Bo Berg succeeded Ada Lind as Governor of Ohio.',
    );
  });

  test('has no later events where the article has no day, or is newer than all of them', () => {
    expect(viewOf('harbour:harbour-works', seenFrom(null), harbour())).toMatchObject({ atPublication: null });
    expect(viewOf('harbour:harbour-works', seenFrom(null), harbour())?.later).toBeNull();
    expect(viewOf('harbour:harbour-works', seenFrom('2024-05-06'), harbour())?.later).toBeNull();
  });

  test('has the day of a death', () => {
    const dead = harbour(['people/olaf-berg.yaml', 'roles:', "life: { born: '1950', died: '2024-05-30' }\nroles:"]);
    expect(viewOf('harbour:olaf-berg', seenFrom('2024-01-15'), dead)?.life).toEqual({
      born: '1950',
      died: '2024-05-30',
    });
    expect(viewOf('harbour:olaf-berg', seenFrom('2024-01-15'), harbour())?.life).toBeUndefined();
  });

  test('is undefined where no pack has the entity', () => {
    expect(viewOf('harbour:nobody', seenFrom('2024-01-15'), harbour())).toBeUndefined();
  });
});

describe('the details of an entity', () => {
  test('are its view, all later events, all facts with the newest first, and the packs', () => {
    const details = detailsOf('harbour:anna-lindqvist', partialDate('2023-01-15'), harbour());
    expect(details?.view.name).toBe('Anna Lindqvist');
    expect(details?.later.map(({ id }) => id)).toEqual(['harbour:dredging-begins']);
    expect(words(details?.history)).toEqual([
      ['chief executive of Harbour Works', 'current'],
      ['surveyor at Coast Board', 'ended'],
    ]);
    expect(details?.packs).toEqual({ harbour: { title: 'Harbour news', asOf: '2026-01-31', language: 'en' } });
  });

  test('link a role to its organisation, and an organisation to its leaders', () => {
    const person = detailsOf('harbour:anna-lindqvist', null, harbour());
    expect(person?.history[0]?.links).toEqual([{ text: 'Harbour Works', entity: 'harbour:harbour-works' }]);
    expect(person?.history[1]?.links).toBeUndefined(); // no pack has the Coast Board
    const company = detailsOf('harbour:harbour-works', null, harbour());
    const lead = company?.history.find(({ what }) => what === 'chief executive: Anna Lindqvist');
    expect(lead?.links).toEqual([{ text: 'Anna Lindqvist', entity: 'harbour:anna-lindqvist' }]);
  });

  test('mark the reader’s own packs', () => {
    const details = detailsOf('harbour:olaf-berg', null, harbour(), new Set(['harbour']));
    expect(details?.packs).toMatchObject({ harbour: { own: true } });
  });

  test('are the worker’s answer, which is null without packs or without the entity', () => {
    const usable = knowledgeOf([openPack(writePack(factsWith()))], []);
    expect(entityFor('harbour:olaf-berg', null, usable)?.view.name).toBe('Olaf Berg');
    expect(entityFor('harbour:nobody', null, usable)).toBeNull();
    for (const none of [null, 'off'] as const) expect(entityFor('harbour:olaf-berg', null, none)).toBeNull();
  });
});
