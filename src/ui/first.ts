import { recallLook } from './look.ts';

// The entry of first.js, which every page of the extension runs before it is painted. It applies the look of the last
// page.
recallLook(document.documentElement);
