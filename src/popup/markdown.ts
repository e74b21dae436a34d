import type { FoundDate } from '../article/article-model.ts';
import { sayDate } from '../dates/say.ts';
import type { Source } from '../facts/fact-model.ts';
import { NOTE_KEYS } from '../ui/kinds.ts';
import { sayStateLine } from '../ui/say.ts';
import { sayHowPlainly } from '../ui/say-how.ts';
import { safeUrl } from '../ui/source-link.tsx';
import { count, type Translate } from '../ui/translate.ts';
import { byCount } from './by-count.ts';
import { datesOf } from './dates-of.ts';
import type { ReadyReport } from './props.ts';

/**
 * Returns all results for an article as Markdown (CommonMark): title, dates, notes word for word, developments with
 * their sources, all mentioned entities. Text of the page and of the facts is escaped, so that none of it is read as
 * markup.
 */
export function toMarkdown(report: ReadyReport, t: Translate, locale: string): string {
  const { article, analysis } = report;
  const parts = [
    `# ${link(article.title || t('popupNoTitle'), article.url)}`,
    datesOf(report)
      .map(({ key, found }) => dateLine(t(key), found, t, locale))
      .join('\n'),
    ...notes(report, t, locale),
    ...developments(report, t, locale),
    ...mentioned(report, t, locale),
    analysis.factsAsOf ? `${t('popupFactsAsOf', sayDate(analysis.factsAsOf, locale))}. ${t('extensionName')}.` : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const dateLine = (label: string, found: FoundDate, t: Translate, locale: string): string =>
  `- ${label} ${sayDate(found.date, locale)} (${plain(sayHowPlainly(found.how, t))})`;

function notes({ analysis }: ReadyReport, t: Translate, locale: string): string[] {
  if (analysis.notes.length === 0) return [];
  return [
    `## ${t('popupNotes')}`,
    ...analysis.notes.map(({ kind, date, text }) => {
      const head = `**${t(NOTE_KEYS[kind])}**, ${date ? sayDate(date, locale) : t('popupNoteUndated')}`;
      const quote = text.split('\n').map((line) => `> ${plain(line)}`.trimEnd());
      return [head, '', ...quote].join('\n');
    }),
  ];
}

function developments({ analysis }: ReadyReport, t: Translate, locale: string): string[] {
  if (analysis.developments.length === 0) return [];
  const lines = analysis.developments.map(({ date, text, sources, reported }) => {
    const cited = sources.map((source) => citation(source, locale)).join('; ');
    return `- ${sayDate(date, locale)}: ${plain(text)} (${reported ? `${t('cardReportedBy')} ` : ''}${cited})`;
  });
  return [`## ${t('popupSince')}`, lines.join('\n')];
}

function mentioned({ analysis }: ReadyReport, t: Translate, locale: string): string[] {
  const rows = byCount(analysis.mentions, analysis.entities);
  if (rows.length === 0) return [];
  const lines = rows.map(({ view }) => {
    const now = view.now.lines.map((line) => sayStateLine(line, null, t, locale)).join('; ');
    return `- **${plain(view.name)}**, ${count(t, locale, 'popupTimes', view.count)}${now ? `: ${plain(now)}` : ''}`;
  });
  return [`## ${t('popupMentioned')}`, lines.join('\n')];
}

function citation({ url, publisher, title, date }: Source, locale: string): string {
  const words = link(`${publisher}, “${title}”`, url);
  return date ? `${words}, ${sayDate(date, locale)}` : words;
}

/** A link if the address is a web address. Otherwise only the words. */
function link(words: string, url: string): string {
  const href = safeUrl(url);
  return href === null ? plain(words) : `[${plain(words)}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

/**
 * Puts a backslash before every character that Markdown could read as markup: CommonMark, and GitHub's additions (bare
 * addresses, mentions, formulas). Line breaks become spaces.
 */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&@$]|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
