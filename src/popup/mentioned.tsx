import { useState } from 'preact/hooks';
import { KIND_KEYS } from '../ui/kinds.ts';
import { sayStateLine } from '../ui/say.ts';
import { isStandIn } from '../ui/stand-in.ts';
import { Timeline } from '../ui/timeline.tsx';
import { count } from '../ui/translate.ts';
import { byCount, type Row } from './by-count.ts';
import type { SectionProps } from './props.ts';
import { showNotMarked } from './show-not-marked.ts';

/**
 * All mentioned entities, the most often mentioned first. They are the accessible equivalent of the marks. The first
 * click goes to the first place in the article, each further click to the next place.
 */
export function Mentioned(props: SectionProps) {
  const { report, t } = props;
  const rows = byCount(report.analysis.mentions, report.analysis.entities);
  return (
    <section aria-labelledby="mentioned">
      <h2 id="mentioned">{t('popupMentioned')}</h2>
      {rows.length === 0 && <p class="none">{t('popupMentionedNone')}</p>}
      <ul class="mentioned">
        {rows.map((row) => (
          <MentionRow key={row.view.id} row={row} {...props} />
        ))}
      </ul>
      <details
        class="steps not-marked"
        onToggle={({ currentTarget: { lastElementChild: into } }) => into && showNotMarked(into, props)}
      >
        <summary class="soft">{t('popupNotMarked')}</summary>
        <div />
      </details>
    </section>
  );
}

function MentionRow({ row, report, t, locale, onJump }: SectionProps & { row: Row }) {
  const { view, places } = row;
  const [next, setNext] = useState(0);
  const jump = () => {
    const { block, start, end } = places[next] ?? places[0];
    onJump({ block, start, end });
    setNext((next + 1) % places.length);
  };
  const { analysis } = report;
  const published = isStandIn(analysis) ? null : (analysis.published?.date ?? null);
  const then = view.atPublication?.lines[0];
  const now = view.now.lines[0];
  // If no recent source shows an office, its line has a day of its own and is not about now.
  const sayNow = (words: string): string => (view.now.knownIn ? words : t('popupNow', words));
  const changed = then && !(now && then.what === now.what && then.when.type === now.when.type);
  return (
    <li>
      <button type="button" class="mention" title={t('popupJump', view.name)} onClick={jump}>
        <bdi class="mention-name">{view.name}</bdi> <span class="soft">{t(KIND_KEYS[view.kind])}</span>{' '}
        <span class="mention-count date">
          {next > 0 && places.length > 1
            ? t('popupPlace', String(next), String(places.length))
            : count(t, locale, 'popupTimes', view.count)}
        </span>
      </button>
      {changed && <p class="soft">{t('popupThen', sayStateLine(then, published, t, locale))}</p>}
      {now && <p class="soft">{sayNow(sayStateLine(now, null, t, locale))}</p>}
      <Later row={row} report={report} t={t} locale={locale} />
    </li>
  );
}

/** Later events about the entity that do not concern this story, folded. */
function Later({ row, report, t, locale }: Pick<SectionProps, 'report' | 't' | 'locale'> & { row: Row }) {
  const later = (report.analysis.asides ?? []).filter(({ about }) => about.includes(row.view.id));
  if (later.length === 0) return null;
  return (
    <details class="steps">
      <summary class="soft">{count(t, locale, 'popupLater', later.length)}</summary>
      <Timeline developments={later} t={t} locale={locale} />
    </details>
  );
}
