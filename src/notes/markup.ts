import type { Block } from '../article/model.ts';

/** Names that sites give to the box of a note: house names of many systems, in several languages. */
const NOTE_NAME =
  /(?:^|[-_.:/])(?:correction|corrections|corrected|erratum|errata|clarification|clarifications|retraction|retracted|editors?-?_?notes?|ed-?note|article-?update|update-?note|story-?update|post-?update|korrektur|korrekturhinweis|berichtigung|richtigstellung|redaktionshinweis|nachtrag|rectificatif|correctif|correccion|rectificacion|fe-de-errores|rettifica|errata-corrige|correcao|erramos|correctie|rectificatie|rattelse|rettelse|retting|sprostowanie|correctioncomment)(?:$|[-_.:/\d])/;
const NO_NOTE_NAME = /report|suggest|submit|policy|link|button|form|menu|nav|feedback|request/;

/** A name shared by more than this part of the blocks belongs to the page, not to a note. */
const COMMON = 0.25;

/** For each block the name in its markup that says "note", or null. */
export function noteNames(blocks: readonly Block[]): (string | null)[] {
  const own = blocks.map((block) => nameIn(block.hints?.names));
  const counts = new Map<string, number>();
  for (const name of own) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return own.map((name) =>
    name !== null && (counts.get(name) ?? 0) <= Math.max(6, blocks.length * COMMON) ? name : null,
  );
}

function nameIn(names: string | undefined): string | null {
  if (!names) return null;
  for (const name of names.slice(0, 2000).split(/\s+/)) {
    if (NOTE_NAME.test(name) && !NO_NOTE_NAME.test(name)) return name;
  }
  return null;
}
