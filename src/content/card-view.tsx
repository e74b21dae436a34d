import type { Recollection } from '../memory/model.ts';
import { isSentenceChanged } from '../memory/sentence.ts';
import type { PageReport } from '../messages.ts';
import { Card, type VetoScope } from '../ui/card.tsx';
import type { Extension } from './extension-seam.ts';
import type { Mark } from './marks.ts';

export type CardActions = {
  readonly close: () => void;
  readonly pin: () => void;
  readonly veto: (scope: VetoScope) => void;
  readonly undo: (() => void) | null;
};

/** The card of a mark as the interface draws it; null when the analysis knows nothing of its entity. */
export function cardView(
  mark: Mark,
  { article, analysis }: Extract<PageReport, { state: 'ready' }>,
  recollection: Recollection | null,
  pinned: boolean,
  extension: Extension,
  actions: CardActions,
) {
  const view = analysis.entities[mark.mention.entity];
  if (!view) return null;
  const text = article.blocks[mark.mention.block]?.text ?? '';
  const isChanged = recollection !== null && isSentenceChanged(recollection.changes, text, mark.mention);
  return (
    <Card
      key={`${mark.mention.block}:${mark.mention.start}`}
      view={view}
      mention={mark.mention}
      surface={mark.range.toString()}
      developments={analysis.developments}
      published={analysis.published}
      factsAsOf={analysis.factsAsOf}
      pinned={pinned}
      t={extension.t}
      locale={extension.locale}
      onClose={actions.close}
      onPin={actions.pin}
      onVeto={actions.veto}
      overtaken={analysis.overtaken?.find(({ mention }) => analysis.mentions[mention] === mark.mention) ?? null}
      changedSince={isChanged ? recollection.readAt : null}
      undo={actions.undo}
      onShowAll={extension.showAll}
    />
  );
}
