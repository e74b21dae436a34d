import { useState } from 'preact/hooks';
import { languageTag } from '../dates/language-tag.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import { sayDate } from '../dates/say.ts';
import type { Development } from '../developments/development-model.ts';
import { FactsAge } from '../ui/facts-age.tsx';
import { KIND_KEYS } from '../ui/kinds.ts';
import { Timeline } from '../ui/timeline.tsx';
import { count, isolate } from '../ui/translate.ts';
import type { SectionProps } from './props.ts';
import { byMonth, type Filter, type FilterGroup, filterDevelopments, filterGroups } from './timeline-view.ts';

/** How many developments are listed before the reader asks for all. */
const FIRST_LISTED = 5;
/** The most entities that are named below one development. */
const MOST_NAMES = 4;

/**
 * The developments since the article, the most relevant first or year by year. All of them are listed, or those of one
 * kind or entity.
 */
export function Developments(props: SectionProps) {
  const { report, t, locale } = props;
  const { developments, entities, factsAsOf, published } = report.analysis;
  const [filter, setFilter] = useState<Filter>('all');
  const [order, setOrder] = useState<Order>('relevance');
  const [all, setAll] = useState(false);
  const fitting = filterDevelopments(developments, entities, filter);
  const shown = all ? fitting : fitting.slice(0, FIRST_LISTED);
  return (
    <section aria-labelledby="since">
      <h2 id="since">{t('popupSince')}</h2>
      {developments.length > 0 && published === null && <p class="status">{t('popupSinceNoDate')}</p>}
      {developments.length === 0 && <NothingLater {...props} />}
      {developments.length > FIRST_LISTED && (
        <Filters {...props} filter={filter} onFilter={setFilter} order={order} onOrder={setOrder} />
      )}
      <Listed {...props} shown={shown} order={order} />
      {fitting.length > shown.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {count(t, locale, 'popupAll', fitting.length)}
        </button>
      )}
      {developments.length > 0 && factsAsOf && (
        <p class="soft as-of">{t('popupFactsAsOf', sayDate(factsAsOf, locale))}</p>
      )}
      <FactsAge asOf={factsAsOf} t={t} />
    </section>
  );
}

type Order = 'relevance' | 'time';

function Listed(props: SectionProps & { shown: readonly Development[]; order: Order }) {
  const { shown, order, t, locale } = props;
  const extra = (development: Development) => (
    <>
      <Concerns {...props} development={development} />
      <EarlierSteps {...props} development={development} />
    </>
  );
  if (order === 'relevance') return <Timeline developments={shown} t={t} locale={locale} extra={extra} />;
  return (
    <>
      {byMonth(shown).map(({ year, months }) => (
        <div class="year" key={year}>
          <h3>{sayDate(year, locale)}</h3>
          {months.map(({ month, developments: inMonth }) => (
            <div class="month" key={month}>
              {month && <h4>{monthOnly(month, locale)}</h4>}
              <Timeline developments={inMonth} t={t} locale={locale} extra={extra} />
            </div>
          ))}
        </div>
      ))}
    </>
  );
}

/** The choice of an entity, if developments concern different entities, and the choice of an order. */
function Filters(
  props: SectionProps & {
    filter: Filter;
    onFilter: (filter: Filter) => void;
    order: Order;
    onOrder: (order: Order) => void;
  },
) {
  const { report, filter, onFilter, order, onOrder, t, locale } = props;
  const { developments, entities } = report.analysis;
  const groups = filterGroups(developments, entities);
  const tellsApart = groups.some((group) => group.entities.some((one) => one.count < developments.length));
  return (
    <div class="filters">
      {tellsApart && (
        <label>
          <span class="visually-hidden">{t('popupFilter')}</span>
          <select value={filter} onChange={({ currentTarget }) => onFilter(currentTarget.value as Filter)}>
            <option value="all">{count(t, locale, 'popupFilterAll', developments.length)}</option>
            {groups.map((group) => (
              <FilterOptions key={group.kind} group={group} {...props} />
            ))}
          </select>
        </label>
      )}
      <label>
        <span class="visually-hidden">{t('popupOrder')}</span>
        <select value={order} onChange={() => onOrder(order === 'time' ? 'relevance' : 'time')}>
          <option value="relevance">{t('popupOrderRelevance')}</option>
          <option value="time">{t('popupOrderTime')}</option>
        </select>
      </label>
    </div>
  );
}

/** The most packs that are named. The rest are counted. */
const MOST_PACKS = 4;

/** States that nothing later is known, and by which packs and up to which days. */
function NothingLater({ report, t, locale }: SectionProps) {
  const packs = Object.entries(report.analysis.packs).map(([id, { title, asOf }]) => ({
    id,
    words: t('popupPackTo', title, sayDate(asOf, locale)),
  }));
  const [first, rest] = [packs.slice(0, MOST_PACKS), packs.slice(MOST_PACKS)];
  return (
    <>
      <p class="none">{t('popupSinceNone')}</p>
      {packs.length > 0 && <p class="soft rests-on">{t('popupRestsOn', listOf(first, locale))}</p>}
      {rest.length > 0 && (
        <details class="steps">
          <summary class="soft">{count(t, locale, 'popupPacksMore', rest.length)}</summary>
          <p class="soft">{listOf(rest, locale)}</p>
        </details>
      )}
    </>
  );
}

const listOf = (packs: readonly { readonly words: string }[], locale: string): string =>
  new Intl.ListFormat(languageTag(locale), { type: 'unit', style: 'long' }).format(
    packs.map(({ words }) => isolate(words, locale)),
  );

/** The name of a month without its year, because the heading above has the year. */
function monthOnly(month: PartialDate, locale: string): string {
  const [year, number] = month.split('-').map(Number);
  return new Intl.DateTimeFormat(languageTag(locale), { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year ?? 0, (number ?? 1) - 1),
  );
}

/** The other steps of the same chain, folded under the one that heads it. */
function EarlierSteps({ report, development, t, locale }: SectionProps & { development: Development }) {
  const known = report.analysis.steps ?? {};
  const steps = (development.earlier ?? []).flatMap((id) => {
    const step = known[id];
    return step ? [{ id, ...step }] : [];
  });
  if (steps.length === 0) return null;
  return (
    <details class="steps">
      <summary class="soft">{count(t, locale, 'popupMoreSteps', steps.length)}</summary>
      <Timeline developments={steps} t={t} locale={locale} />
    </details>
  );
}

/** The options of one kind: the whole kind if it has several entities, then each entity. */
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

/** The mentioned entities that a development concerns. They are the reason for listing it. */
function Concerns({ report, development, t, locale }: SectionProps & { development: Development }) {
  const names = development.about
    .flatMap((id) => report.analysis.entities[id]?.name ?? [])
    .slice(0, MOST_NAMES)
    .map((name) => isolate(name, locale));
  if (names.length === 0) return null;
  const list = new Intl.ListFormat(languageTag(locale), { type: 'conjunction', style: 'narrow' }).format(names);
  return <p class="concerns soft">{t('popupConcerns', list)}</p>;
}
