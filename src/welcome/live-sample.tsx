import { useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../analysis-model.ts';
import type { Article } from '../article/article-model.ts';
import { sayDate } from '../dates/say.ts';
import type { Mention } from '../linking/mention-model.ts';
import { Card } from '../ui/card.tsx';
import type { Translate } from '../ui/translate.ts';
import { segmentsOf } from './segments.ts';

/**
 * Milliseconds of rest before the card opens, and of absence before it closes. They are the defaults on a real page.
 */
const OPEN = 400;
const CLOSE = 300;

type Props = { article: Article; analysis: Analysis; t: Translate; locale: string };

/** The mark whose card is open. */
type Opened = { readonly mention: Mention; readonly surface: string };

/** The sample article with its marks and the real card, for pointer, keyboard and touch. */
export function LiveSample({ article, analysis, t, locale }: Props) {
  const { open, isPinned, onPin, close, openLater, openNow, stay, leave } = useOpenCard();
  const view = open && analysis.entities[open.mention.entity];

  return (
    <figure class="sample" onPointerLeave={leave} onPointerEnter={stay}>
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
                  onRest={() => openLater({ mention, surface: run })}
                  onPress={() => openNow({ mention, surface: run })}
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
            how={{ type: isPinned ? 'pinned' : 'hover' }}
            t={t}
            locale={locale}
            onClose={close}
            onPin={onPin}
            onVeto={close}
          />
        ) : (
          <p class="soft hint">{t('welcomeHint')}</p>
        )}
      </div>
    </figure>
  );
}

/** Opens and closes the card after the same delays as on a real page. Escape closes it at once. */
function useOpenCard() {
  const [open, setOpen] = useState<Opened | null>(null);
  const [isPinned, setPinned] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const stay = () => clearTimeout(timer.current);
  const later = (change: () => void, delay: number) => {
    stay();
    timer.current = setTimeout(change, delay);
  };
  const openNow = (opened: Opened) => {
    stay();
    setOpen(opened);
  };
  const close = () => {
    stay();
    setOpen(null);
    setPinned(false);
  };
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
  return {
    open,
    isPinned,
    onPin: () => setPinned(!isPinned),
    close,
    openNow,
    openLater: (opened: Opened) => later(() => setOpen(opened), open ? 0 : OPEN),
    stay,
    leave: () => !isPinned && later(close, CLOSE),
  };
}

/**
 * A name in the running text that opens its card. It is not a `<button>`, because a button is a box: a comma after it
 * could begin a line.
 */
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
