import type { FactSources } from '../facts.ts';
import type { Problem } from '../problem.ts';
import { allTexts } from './texts.ts';

/** Words that take a side or raise the voice, with neutral replacements. */
const LOADED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:slam(?:s|med)?|blast(?:s|ed)|lashed out|bashed|ripped into|skewered)\b/i, 'criticised'],
  [/\b(?:controversial(?:ly)?|divisive|polari[sz]ing)\b/i, 'say who objected, and to what'],
  [
    /\b(?:finally(?! (?:adopted|approved|passed|agreed|enacted))|at long last|unsurprisingly|predictably)\b/i,
    'leave it out: the date says when',
  ],
  [/\b(?:infamous(?:ly)?|notorious(?:ly)?|disgraced|embattled|beleaguered|scandal-plagued)\b/i, 'say what happened'],
  [
    /\b(?:shocking(?:ly)?|stunning(?:ly)?|bombshell|dramatic(?:ally)?|explosive|unprecedented|sensational)\b/i,
    'leave it out',
  ],
  [
    /\b(?:groundbreaking|revolutionary|game-chang(?:er|ing)|cutting-edge|world-class|visionary|legendary|renowned|brilliant)\b/i,
    'leave it out',
  ],
  [
    /\b(?:disastrous(?:ly)?|catastroph(?:e|ically) failed|fiasco|debacle|botched|reckless(?:ly)?)\b/i,
    'say what happened, or attribute it',
  ],
  [
    /\b(?:claw(?:s|ed)? (?:his|her|its|their) way|coup|imploded|meltdown|bloodbath|gutted|purged?)\b/i,
    'say what happened',
  ],
  [/\b(?:of course|clearly|obviously|undoubtedly|needless to say|ironically|interestingly)\b/i, 'leave it out'],
  [/\b(?:so-called|self-styled|self-proclaimed)\b/i, 'give the name, or say who calls it so'],
  [/\b(?:refused to comment|admitted|confessed)\b/i, 'did not comment; said, acknowledged'],
  [/!/, 'end the sentence with a full stop'],
  [/[\p{Extended_Pictographic}]/u, 'no emoji'],
];

/** Words of grave matters. A statement about them must be marked as sensitive. */
const GRAVE =
  /\b(?:suicide|self-harm|killed (?:himself|herself|themselves)|took (?:his|her|their) own life|sexual(?:ly)? (?:abuse|assault)\w*)\b/i;

/** Finds loaded words outside quotation marks, and grave matters that are not marked as sensitive. */
export function wordingProblems(sources: FactSources): readonly Problem[] {
  return allTexts(sources).flatMap(({ text, sensitive, asProblem }) => {
    const unquoted = withoutQuotes(text);
    const loaded = LOADED.flatMap(([words, instead]) => {
      const found = words.exec(unquoted);
      return found ? [asProblem(`"${found[0]}" is not neutral: ${instead}`)] : [];
    });
    const grave = GRAVE.exec(text);
    if (grave && !sensitive)
      loaded.push(asProblem(`"${grave[0]}" asks for "sensitive: true": state only what is sourced, with the denial`));
    return loaded;
  });
}

/** The text without its quotations, whose words are somebody else's. */
const withoutQuotes = (text: string): string => text.replace(/"[^"]*"|“[^”]*”/g, '""');
