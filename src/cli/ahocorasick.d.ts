/** The npm package has no types of its own; this much is used by the benchmark. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** Pairs of the index at which matches end and the keywords that do. */
    search(text: string): [number, string[]][];
  }
}
