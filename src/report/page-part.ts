import type { EntityRef } from '../facts/fact-model.ts';
import type { PageReport } from '../messages.ts';

/** The kinds of fault on a page that the reader can choose. */
export const FAULT_KINDS = ['mark', 'date', 'note', 'fact', 'later', 'unread', 'other'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

/** The part of a report about a page: Afterword's results and their reasons, without the article's text. */
export type PagePart = Readonly<Record<string, unknown>> & {
  readonly state: PageReport['state'];
  readonly about?: EntityRef;
};

/**
 * Returns the part of a report about one page. Of the article's words it has only the title, the editor's notes and the
 * marked words. Whoever reads the report can open the page for the rest.
 *
 * @param about the entity whose card has something wrong; left out if no article was read
 */
export function pagePart(report: PageReport, about?: EntityRef): PagePart {
  if (report.state !== 'ready') {
    const { state } = report;
    const why = report.state === 'not-article' ? report.why : report.state === 'failed' ? report.error : undefined;
    return { address: report.url, state, why };
  }
  const { article, analysis } = report;
  return {
    address: article.url,
    state: report.state,
    ...(about && { about }),
    title: article.title,
    language: article.language,
    published: article.published,
    modified: article.modified,
    blocks: article.blocks.length,
    status: analysis.status,
    factsAsOf: analysis.factsAsOf,
    notes: analysis.notes,
    mentions: analysis.mentions.map(({ block, start, end, ...mention }) => ({
      text: article.blocks[block]?.text.slice(start, end),
      block,
      ...mention,
    })),
    developments: analysis.developments.map(({ id, date, about }) => ({ id, date, about })),
    timings: report.timings,
  };
}
