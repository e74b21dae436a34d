/** The most running text that a page can have: long blocks, and UTF-16 code units of all text together. */
export type Bulk = { readonly long: number; readonly length: number };
