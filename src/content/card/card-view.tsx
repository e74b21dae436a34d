import { isSentenceChanged } from '../../memory/sentence.ts';
import type { CardHow } from '../../ui/card/how.ts';
import { Card } from '../../ui/card.tsx';
import { browserWords, leftWords, type Words } from '../../ui/interface-words.ts';
import { isStandIn } from '../../ui/stand-in.ts';
import type { CardContent, PlaceInMarks } from '../card-seam.ts';
import type { AskWorker } from './ask-worker.ts';

/** Renders the card of a mark. Null if the analysis has no view of its entity. */
export function cardView(content: CardContent, how: CardHow, ask: AskWorker) {
  const { mark, report, recollection, extension, close, pin, veto, undo } = content;
  const { article, analysis } = report;
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
      developments={[...analysis.developments, ...(analysis.asides ?? [])]}
      published={analysis.published}
      standIn={isStandIn(analysis)}
      packs={analysis.packs}
      how={how}
      ask={(entity) => ask({ type: 'entity', entity, published: analysis.published?.date ?? null })}
      onWrong={(entity) => void ask({ type: 'wrong', entity })}
      {...wordsOf(extension)}
      onClose={close}
      onPin={pin}
      onVeto={veto}
      overtaken={analysis.overtaken?.find(({ mention }) => analysis.mentions[mention] === mark.mention) ?? null}
      changedSince={isChanged ? recollection.readAt : null}
      undo={undo}
    />
  );
}

/** The announcement of a mark: "2 of 14, Jan Leike". */
export function sayPlace({ mark, report, extension }: CardContent, { at, of }: PlaceInMarks) {
  const { t, locale } = wordsOf(extension);
  const name = report.analysis.entities[mark.mention.entity]?.name ?? '';
  const number = new Intl.NumberFormat(locale);
  return { text: t('markPosition', number.format(at), number.format(of), name), lang: locale };
}

/** The words injected with card.js, in the reader's language. Without them, the browser's. */
const wordsOf = ({ t, locale }: CardContent['extension']): Words =>
  leftWords() ?? browserWords({ getMessage: (key, subs) => t(key, ...subs), getUILanguage: () => locale });
