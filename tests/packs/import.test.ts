import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { entityRef } from '../../src/facts/fact-model.ts';
import { writePack } from '../../src/facts/pack/write.ts';
import { createImporter } from '../../src/options/importer.ts';
import { createImport } from '../../src/packs/import.ts';
import type { FromPackWorker, ImportState, ToPackWorker } from '../../src/packs/import-model.ts';
import { openPackStore } from '../../src/packs/store.ts';
import { facts, person } from './made-pack.ts';

let number = 0;

/** The options page's importer and its worker's import, joined without a worker between them. */
function joined(name = `import-${number++}`) {
  const store = openPackStore({ name, locks: undefined });
  const states: ImportState[] = [];
  const kept: string[] = [];
  let stopped = 0;
  let working = Promise.resolve();
  const importer = createImporter({
    start: (take) => {
      let alive = true;
      const run = createImport(store, (message: FromPackWorker) => alive && take(message));
      return {
        send: (message: ToPackWorker) => {
          working = working.then(() => run(message));
        },
        stop: () => {
          alive = false;
          stopped++;
        },
      };
    },
    changed: (state) => states.push(state),
    kept: ({ title, revision }) => kept.push(`${title} ${revision}`),
  });
  const rest = async () => {
    for (let before: unknown; before !== working; ) {
      before = working;
      await working;
    }
  };
  const last = () => states.at(-1);
  return { store, importer, states, kept, rest, last, stopped: () => stopped };
}

function fileOf(revision: number, name = 'Ada Finch', id = 'sample'): File {
  const ada = { ...person('ada', name), id: entityRef(id, 'ada') };
  const bytes = writePack(facts([ada], { id, revision, asOf: partialDate('2026-10-05') }));
  return new File([Uint8Array.from(bytes)], 'sample.pack');
}

test('a pack is kept only after the reader has seen its description and agreed', async () => {
  const { importer, rest, last, store, kept } = joined();
  importer.choose(fileOf(1), ['ai']);
  await rest();
  expect(last()).toMatchObject({
    step: 'asking',
    changes: null,
    summary: { title: 'A sample pack', entities: 1, names: 1 },
  });
  expect((await store.list()).value).toEqual([]);
  importer.agree();
  await rest();
  expect(last()).toEqual({ step: 'idle' });
  expect(kept).toEqual(['A sample pack 1']);
  expect((await store.list()).value).toMatchObject([{ id: 'sample', revision: 1 }]);
});

test('a pack that the reader declines is not kept', async () => {
  const { importer, rest, last, store } = joined();
  importer.choose(fileOf(1), []);
  await rest();
  importer.cancel();
  importer.agree();
  await rest();
  expect(last()).toEqual({ step: 'idle' });
  expect((await store.list()).value).toEqual([]);
});

test('an update shows what it changes; the same file and an older one are refused', async () => {
  const { importer, rest, last, store } = joined();
  const offer = async (file: File) => {
    importer.choose(file, []);
    await rest();
    return last();
  };
  await offer(fileOf(2));
  importer.agree();
  await rest();
  expect(await offer(fileOf(2))).toMatchObject({ step: 'refused', fault: { why: 'same', pack: 'sample' } });
  expect(await offer(fileOf(1, 'Ada Wren'))).toMatchObject({ fault: { why: 'older', revision: 1 } });
  expect(await offer(fileOf(3, 'Ada Wren'))).toMatchObject({
    step: 'asking',
    changes: { from: { revision: 2 }, changed: { count: 1, names: ['Ada Wren'] } },
  });
  importer.agree();
  await rest();
  expect((await store.list()).value).toMatchObject([{ revision: 3 }]);
});

test('a pack with the id of a shipped pack is refused, and so is a file that is no pack', async () => {
  const { importer, rest, last, store, stopped } = joined();
  importer.choose(fileOf(1, 'Ada Finch', 'ai'), ['ai']);
  await rest();
  expect(last()).toEqual({ step: 'refused', file: 'sample.pack', fault: { why: 'shipped', pack: 'ai' } });
  importer.choose(new File(['{"a": 1, "b": 2}'], 'notes.json'), []);
  await rest();
  expect(last()).toMatchObject({
    step: 'refused',
    fault: { why: 'refused', pack: 'notes.json', reason: expect.stringMatching(/not a pack of facts/) },
  });
  expect((await store.list()).value).toEqual([]);
  expect(stopped()).toBe(2);
});
