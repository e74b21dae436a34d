import { useState } from 'preact/hooks';
import type { Happening } from '../analysis-model.ts';
import { firstDay } from '../dates/distance.ts';
import { calendarPart, type PartialDate } from '../dates/partial-date.ts';
import { FACTS_LANGUAGE } from './language.ts';
import { shortDate } from './short-date.ts';
import type { Translate } from './translate.ts';

/**
 * Places each date between two others, from 0 to 1. The result is limited to 0.02–0.98, so that a tick never hides an
 * end. Dates outside are left out. Empty if the two ends are less than a day apart.
 */
export function positions(from: PartialDate, to: PartialDate, dates: readonly PartialDate[]): number[] {
  const start = firstDay(from);
  const length = firstDay(to) - start;
  if (length < 1) return [];
  return dates
    .map((date) => (firstDay(date) - start) / length)
    .filter((share) => share >= 0 && share <= 1)
    .map((share) => Math.min(0.98, Math.max(0.02, share)));
}

/**
 * The time between the article and the end of the facts, as a line with both days and a tick for each event. A tick
 * under the pointer or the focus shows its event below. The room for that is always there.
 */
export function Scale(props: {
  from: PartialDate;
  to: PartialDate;
  happenings: readonly Happening[];
  t: Translate;
  locale: string;
}) {
  const { from, to, happenings, t, locale } = props;
  const [shown, setShown] = useState<Happening | null>(null);
  const ticks = happenings.flatMap((happening) => {
    const [share] = positions(from, to, [happening.date]);
    return share === undefined ? [] : [{ happening, share }];
  });
  return (
    <section class="scale" aria-label={t('cardTimeline')}>
      <div class="scale-line">
        {ticks.map(({ happening, share }) => (
          <button
            key={happening.id}
            type="button"
            class="scale-tick"
            aria-label={`${shortDate(happening.date, locale)} ${happening.text}`}
            style={{ insetInlineStart: `${(share * 100).toFixed(1)}%` }}
            onPointerEnter={() => setShown(happening)}
            onFocus={() => setShown(happening)}
          />
        ))}
      </div>
      <p class="scale-ends soft">
        <time dateTime={from}>{shortDate(calendarPart(from), locale)}</time>
        <time dateTime={to}>{shortDate(to, locale)}</time>
      </p>
      <p class="scale-said">
        {shown && (
          <>
            <time class="date" dateTime={shown.date}>
              {shortDate(shown.date, locale)}
            </time>{' '}
            <span lang={FACTS_LANGUAGE} dir="auto">
              {shown.text}
            </span>
          </>
        )}
      </p>
    </section>
  );
}
