import type { EntityView } from '../../analysis-model.ts';
import { FACTS_LANGUAGE } from '../language.ts';
import type { Translate } from '../translate.ts';
import { SourceBrief } from './source-brief.tsx';

/** The whole description of an entity, with its best source. */
export function Description({ view, t, locale }: { view: EntityView; t: Translate; locale: string }) {
  return (
    <p class="card-sentence">
      <span lang={FACTS_LANGUAGE} dir="auto">
        {view.description}
      </span>{' '}
      <SourceBrief sources={view.sources} t={t} locale={locale} />
    </p>
  );
}
