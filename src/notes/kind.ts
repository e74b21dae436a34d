import type { Label } from './label.ts';
import { CUES } from './lexicon/index.ts';
import type { CueSense } from './lexicon/lexicon-model.ts';
import type { NoteKind } from './note-model.ts';
import { findPhrases } from './phrase.ts';
import { type Token, tokenise } from './tokens.ts';

/** How many UTF-16 units, and how many words, of a note are read for its meaning. */
const UNITS_READ = 1500;
const WORDS_READ = 150;

/** Names of boxes that hold only one kind of note. */
const NAMED: readonly (readonly [NoteKind, RegExp])[] = [
  ['clarification', /clarif/],
  ['retraction', /retract/],
  ['editors_note', /edi?t?o?r?s?-?_?notes?$|redaktionshinweis/],
  ['update', /update|nachtrag/],
];

/**
 * The kind of a note by its meaning. A plain label decides. An "Update" or "Editor's note" that admits an error is a
 * correction. If it makes something clearer, it is a clarification. An editor's note about an addition is an update.
 * `text` is the whole note. `from` is the index of the first token after its label. `noteName` is the name of its box
 * in the markup.
 */
export function kindOf(label: Label | null, from: number, noteName: string | null, text: string): NoteKind {
  const tokens = tokenise(text, UNITS_READ);
  const phrases = findPhrases(tokens, from);
  const cues = cuesIn(tokens, from);
  const senses = new Set(phrases.map((phrase) => phrase.sense));
  const corrects = phrases.some((phrase) => phrase.sense === 'correction' && phrase.strength !== 'weak');
  const clarifies = senses.has('clarification') || (phrases.length > 0 && cues.has('clarification'));
  const touched = senses.has('changed') || senses.has('update');

  if (label?.kind === 'retraction') return 'retraction';
  if (senses.has('retraction')) return 'retraction';
  if (label?.kind === 'correction' || label?.kind === 'clarification') return label.kind;
  // "amended to clarify" does not admit an error; "misstated … and has been amended to make clear" does.
  if (clarifies && !(corrects && (cues.has('correction') || cues.has('corrected')))) return 'clarification';
  if (corrects || cues.has('own error')) return 'correction';
  if (touched && (cues.has('correction') || cues.has('corrected'))) return 'correction';
  if ((senses.has('afterwards') || label?.participle) && cues.has('corrected')) return 'correction';
  if (label?.kind === 'update') return 'update';
  if (label?.kind === 'editors_note') {
    if (cues.has('clarification') && label.strength === 'strong') return 'clarification';
    return touched || (label.strength === 'weak' && senses.has('afterwards')) ? 'update' : 'editors_note';
  }
  if (phrases.length === 0 && noteName === null) return 'correction'; // only an admitted error made this a note
  if (touched || noteName === null) return 'update';
  return NAMED.find(([, names]) => names.test(noteName))?.[0] ?? 'correction';
}

function cuesIn(tokens: readonly Token[], from: number): Set<CueSense> {
  const cues = new Set<CueSense>();
  for (let at = from; at < tokens.length && at < from + WORDS_READ; at++) {
    for (const cue of CUES.at(tokens, at)) cues.add(cue.kind);
  }
  return cues;
}
