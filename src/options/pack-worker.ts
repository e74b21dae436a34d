import { createImport } from '../packs/import.ts';
import type { FromPackWorker, ToPackWorker } from '../packs/import-model.ts';
import { openPackStore } from '../packs/store.ts';

// The options page's worker. A pack of 100,000 names is read, checked and kept here, so that the page always responds.

const take = createImport(openPackStore(), (message: FromPackWorker) => postMessage(message));
let taken = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<ToPackWorker>) => {
  taken = taken.then(() => take(data)); // from the page of this very version
});
