import { useState } from 'preact/hooks';
import type { PartialDate } from '../../dates/partial-date.ts';
import type { Source } from '../../facts/fact-model.ts';
import { bestFirst, SourceLink } from '../source-link.tsx';
import { count, type Translate } from '../translate.ts';
import { shortPublisher } from './short.ts';

/** The best source of a statement by its short name. A button unfolds the others. Empty if there is no source. */
export function SourceBrief(props: {
  sources: readonly Source[];
  /**
   * The title of the line's pack, if several packs have facts about the entity. It replaces the publisher's name, which
   * moves to the tooltip.
   */
  pack?: string | undefined;
  date?: PartialDate;
  t: Translate;
  locale: string;
}) {
  const { sources, pack, date, t, locale } = props;
  const [isOpen, setOpen] = useState(false);
  const seen = new Set<string>();
  const [best, ...others] = bestFirst(sources).filter(({ publisher }) => !seen.has(publisher) && seen.add(publisher));
  if (!best) return null;
  const isReported = sources.every(({ grade }) => grade === 'C');
  const more = count(t, locale, 'cardMoreSources', others.length);
  return (
    <span class="sources">
      {isReported ? t('cardReportedBy') : <span class="visually-hidden">{t('cardSource')}</span>}{' '}
      <span class="card-best">
        <SourceLink
          source={best}
          name={isOpen ? best.publisher : (pack ?? shortPublisher(best.publisher))}
          locale={locale}
          {...(date && { date })}
        />
        {!isOpen && others.length > 0 && (
          <>
            {' '}
            <button type="button" class="link card-fold" dir="ltr" title={more} onClick={() => setOpen(true)}>
              {`+${others.length}`}
            </button>
          </>
        )}
      </span>
      {isOpen &&
        others.map((source) => (
          <span key={source.url}>
            {t('listComma')} <SourceLink source={source} locale={locale} {...(date && { date })} />
          </span>
        ))}
    </span>
  );
}
