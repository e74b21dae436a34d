import type { Article, Block } from '../article/article-model.ts';
import type { KeptNote, Version } from '../memory-model.ts';

/** Returns the parts of an article that are kept and compared: text, dates and notes. */
export function versionOf(article: Article, notes: readonly KeptNote[]): Version {
  return {
    url: article.url,
    site: article.host,
    title: article.title,
    language: article.language,
    published: article.published?.date ?? null,
    modified: article.modified?.date ?? null,
    blocks: article.blocks.map((block, index) => {
      const { text } = block;
      const kind = isStandfirst(block, index) ? 'standfirst' : block.kind;
      return block.hints?.aside || isOfTheMoment(block) ? { kind, text, aside: true } : { kind, text };
    }),
    notes: notes.map(({ kind, text, date, blocks, about }) => ({
      kind,
      text,
      date,
      blocks: [...blocks],
      ...(about === undefined ? {} : { about }),
    })),
    ...(article.partial ? { partial: true } : {}),
    ...(article.translated ? { translated: true } : {}),
  };
}

/** Names of boxes with figures of the moment, and of boxes with readers' texts. */
const FIGURES =
  /(?:^|[\s_-])(?:polls?|votes?|voting|umfrage|abstimmung|sondage|encuesta|enquete|sondaggio|ticker|score-?board|live-?scores?|match-?score|stock-?quote|stock-?price|market-?data|counter|odds)(?=$|[\s_-])/;
const READERS = /(?:^|[\s_-])(?:comments?-?(?:list|section|thread)|comments|responses|replies|kommentare)(?=$|[\s_-])/;
/** UTF-16 code units of the longest line of figures. */
const LONGEST_LINE = 200;

/** True if the names of the boxes around a block mean a poll, market figures or readers' answers. */
const isOfTheMoment = ({ text, hints }: Block): boolean =>
  hints?.names !== undefined &&
  ((text.length <= LONGEST_LINE && /\d/.test(text) && FIGURES.test(hints.names)) || READERS.test(hints.names));

/** Names of the lines under a headline that sum up the story. */
const STANDFIRST =
  /(?:^|[\s_-])(?:standfirst|dek|subtitle|sub-?headline|subdeck|chapo|chapeau|vorspann|entradilla|bajada|sottotitolo|ingress|manchet)(?=$|[\s_-])/;
/** The place of a standfirst is among this many blocks. */
const HEAD = 5;

const isStandfirst = ({ kind, hints }: Block, index: number): boolean =>
  kind === 'paragraph' && index < HEAD && STANDFIRST.test(hints?.names ?? '');
