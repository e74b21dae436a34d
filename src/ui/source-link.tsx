import type { PartialDate } from '../dates/partial-date.ts';
import { sayDate } from '../dates/say.ts';
import type { Source } from '../facts/fact-model.ts';
import type { Translate } from './translate.ts';

/** Returns the address if a browser may open it: http or https. Null for all others. */
export function safeUrl(url: string): string | null {
  try {
    const parsed = new URL(url);
    return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
  } catch {
    return null;
  }
}

/**
 * A link to a source. It passes the page no opener and no referrer. If the address is not a web address, it is plain
 * text. `name` is a shorter form of the publisher's name, and the tooltip then has the whole name.
 */
export function SourceLink(props: { source: Source; date?: PartialDate; name?: string; locale: string }) {
  const { source, date, name = source.publisher, locale } = props;
  const href = safeUrl(source.url);
  const title = [
    name === source.publisher ? '' : source.publisher,
    source.title,
    source.date && source.date !== date ? sayDate(source.date, locale) : '',
  ]
    .filter(Boolean)
    .join(', ');
  if (href === null) return <span title={title}>{name}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={title} dir="auto">
      {name}
    </a>
  );
}

/** Sources by grade, best first. Sources of one grade stay in the order of the fact base. */
export const bestFirst = (sources: readonly Source[]): readonly Source[] =>
  [...sources].sort((a, b) => (a.grade < b.grade ? -1 : a.grade > b.grade ? 1 : 0));

/**
 * The sources of one statement in one line, at most `most`, the best graded first. If no grade is above C, the line
 * begins with "reported by".
 */
export function Sources(props: {
  sources: readonly Source[];
  reported?: boolean;
  most?: number;
  date?: PartialDate;
  t: Translate;
  locale: string;
}) {
  const { sources, reported, most = 3, date, t, locale } = props;
  if (sources.length === 0) return null;
  const seen = new Set<string>();
  const distinct = bestFirst(sources)
    .filter(({ publisher }) => !seen.has(publisher) && seen.add(publisher))
    .slice(0, most);
  return (
    <span class="sources">
      {reported ? t('cardReportedBy') : <span class="visually-hidden">{t('cardSource')}</span>}{' '}
      {distinct.map((source, index) => (
        <span key={source.url}>
          {index > 0 ? `${t('listComma')} ` : ''}
          <SourceLink source={source} locale={locale} {...(date && { date })} />
        </span>
      ))}
    </span>
  );
}
