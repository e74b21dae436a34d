import type { State, StateLine } from '../facts/model.ts';
import { dateText } from './date-text.ts';
import { FACTS_LANGUAGE } from './language.ts';
import { Sources } from './source-link.tsx';
import type { Translate } from './translate.ts';

/** Since when, until when, as of when: the dates of one line of state, in words. Empty where none is known. */
export function whenText({ when }: StateLine, t: Translate, locale: string): string {
  switch (when.type) {
    case 'current':
      if (when.since) return t('cardSinceDate', dateText(when.since, locale));
      return when.confirmed ? t('cardConfirmed', dateText(when.confirmed, locale)) : '';
    case 'ended':
      return when.on
        ? t(when.around ? 'cardEndedAround' : 'cardEnded', dateText(when.on, locale))
        : t('cardEndedUnknown');
    case 'begins':
      return t('cardBegins', dateText(when.on, locale));
    case 'status':
      return t(when.around ? 'cardStatusAround' : 'cardStatusSince', dateText(when.on, locale));
    case 'members':
      return t('cardMembersAsOf', dateText(when.on, locale));
  }
}

/** What was true on a day, one line each: the fact, its dates, its sources. Says so where nothing is recorded. */
export function StateLines(props: { state: State; t: Translate; locale: string; sources?: boolean }) {
  const { state, t, locale, sources = true } = props;
  if (state.lines.length === 0) return <p class="state-none soft">{t('cardNothingRecorded')}</p>;
  return (
    <ul class="state">
      {state.lines.map((line) => (
        <li key={`${line.what}${line.when.type}`}>
          <span class="state-what" lang={FACTS_LANGUAGE} dir="auto">
            {line.what}
          </span>{' '}
          <span class="soft">{whenText(line, t, locale)}</span>
          {line.detail && (
            <p class="state-detail" lang={FACTS_LANGUAGE} dir="auto">
              {line.detail}
            </p>
          )}
          {sources && line.sources.length > 0 && (
            <>
              {' '}
              <Sources sources={line.sources} most={2} t={t} locale={locale} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** True where two states say the same, so that a card need not say it twice. */
export function sameState(a: State, b: State): boolean {
  const words = ({ lines }: State) => lines.map((line) => `${line.what}|${line.when.type}`).join('\n');
  return a.lines.length > 0 && words(a) === words(b);
}
