import type { Label } from './label.ts';
import { CUES } from './lexicon/index.ts';
import type { CueSense } from './lexicon/model.ts';
import type { NoteKind } from './model.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

/** Words of a note that are read for its meaning. */
const WORDS = 150;

/**
 * What a note is by meaning. The label decides where it is plain about it; an "Update" or "Editor's note" that owns up to
 * an error is a correction, one that makes something clearer a clarification, and an editor's note that tells what was
 * added an update.
 */
export function kindOf(
  label: Label | null,
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  from: number,
): NoteKind {
  const cues = cuesIn(tokens, from);
  const senses = new Set(phrases.map((phrase) => phrase.sense));
  const selfRetraction = senses.has('retraction');
  const selfCorrection = phrases.some((phrase) => phrase.sense === 'correction' && phrase.strength !== 'weak');
  const selfClarification = senses.has('clarification') || (phrases.length > 0 && cues.has('clarification'));
  const touched = senses.has('changed') || senses.has('update');

  if (label?.kind === 'retraction') return 'retraction';
  if (label?.kind === 'correction') return selfRetraction ? 'retraction' : 'correction';
  if (selfRetraction) return 'retraction';
  if (label?.kind === 'clarification') return 'clarification';
  if (selfClarification && !(selfCorrection && cues.has('correction'))) return 'clarification';
  if (selfCorrection) return 'correction';
  if (touched && cues.has('correction')) return 'correction';
  if (label?.kind === 'update') return cues.has('own error') ? 'correction' : 'update';
  if (label?.kind === 'editors_note') {
    if (cues.has('clarification') && label.strength === 'strong') return 'clarification';
    return touched || senses.has('afterwards') ? 'update' : 'editors_note';
  }
  return 'update';
}

function cuesIn(tokens: readonly Token[], from: number): Set<CueSense> {
  const cues = new Set<CueSense>();
  for (let at = from; at < tokens.length && at < from + WORDS; at++) {
    for (const cue of CUES.at(tokens, at)) cues.add(cue.kind);
  }
  return cues;
}
