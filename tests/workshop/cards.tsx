import type { EntityDetails } from '../../src/analysis-model.ts';
import type { EntityRef } from '../../src/facts/fact-model.ts';
import type { CardHow } from '../../src/ui/card/how.ts';
import { Card } from '../../src/ui/card.tsx';
import type { Translate } from '../../src/ui/translate.ts';
import { DEVELOPMENTS } from '../ui/fixtures.ts';
import { KINDS, PACKS } from './kinds.ts';

const noop = () => undefined;

/** How the workshop shows a card. */
export const CARD_HOWS = ['pointer', 'touch', 'drawn up'] as const;
export type CardHowName = (typeof CARD_HOWS)[number];

const HOWS: Readonly<Record<CardHowName, CardHow>> = {
  pointer: { type: 'hover' },
  touch: { type: 'touch', drawnUp: false, onDraw: noop },
  'drawn up': { type: 'touch', drawnUp: true, onDraw: noop },
};

/** What the worker would answer about an entity that a card of the workshop names. */
const ask = async (entity: EntityRef): Promise<EntityDetails | null> => {
  const found = Object.values(KINDS).find(({ view }) => view.id === entity);
  return found ? { view: found.view, later: [], history: found.view.now.lines, packs: PACKS } : null;
};

/** The card of one kind; its buttons change nothing but the card. */
export function CardOf(props: { kind: keyof typeof KINDS; how: CardHowName; t: Translate; locale: string }) {
  const { kind, how, t, locale } = props;
  const { view, published } = KINDS[kind];
  return (
    <Card
      {...{ view, published, ask, packs: PACKS, developments: DEVELOPMENTS, locale, t }}
      mention={{ block: 0, start: 0, end: view.name.length, entity: view.id, why: { type: 'name' } }}
      surface={view.name}
      how={HOWS[how]}
      {...{ onClose: noop, onPin: noop, onVeto: noop, onWrong: noop }}
    />
  );
}
