import { CARD, type CardHost, type CreateCardHost } from './card-seam.ts';

export type CardLoader = {
  /** The card's host, null as long as card.js is not in the page. */
  readonly host: () => CardHost | null;
  /** Has card.js put into the page, once; null where that failed: there is no card then, and the next call tries again. */
  readonly load: () => Promise<CardHost | null>;
};

/**
 * Fetches the card's script when it is first needed.
 *
 * @param inject has the worker put card.js into this page; rejects where it cannot
 * @param create makes the host with what card.js brought
 */
export function createCardLoader(
  inject: () => Promise<unknown>,
  create: (make: CreateCardHost) => CardHost,
  globals: object = globalThis,
): CardLoader {
  let host: CardHost | null = null;
  let loading: Promise<CardHost | null> | null = null;

  async function fetchHost(): Promise<CardHost | null> {
    try {
      await inject();
      // Read only now: after an update of the extension an older card.js may have left its own.
      const make: unknown = Reflect.get(globals, CARD);
      if (!isCreateCardHost(make)) throw new Error('card.js ran and left nothing');
      host = create(make);
    } catch (error) {
      loading = null;
      console.debug('Afterword: no card here; the popup has it all.', error);
    }
    return host;
  }

  return {
    host: () => host,
    load() {
      loading ??= fetchHost();
      return loading;
    },
  };
}

/** The world is this extension's own, so a function of that name can only be card.js's. */
const isCreateCardHost = (value: unknown): value is CreateCardHost => typeof value === 'function';
