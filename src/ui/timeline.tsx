import type { ComponentChildren } from 'preact';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Development } from '../developments/development-model.ts';
import { FACTS_LANGUAGE } from './language.ts';
import { shortDate } from './short-date.ts';
import { Sources } from './source-link.tsx';
import type { Translate } from './translate.ts';

/** One dated line: the date in the left column, what happened in the right column. */
export function DateLine(props: { date: PartialDate; locale: string; children: ComponentChildren }) {
  return (
    <li class="timeline-line">
      <time class="date" dateTime={props.date}>
        {shortDate(props.date, props.locale)}
      </time>
      <div>{props.children}</div>
    </li>
  );
}

/** The parts of a development that a timeline shows. */
type TimelineEntry = Pick<Development, 'id' | 'date' | 'text' | 'sources' | 'reported'>;

/** Dated developments with their sources, in the order given. `extra` adds the caller's own text beside each. */
export function Timeline<T extends TimelineEntry>(props: {
  developments: readonly T[];
  t: Translate;
  locale: string;
  extra?: (development: T) => ComponentChildren;
}) {
  const { developments, t, locale, extra } = props;
  return (
    <ol class="timeline">
      {developments.map((development) => (
        <DateLine key={development.id} date={development.date} locale={locale}>
          <p class="timeline-text" lang={FACTS_LANGUAGE} dir="auto">
            {development.text}
          </p>
          <Sources
            sources={development.sources}
            reported={development.reported === true}
            date={development.date}
            t={t}
            locale={locale}
          />
          {extra?.(development)}
        </DateLine>
      ))}
    </ol>
  );
}
