// The parts of other packages that the benchmarks and evaluations call for comparison. They are declared here, so that
// `npm test` checks the types of tools/ without installing those packages (tools/package.json).

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

declare module 'dom-anchor-text-quote' {
  export function toTextPosition(
    root: { readonly textContent: string },
    selector: { readonly exact: string; readonly prefix?: string | undefined; readonly suffix?: string | undefined },
    options?: { readonly hint?: number },
  ): { readonly start: number; readonly end: number } | null;
}

declare module '@apache-annotator/dom' {
  export function createTextQuoteSelectorMatcher(selector: {
    readonly type: 'TextQuoteSelector';
    readonly exact: string;
    readonly prefix?: string | undefined;
    readonly suffix?: string | undefined;
  }): (scope: Range) => AsyncIterable<Range>;
}
