import { useState } from 'preact/hooks';
import { sayDate } from '../dates/say.ts';
import { Timeline } from '../ui/timeline.tsx';
import { count } from '../ui/translate.ts';
import type { SectionProps } from './report-view.tsx';

const FIRST = 8;

/** What has happened since, most relevant first, each with its sources and whom it concerns. */
export function Developments({ report, t, locale }: SectionProps) {
  const [all, setAll] = useState(false);
  const { developments, entities, factsAsOf, published } = report.analysis;
  const shown = all ? developments : developments.slice(0, FIRST);
  return (
    <section aria-labelledby="since">
      <h2 id="since">{t('popupSince')}</h2>
      {developments.length > 0 && published === null && <p class="status">{t('popupSinceNoDate')}</p>}
      {developments.length === 0 && factsAsOf && <p class="none">{t('popupSinceNone', sayDate(factsAsOf, locale))}</p>}
      <Timeline
        developments={shown}
        t={t}
        locale={locale}
        extra={({ about, why }) => {
          const names = about.flatMap((id) => entities[id]?.name ?? []);
          if (names.length === 0) return null;
          const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'narrow' }).format(names.slice(0, 4));
          return (
            <p class="concerns soft" title={why}>
              {t('popupConcerns', list)}
            </p>
          );
        }}
      />
      {developments.length > shown.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {count(t, locale, 'popupMore', developments.length - shown.length)}
        </button>
      )}
      {developments.length > 0 && factsAsOf && (
        <p class="soft as-of">{t('popupFactsAsOf', sayDate(factsAsOf, locale))}</p>
      )}
    </section>
  );
}
