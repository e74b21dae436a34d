// What the benchmarks call of the packages that they race against. Declared here, so that `npm test` checks the types of
// tools/ without installing those packages (tools/package.json).

declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): [number, string[]][];
  }
}

declare module '@monyone/aho-corasick' {
  export class AhoCorasick {
    constructor(keywords: string[]);
    matchInText(text: string): { begin: number; end: number; keyword: string }[];
  }
}

declare module '@mozilla/readability' {
  export class Readability {
    constructor(document: Document);
    parse(): { readonly content?: string | null; readonly textContent?: string | null } | null;
  }
  export function isProbablyReaderable(document: Document): boolean;
}

declare module 'defuddle' {
  export default class Defuddle {
    constructor(document: Document, options?: { readonly url?: string });
    parse(): { readonly content: string };
  }
}

declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(
      words: readonly string[],
      options: { readonly accuracy: 'exactly'; readonly separateWordSearch: boolean },
    ): void;
  }
}
