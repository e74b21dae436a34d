import { CARD, type CardHost, type CreateCardHost } from './card-seam.ts';

export type CardLoader = {
  /** The card's host. Null until card.js is in the page. */
  readonly host: () => CardHost | null;
  /** Requests card.js once. Resolves to null if that failed. Then there is no card, and the next call tries again. */
  readonly load: () => Promise<CardHost | null>;
};

/**
 * Loads the card's script when it is first needed.
 *
 * @param inject makes the worker inject card.js into this page; rejects where it cannot
 * @param create makes the host from the function that card.js stored
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
      // Read only now, because after an update of the extension an older card.js may have stored its own function.
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

/** The world is this extension's own, so a function with that name can only come from card.js. */
const isCreateCardHost = (value: unknown): value is CreateCardHost => typeof value === 'function';
