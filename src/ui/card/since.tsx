import type { Happening } from '../../analysis-model.ts';
import { FACTS_LANGUAGE } from '../language.ts';
import { shortDate } from '../short-date.ts';
import { DateLine } from '../timeline.tsx';
import { count, type Translate } from '../translate.ts';
import { type Go, Linked } from './linked.tsx';
import { cut } from './short.ts';
import { SourceBrief } from './source-brief.tsx';

/** The most UTF-16 units of the most important event on the first screen. */
const LONGEST_TEXT = 80;

type SinceProps = {
  readonly top: Happening;
  /** The number of other events. */
  readonly more: number;
  readonly isOpen: boolean;
  readonly t: Translate;
  readonly locale: string;
  readonly go: Go | null;
  readonly onToggle: () => void;
};

/** The most important event since the article, with its date, and the number of others. */
export function Since({ top, more, isOpen, t, locale, go, onToggle }: SinceProps) {
  const text = isOpen ? top.text : cut(top.text, LONGEST_TEXT);
  return (
    <section class="card-row card-since">
      <h3 class="card-label">
        <span>{t('cardSinceThen')}</span>
        <time class="date" dateTime={top.date}>
          {shortDate(top.date, locale)}
        </time>
      </h3>
      <div>
        <span class="since-text" lang={FACTS_LANGUAGE} dir="auto">
          <Linked text={text} links={top.links} go={go} />
        </span>{' '}
        <SourceBrief sources={top.sources} date={top.date} t={t} locale={locale} />
        {(more > 0 || text !== top.text) && (
          <>
            {' '}
            <button type="button" class="link card-all" aria-expanded={isOpen} onClick={onToggle}>
              {more > 0 ? count(t, locale, 'cardMoreSince', more) : t('cardWhole')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

/** The other events since the article, in the order of their dates. */
export function SinceList(props: { all: readonly Happening[]; t: Translate; locale: string; go: Go | null }) {
  const { all, t, locale, go } = props;
  const inOrder = [...all].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return (
    <ol class="timeline">
      {inOrder.map(({ id, date, text, links, sources }) => (
        <DateLine key={id} date={date} locale={locale}>
          <p class="timeline-text" lang={FACTS_LANGUAGE} dir="auto">
            <Linked text={text} links={links} go={go} />
          </p>
          <SourceBrief sources={sources} date={date} t={t} locale={locale} />
        </DateLine>
      ))}
    </ol>
  );
}
