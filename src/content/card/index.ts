import { CARD } from '../card-seam.ts';
import { askWorker } from './ask-worker.ts';
import { cardHostWith } from './card-host.ts';

// The entry of card.js. It only stores the function that makes a card. content.js requests it (../card-loader.ts).
Reflect.set(globalThis, CARD, cardHostWith(askWorker));
