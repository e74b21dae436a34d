import { useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../analysis-model.ts';
import type { Article } from '../article/model.ts';
import { sayDate } from '../dates/say.ts';
import type { Mention } from '../linking/model.ts';
import { Card } from '../ui/card.tsx';
import type { Translate } from '../ui/translate.ts';
import { segmentsOf } from './segments.ts';

/** Milliseconds of rest before the card opens, and of absence before it closes: the defaults of a real page. */
const OPEN = 400;
const CLOSE = 300;

type Props = { article: Article; analysis: Analysis; t: Translate; locale: string };

/** The sample article with its marks and the real card: for the pointer, the keyboard and the finger. */
export function LiveSample({ article, analysis, t, locale }: Props) {
  const [open, setOpen] = useState<{ mention: Mention; surface: string } | null>(null);
  const [pinned, setPinned] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const later = (change: () => void, delay: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(change, delay);
  };
  const close = () => {
    clearTimeout(timer.current);
    setOpen(null);
    setPinned(false);
  };
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  const leave = () => !pinned && later(close, CLOSE);
  const view = open && analysis.entities[open.mention.entity];

  return (
    <figure class="sample" onPointerLeave={leave} onPointerEnter={() => open && clearTimeout(timer.current)}>
      <figcaption class="soft">
        {t('welcomeSample')} {article.published && sayDate(article.published.date, locale)}
      </figcaption>
      {article.blocks.map(({ kind, text }, block) => {
        const Tag = kind === 'heading' ? 'h2' : 'p';
        return (
          <Tag key={text} dir="auto">
            {segmentsOf(text, block, analysis.mentions).map(({ start, text: run, mention }) =>
              mention === null ? (
                run
              ) : (
                <Mark
                  key={start}
                  text={run}
                  isOpen={open?.mention === mention}
                  onRest={() => later(() => setOpen({ mention, surface: run }), open ? 0 : OPEN)}
                  onPress={() => {
                    clearTimeout(timer.current);
                    setOpen({ mention, surface: run });
                  }}
                />
              ),
            )}
          </Tag>
        );
      })}
      <div class="sample-card" aria-live="polite">
        {open && view ? (
          <Card
            key={open.mention.entity}
            view={view}
            mention={open.mention}
            surface={open.surface}
            developments={[...analysis.developments, ...(analysis.asides ?? [])]}
            published={analysis.published}
            packs={analysis.packs}
            how={{ type: pinned ? 'pinned' : 'hover' }}
            t={t}
            locale={locale}
            onClose={close}
            onPin={() => setPinned(!pinned)}
            onVeto={close}
          />
        ) : (
          <p class="soft hint">{t('welcomeHint')}</p>
        )}
      </div>
    </figure>
  );
}

/** A name in the running text that opens its card. A `<button>` would be a box: the comma behind it could begin a line. */
function Mark(props: { text: string; isOpen: boolean; onRest: () => void; onPress: () => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      role="button"
      tabIndex={0}
      class="mark"
      aria-expanded={props.isOpen}
      onPointerEnter={props.onRest}
      onClick={props.onPress}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault(); // the space bar would scroll
        props.onPress();
      }}
    >
      {props.text}
    </span>
  );
}
