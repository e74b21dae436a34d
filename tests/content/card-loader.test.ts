import { describe, expect, test, vi } from 'vitest';
import { createCardLoader } from '../../src/content/card-loader.ts';
import { CARD, type CardHost, type CreateCardHost } from '../../src/content/card-seam.ts';

vi.spyOn(console, 'debug').mockImplementation(() => {});

const nothing = () => {};
const HOST: CardHost = {
  ...{
    show: nothing,
    prepare: nothing,
    update: nothing,
    anchorTo: nothing,
    hide: nothing,
    announce: nothing,
    remove: nothing,
  },
  ...{ follow: () => true, box: () => null, owns: () => false },
};

/** A page that requests card.js from a worker, which a test can make fail. */
function page() {
  const globals = {};
  let works = true;
  const make: CreateCardHost = () => HOST;
  const inject = vi.fn(async () => {
    if (!works) throw new Error('Cannot access contents of the page');
    Reflect.set(globals, CARD, make);
  });
  const create = vi.fn((made: CreateCardHost): CardHost => (made === make ? HOST : { ...HOST }));
  return {
    loader: createCardLoader(inject, create, globals),
    inject,
    create,
    globals,
    work: (on: boolean) => (works = on),
  };
}

describe('the script of the card', () => {
  test('is not requested before a card is likely', () => {
    const { loader, inject } = page();
    expect(loader.host()).toBeNull();
    expect(inject).not.toHaveBeenCalled();
  });

  test('is requested once, however often a card is likely, and makes one host', async () => {
    const { loader, inject, create } = page();
    const hosts = await Promise.all([loader.load(), loader.load()]);
    expect(hosts).toEqual([HOST, HOST]);
    expect(await loader.load()).toBe(HOST);
    expect(loader.host()).toBe(HOST);
    expect(inject).toHaveBeenCalledOnce();
    expect(create).toHaveBeenCalledOnce();
  });

  test('that cannot be injected means no card, and is requested again the next time', async () => {
    const { loader, inject, work } = page();
    work(false);
    expect(await loader.load()).toBeNull();
    expect(loader.host()).toBeNull();
    work(true);
    expect(await loader.load()).toBe(HOST);
    expect(inject).toHaveBeenCalledTimes(2);
  });

  test('left in the page by an older version of the extension is not used', async () => {
    const { loader, globals } = page();
    Reflect.set(globals, CARD, () => ({ ...HOST }));
    expect(await loader.load()).toBe(HOST);
  });

  test('that runs without storing its function means no card', async () => {
    const loader = createCardLoader(
      async () => undefined,
      () => HOST,
      {},
    );
    expect(await loader.load()).toBeNull();
  });
});
