import type { PartialDate } from '../dates/partial-date.ts';
import type { Source, State, StateLine } from '../facts/model.ts';
import { FACTS_LANGUAGE } from './language.ts';
import { sayStateLine } from './say.ts';
import { bestFirst, Sources } from './source-link.tsx';
import type { Translate } from './translate.ts';

/**
 * What was true on a day, one line each: the fact with its dates, and its sources. Says so where nothing is recorded.
 * A status has its sentence beside it; a role says all in its title.
 * `article` is the article's date for a state of "then", null for "now".
 */
export function StateLines(props: { state: State; article: PartialDate | null; t: Translate; locale: string }) {
  const { state, article, t, locale } = props;
  if (state.lines.length === 0) return <p class="soft">{t('cardNothingRecorded')}</p>;
  return (
    <ul class="state">
      {state.lines.map((line) => (
        <li key={`${line.what}${line.when.type}${line.pack}`}>
          <span class="state-what">{sayStateLine(line, article, t, locale)}</span>
          {(line.when.type === 'status' || line.when.type === 'proceeding') && line.detail && (
            <p class="state-detail" lang={FACTS_LANGUAGE} dir="auto">
              {line.detail}
            </p>
          )}{' '}
          <Sources sources={telling(line)} reported={isReported(line)} t={t} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

/** Rests on digests and blogs alone: the card says who reported it. */
const isReported = ({ sources }: StateLine): boolean =>
  sources.length > 0 && sources.every(({ grade }) => grade === 'C');

/** The best source of a line, and beside it the one that last confirmed it, where that is another. */
function telling({ sources, when }: StateLine): readonly Source[] {
  const best = bestFirst(sources)[0];
  const latest =
    when.type === 'current' ? sources.find(({ date }) => date !== null && date === when.confirmed) : undefined;
  if (!best) return [];
  return latest && latest !== best ? [best, latest] : [best];
}

/** True where two states say the same, so that a card need not say it twice. */
export function sameState(a: State, b: State): boolean {
  const words = ({ lines }: State) => lines.map((line) => `${line.what}|${line.when.type}`).join('\n');
  return a.lines.length > 0 && words(a) === words(b);
}
