/**
 * Upper limits for a page's running text: the number of long blocks, and the UTF-16 code units of all text together.
 */
export type Bulk = { readonly long: number; readonly length: number };
