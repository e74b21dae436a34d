import type { Article } from '../article/model.ts';
import type { Version } from '../memory-model.ts';
import type { Note } from '../notes/model.ts';

/** What is kept and compared of an article: its text, dates and notes, without what only reading it needed. */
export function versionOf(article: Article, notes: readonly Note[]): Version {
  return {
    url: article.url,
    site: article.site,
    title: article.title,
    language: article.language,
    published: article.published?.date ?? null,
    modified: article.modified?.date ?? null,
    blocks: article.blocks.map(({ kind, text, hints }) =>
      hints?.aside ? { kind, text, aside: true } : { kind, text },
    ),
    notes: notes.map(({ kind, text, date, blocks, about }) => ({
      kind,
      text,
      date,
      blocks: [...blocks],
      ...(about === undefined ? {} : { about }),
    })),
  };
}
