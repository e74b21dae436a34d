import { recallLook } from './look.ts';

// The entry of first.js, which every page of the extension runs before it is painted. It knows what the last page knew.
recallLook(document.documentElement);
