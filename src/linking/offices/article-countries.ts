import { once } from '../../once.ts';
import { countriesByBlock, placesIn } from '../people/named-places.ts';
import type { TokenisedArticle } from '../reading.ts';
import type { ArticleCountries } from './office-country.ts';

/** What the text of an article alone shows about its countries. Each part is computed when it is first needed. */
export type CountriesOfText = Pick<
  ArticleCountries,
  'named' | 'namedNear' | 'isAmerican' | 'isOfWashington' | 'namesState'
>;

/** Blocks at the beginning that set the scene of an article. */
const SCENE_BLOCKS = 2;
/** Seats of the American government, and signs of its parties. */
const AMERICAN = /\b(?:White House|Capitol Hill|Pentagon|Oval Office|Foggy Bottom|GOP|[RD]-\p{Lu})/u;
/** Words of British politics. There "the secretary of state" may be of any department. */
const BRITISH = /\b(?:MPs?|Whitehall|Westminster|Downing Street|Commons|NHS|Tory|Tories|Labour)\b/u;
/** The capital has the name of a state. */
const CAPITAL = /^(?:Washington|District of Columbia)$/;

/** Reads the countries out of an article. */
export function countriesOfText(reading: TokenisedArticle): CountriesOfText {
  const { texts, title } = reading;
  const byBlock = once(() => countriesByBlock(reading));
  const named = once(() => new Set(byBlock().flatMap((codes) => [...codes])));
  const hasSeat = once(() => texts.some((text) => AMERICAN.test(text)));
  return {
    named,
    namedNear: (block) =>
      new Set(
        byBlock().flatMap((codes, at) =>
          at < SCENE_BLOCKS || at === title || at === block || at === block - 1 ? [...codes] : [],
        ),
      ),
    isAmerican: once(() => (named().has('US') || hasSeat()) && !texts.some((text) => BRITISH.test(text))),
    isOfWashington: once(() => hasSeat() && [...named()].every((code) => code === 'US')),
    namesState: once(() => texts.some((text) => placesIn(text).places.some((place) => !CAPITAL.test(place)))),
  };
}
