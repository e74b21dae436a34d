import { CARD } from '../card-seam.ts';
import { createCardHost } from './card-host.ts';

// The entry of card.js: it does nothing but say how a card is made. content.js asks for it (../card-loader.ts).
Reflect.set(globalThis, CARD, createCardHost);
