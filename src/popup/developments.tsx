import { useState } from 'preact/hooks';
import type { PartialDate } from '../dates/partial-date.ts';
import { sayDate } from '../dates/say.ts';
import type { Development } from '../developments/model.ts';
import { FactsAge } from '../ui/facts-age.tsx';
import { KIND_KEYS } from '../ui/kinds.ts';
import { Timeline } from '../ui/timeline.tsx';
import { count, isolate } from '../ui/translate.ts';
import type { SectionProps } from './props.ts';
import { byMonth, type Filter, type FilterGroup, filterDevelopments, filterGroups } from './timeline-view.ts';

const FIRST = 8;
/** Names of those concerned that are spelt out under one development. */
const NAMES = 4;

/** What has happened since: the most relevant first, or year by year; all of it, or what concerns one kind or one entity. */
export function Developments(props: SectionProps) {
  const { report, t, locale } = props;
  const { developments, entities, factsAsOf, published } = report.analysis;
  const [filter, setFilter] = useState<Filter>('all');
  const [order, setOrder] = useState<'relevance' | 'time'>('relevance');
  const [all, setAll] = useState(false);
  const fitting = filterDevelopments(developments, entities, filter);
  const shown = all ? fitting : fitting.slice(0, FIRST);
  const extra = (development: Development) => (
    <>
      <Concerns {...props} development={development} />
      <EarlierSteps {...props} development={development} />
    </>
  );
  return (
    <section aria-labelledby="since">
      <h2 id="since">{t('popupSince')}</h2>
      {developments.length > 0 && published === null && <p class="status">{t('popupSinceNoDate')}</p>}
      {developments.length === 0 && factsAsOf && <p class="none">{t('popupSinceNone', sayDate(factsAsOf, locale))}</p>}
      {developments.length > 1 && (
        <div class="filters">
          <label>
            <span class="visually-hidden">{t('popupFilter')}</span>
            <select value={filter} onChange={({ currentTarget }) => setFilter(currentTarget.value as Filter)}>
              <option value="all">{count(t, locale, 'popupFilterAll', developments.length)}</option>
              {filterGroups(developments, entities).map((group) => (
                <FilterOptions key={group.kind} group={group} {...props} />
              ))}
            </select>
          </label>
          <label>
            <span class="visually-hidden">{t('popupOrder')}</span>
            <select value={order} onChange={() => setOrder(order === 'time' ? 'relevance' : 'time')}>
              <option value="relevance">{t('popupOrderRelevance')}</option>
              <option value="time">{t('popupOrderTime')}</option>
            </select>
          </label>
        </div>
      )}
      {order === 'relevance' ? (
        <Timeline developments={shown} t={t} locale={locale} extra={extra} />
      ) : (
        byMonth(shown).map(({ year, months }) => (
          <div class="year" key={year}>
            <h3>{sayDate(year, locale)}</h3>
            {months.map(({ month, developments: inMonth }) => (
              <div class="month" key={month}>
                {month && <h4>{monthOnly(month, locale)}</h4>}
                <Timeline developments={inMonth} t={t} locale={locale} extra={extra} />
              </div>
            ))}
          </div>
        ))
      )}
      {fitting.length > shown.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {count(t, locale, 'popupMore', fitting.length - shown.length)}
        </button>
      )}
      {developments.length > 0 && factsAsOf && (
        <p class="soft as-of">{t('popupFactsAsOf', sayDate(factsAsOf, locale))}</p>
      )}
      <FactsAge asOf={factsAsOf} t={t} />
    </section>
  );
}

/** The name of a month without its year, which stands above it. */
function monthOnly(month: PartialDate, locale: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Intl.DateTimeFormat(locale.replaceAll('_', '-'), { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year ?? 0, (number ?? 1) - 1),
  );
}

/** The other steps of the same matter, folded up under the one that heads it. */
function EarlierSteps({ report, development, t, locale }: SectionProps & { development: Development }) {
  const known = report.analysis.steps ?? {};
  const steps = (development.earlier ?? []).flatMap((id) => {
    const step = known[id];
    return step ? [{ id, ...step }] : [];
  });
  if (steps.length === 0) return null;
  return (
    <details class="steps">
      <summary class="soft">{count(t, locale, 'popupEarlier', steps.length)}</summary>
      <Timeline developments={steps} t={t} locale={locale} />
    </details>
  );
}

/** The options of one kind: all of it where it has several, then each entity. */
function FilterOptions({ group, t, locale }: SectionProps & { group: FilterGroup }) {
  const { kind, entities } = group;
  const number = new Intl.NumberFormat(locale);
  return (
    <optgroup label={t(KIND_KEYS[kind])}>
      {entities.length > 1 && (
        <option value={`kind:${kind}`}>{t('popupFilterKind', t(KIND_KEYS[kind]), number.format(group.count))}</option>
      )}
      {entities.map(({ id, name, count: times }) => (
        <option key={id} value={`entity:${id}`}>
          {`${name} (${number.format(times)})`}
        </option>
      ))}
    </optgroup>
  );
}

/** Whom a development concerns: of those named in the article, which is why it is listed. */
function Concerns({ report, development, t, locale }: SectionProps & { development: Development }) {
  const names = development.about
    .flatMap((id) => report.analysis.entities[id]?.name ?? [])
    .slice(0, NAMES)
    .map((name) => isolate(name, locale));
  if (names.length === 0) return null;
  const list = new Intl.ListFormat(locale.replaceAll('_', '-'), { type: 'conjunction', style: 'narrow' }).format(names);
  return <p class="concerns soft">{t('popupConcerns', list)}</p>;
}
