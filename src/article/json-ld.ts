/** What JSON-LD states about one thing. Only strings are read. A value of another type counts as absent. */
export type LinkedThing = {
  readonly types: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** The names of its authors. */
  readonly authors: readonly string[];
};

const MOST_NODES = 5_000;
/** Properties that hold things other than the page's own article. */
const OTHER_THINGS = new Set(
  (
    '__proto__ comment comments review reviews itemListElement hasPart mentions citation relatedLink associatedMedia video image author publisher ' +
    'isPartOf about breadcrumb potentialAction liveBlogUpdate aggregateRating offers sponsor'
  ).split(' '),
);

/**
 * The things that the page's JSON-LD scripts describe, in document order, with main entities and graphs unfolded.
 * Simple faults of the JSON are corrected: comments, raw line breaks, trailing commas. JSON that still cannot be parsed
 * is searched for its dates. At most 5,000 nodes are read. Never throws.
 */
export function readLinkedData(scripts: readonly string[]): LinkedThing[] {
  const things: LinkedThing[] = [];
  for (const text of scripts) {
    const value = parse(text);
    if (value !== undefined) collect(value, things);
    else things.push(...searched(text));
  }
  return things;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(cleanJson(text));
    } catch {
      return undefined;
    }
  }
}

/**
 * White space at the end is removed first. A regular expression that looks for it there would start again at each of
 * many spaces.
 */
const cleanJson = (text: string): string =>
  text
    .trimEnd()
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\]\]>|\]\]>)\s{0,20};?$/, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks the JSON
    .replace(/[\u0000-\u001f]/g, ' ')
    .replace(/,(\s*[}\]])/g, '$1')
    .replace(/;\s*$/, '');

function collect(value: unknown, things: LinkedThing[]): void {
  const queue: unknown[] = [value];
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const node = queue[at];
    if (Array.isArray(node)) {
      for (const item of node.slice(0, MOST_NODES)) if (isObject(item) || Array.isArray(item)) queue.push(item);
    } else if (isObject(node)) {
      const thing = thingOf(node);
      if (thing) things.push(thing);
      for (const [key, item] of Object.entries(node))
        if (!OTHER_THINGS.has(key) && typeof item === 'object' && item) queue.push(item);
    }
  }
}

type Fields = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function thingOf(node: Fields): LinkedThing | null {
  const types = [node['@type']].flat().filter((type) => typeof type === 'string');
  const published = text(node, 'datePublished') ?? text(node, 'dateCreated') ?? text(node, 'uploadDate');
  const modified = text(node, 'dateModified');
  const headline = text(node, 'headline') ?? text(node, 'name');
  if (types.length === 0 && published === null && modified === null) return null;
  const main = node.mainEntityOfPage;
  const url =
    text(node, 'url') ??
    (isObject(main) ? text(main, '@id') : typeof main === 'string' ? main : null) ??
    text(node, '@id');
  const authors = [node.author].flat().slice(0, MOST_AUTHORS).flatMap(nameOf);
  return { types, published, modified, headline, url, language: text(node, 'inLanguage'), authors };
}

const MOST_AUTHORS = 20;

/** The name of a person, who is stated as a string or as a thing. */
function nameOf(person: unknown): string[] {
  const name = isObject(person) ? text(person, 'name') : person;
  return typeof name === 'string' && name.length < 200 ? [name] : [];
}

function text(node: Fields, key: string): string | null {
  const value = Object.hasOwn(node, key) ? node[key] : undefined;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const plain = isObject(first) && typeof first['@value'] === 'string' ? first['@value'] : first;
  return typeof plain === 'string' && plain.trim() !== '' && plain.length < 2_000 ? plain.trim() : null;
}

/** The first dates in JSON that cannot be parsed. */
function searched(text: string): LinkedThing[] {
  const of = (key: string): string | null =>
    new RegExp(`"${key}"\\s{0,9}:\\s{0,9}"([^"]{4,60})"`).exec(text)?.[1] ?? null;
  const types = /"@type"\s{0,9}:\s{0,9}"(\w{1,40})"/.exec(text)?.[1];
  const published = of('datePublished');
  const modified = of('dateModified');
  if (published === null && modified === null) return [];
  return [
    {
      types: types ? [types] : [],
      published,
      modified,
      headline: of('headline'),
      url: null,
      language: of('inLanguage'),
      authors: [],
    },
  ];
}
