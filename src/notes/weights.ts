/**
 * What each signal weighs; the sum decides, at `THRESHOLD`. Set so that a strong label, or a phrase that speaks of this
 * very article, suffices alone, and everything else needs company; checked, leaving publishers out in turn, against
 * weights that a logistic regression finds (`src/cli/fit-notes.ts`; docs/notes.md has the comparison).
 */
export const WEIGHTS = {
  // the label
  'strong label': 6,
  'plain label': 4.5,
  'weak label': 1.5,
  'garbled label': -2,
  'garbled label without date or phrase': -4,
  'dated participle': -1.5,
  'participle before a dash': -1.5,
  'runs on into its sentence': 1.5,
  'several named, nothing divides': -6,
  'nothing divides': -4,
  'strong label of words, nothing divides': -1.5,
  'divided by a colon or a dash': 1.5,
  'divided by a stop': 1,
  'alone or at the end': 0.5,
  'date beside the label': 2,
  numbered: 1.5,
  'label emphasised': 1,
  'label in capitals': 0.5,
  'label in lower case': -2,
  'label heads what follows': 1,
  'label of words about the article': 2,
  'label without anything behind it': -6,
  'weak label, and owns up to an error': 2,
  'bare word': -3,
  'bare word of an update': -1,
  'bare plural': -3,
  'bare word in a list': -4,
  // the words
  'sure phrase opens it': 7,
  'sure phrase opens a sentence': 6,
  'sure phrase within': 4.5,
  'strong phrase opens it': 7,
  'strong phrase opens a sentence': 5,
  'strong phrase within': 3,
  'plain phrase opens it': 4.5,
  'plain phrase opens a sentence': 2,
  'plain phrase within': 1,
  'weak phrase opens it': 2,
  'weak phrase opens a sentence': 1.5,
  'weak phrase within': 1,
  'another sentence says so too': 1.5,
  'garbled phrase': -0.5,
  'quoted speech': -5,
  // the place and the look
  'all emphasised': 1,
  'small print': 0.75,
  'after a rule': 0.75,
  'box of its own': 0.75,
  'named a note in the markup': 4,
  brackets: 1,
  'at the end': 1.5,
  'at the top': 0.5,
  'bracket that tells what came after': 4,
  'label within running text': -2.5,
  'phrase within running text': -4,
  // what else it may be
  'among comments': -6,
  'in a live blog': -5,
  'in a promotion': -2,
  'time of a byline': -8,
  'time before the label': -5,
  'bare time': -3,
  'headline of another story': -1,
  'promotes in an editor’s note': -4,
  promotes: -1.5,
  headline: -6,
  subheading: -2.5,
  byline: -3,
  'cell of a table': -4,
  caption: -2,
  quotation: -1,
} as const satisfies Readonly<Record<string, number>>;

export type SignalName = keyof typeof WEIGHTS;

/** A candidate whose signals sum to this, or to more, is a note. */
export const THRESHOLD = 6;
