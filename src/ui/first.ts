import { recallLook } from './look.ts';

// The entry of first.js. Every page of the extension runs it before it is painted. It applies the look of the last
// page.
recallLook(document.documentElement);
