import type { Block } from '../article/article-model.ts';

/** Names that sites give to the box of a note, from many publishing systems and several languages. */
const NOTE_NAME =
  /(?:^|[-_.:/])(?:correction|corrections|corrected|erratum|errata|clarification|clarifications|retraction|retracted|editors?-?_?notes?|ed-?note|article-?update|update-?note|story-?update|post-?update|korrektur|korrekturhinweis|berichtigung|richtigstellung|redaktionshinweis|nachtrag|rectificatif|correctif|correccion|rectificacion|fe-de-errores|rettifica|errata-corrige|correcao|erramos|correctie|rectificatie|rattelse|rettelse|retting|sprostowanie|correctioncomment)(?:$|[-_.:/\d])/;
const NO_NOTE_NAME = /report|suggest|submit|policy|link|button|form|menu|nav|feedback|request/;

/** A name that a larger share of the blocks than this has belongs to the page, not to a note. */
const COMMON = 0.25;

/** A part of a page other than the article's text. */
export type Furniture = 'comments' | 'live' | 'promotion' | 'embedded';

const FURNITURE: readonly (readonly [Furniture, RegExp])[] = [
  ['comments', /(?:^|[\s_-])(?:comments?|kommentare?|commentaires?|comentarios?|disqus)(?:$|[\s_-])/],
  [
    'live',
    /(?:^|[\s_-])live-?(?:blog|ticker|post|entry|update|event|coverage)s?(?:$|[\s_-])|(?:^|[\s_-])ticker-?(?:post|entry|item)/,
  ],
  [
    'embedded',
    /(?:^|\s)(?:twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-embed-bq|fb-post)(?:$|\s)/,
  ],
  ['promotion', /(?:^|[\s_-])(?:newsletter|sign-?up|promo|subscribe|teasers?|related|recommended)(?:$|[\s_-])/],
];

/**
 * For each block, the furniture that its names show, or null. Names that most of the page has show nothing. Names of
 * live blogs are an exception, because live blogs consist of entries. Entries are also known by their times.
 */
export function furnitureNames(blocks: readonly Block[]): (Furniture | null)[] {
  const own = blocks.map(
    (block) => FURNITURE.find(([, names]) => names.test((block.hints?.names ?? '').slice(0, 2000)))?.[0] ?? null,
  );
  const common = (kind: Furniture): boolean =>
    own.filter((one) => one === kind).length > Math.max(3, blocks.length * 0.5);
  const hushed: ReadonlySet<Furniture | null> = new Set((['comments', 'promotion'] as const).filter(common));
  const isLive = hasTimedEntries(blocks);
  return own.map((kind, index) => {
    if (hushed.has(kind)) return null;
    return kind ?? (isLive && opensWithTime(blocks[index]) ? 'live' : null);
  });
}

/** A time of day that opens a block ("14:05", "3.42pm BST"). */
const ENTRY = /^\d{1,2}[.:]\d{2}(?!\d|[.:]\d)/;
const LABELLED =
  /^[\d.:]+\s?(?:[ap]\.?m\.?|uhr)?[\s\p{Pd}:|]*(?:update|correct|aktualis|nachtrag|mise à jour|actuali|aggiorna|atuali)/iu;
/** This many blocks that open with a time are a live report. */
const LIVE_ENTRIES = 3;

const opensWithTime = (block: Block | undefined): boolean => ENTRY.test(block?.text.slice(0, 12) ?? '');

/**
 * True if the text is a live report: several blocks open with a time of day. Where all of them are updates by their
 * words, they are notes ("2:58 p.m. update: …").
 */
function hasTimedEntries(blocks: readonly Block[]): boolean {
  const entries = blocks.filter(opensWithTime);
  return entries.length >= LIVE_ENTRIES && !entries.every(({ text }) => LABELLED.test(text.slice(0, 40)));
}

/** For each block the name in its markup that means "note", or null. */
export function noteNames(blocks: readonly Block[]): (string | null)[] {
  const own = blocks.map((block) => noteName(block.hints?.names));
  const counts = new Map<string, number>();
  for (const name of own) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return own.map((name) =>
    name !== null && (counts.get(name) ?? 0) <= Math.max(6, blocks.length * COMMON) ? name : null,
  );
}

/** The first of the names that means "note", or null. */
export function noteName(names: string | undefined): string | null {
  if (!names) return null;
  for (const name of names.slice(0, 2000).split(/\s+/)) {
    if (NOTE_NAME.test(name) && !NO_NOTE_NAME.test(name)) return name;
  }
  return null;
}
