import type { ComponentChildren, RefObject } from 'preact';
import type { EntityView } from '../../analysis-model.ts';
import { FACTS_LANGUAGE } from '../language.ts';
import type { Translate } from '../translate.ts';
import type { CardHow } from './how.ts';
import { BackIcon, CloseIcon, PinIcon } from './icons.tsx';
import { whatLine } from './what-line.ts';

type HeadProps = {
  readonly view: EntityView;
  readonly name: RefObject<HTMLHeadingElement | null>;
  readonly how: CardHow;
  /** Name of the entity to which "back" leads. Null on the first card. */
  readonly before: string | null;
  readonly t: Translate;
  readonly onBack: () => void;
  readonly onPin: () => void;
  readonly onClose: () => void;
};

/** The name, one line about what the entity is, and the buttons of the card. */
export function Head({ view, name, how, before, t, onBack, onPin, onClose }: HeadProps) {
  const what = whatLine(view, t);
  return (
    <header class="card-head">
      {before !== null && (
        <Tool title={t('cardBack', before)} onClick={onBack}>
          <BackIcon />
        </Tool>
      )}
      <div class="card-title">
        <h2 class="card-name" id="card-name" ref={name} tabIndex={-1}>
          <bdi>{view.name}</bdi>
        </h2>
        <p
          class="card-kind"
          id="card-what"
          title={what.text}
          {...(what.isFact && { lang: FACTS_LANGUAGE, dir: 'auto' })}
        >
          {what.text}
        </p>
      </div>
      <div class="card-tools">
        {how.type !== 'touch' && (
          <Tool title={t('cardPin')} isPressed={how.type === 'pinned'} onClick={onPin}>
            <PinIcon />
          </Tool>
        )}
        <Tool title={t('cardClose')} onClick={onClose}>
          <CloseIcon />
        </Tool>
      </div>
    </header>
  );
}

function Tool(props: { title: string; isPressed?: boolean; onClick: () => void; children: ComponentChildren }) {
  const { title, isPressed, onClick, children } = props;
  return (
    <button type="button" class="card-tool" aria-pressed={isPressed} title={title} onClick={onClick}>
      {children}
      <span class="visually-hidden">{title}</span>
    </button>
  );
}
