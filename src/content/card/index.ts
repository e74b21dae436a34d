import { CARD } from '../card-seam.ts';
import { askWorker } from './ask-worker.ts';
import { cardHostWith } from './card-host.ts';

// The entry of card.js: it only says how a card is made. content.js asks for it (../card-loader.ts).
Reflect.set(globalThis, CARD, cardHostWith(askWorker));
