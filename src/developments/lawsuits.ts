import type { Article } from '../article/article-model.ts';
import type { Entity, EntityRef, TimelineEvent } from '../facts/fact-model.ts';
import type { Library } from '../facts/library.ts';
import { isEnglish } from './matter.ts';
import { CENTRAL, HEADLINE, type Salience } from './salience.ts';

/**
 * A story about a lawsuit is about this lawsuit, not about all that the company does. News names its parties ("The New
 * York Times sues OpenAI") and hardly ever the case ("New York Times v. OpenAI").
 */

const COURT =
  /\b(?:su(?:e|es|ed|ing)|lawsuits?|litigation|courts?(?! (?:investors|voters|favou?r))|judges?|jury|jurors?|(?:on|to|stand|jury) trial|trial (?:of|over|opens|opened|begins|began|starts)|verdict|testif(?:y|ies|ied)|plaintiffs?|injunction|appeals court|on appeal|infring\w+)\b/i;
/** A suit that nobody has filed. Such a story is about what led to it. */
const NOT_FILED = /\b(?:consider|weigh|threat|plan|may|might|could|would)\w*\s+(?:to\s+)?su(?:e|ing)\b/i;
/** Everybody's opponent in court, whom every story names. */
const EVERYONE = /^(?:united states|u\.?s\.?|people|state|commonwealth)$/i;
/** Paragraphs in which a story about a lawsuit names its parties. */
const OPENING_PARAGRAPHS = 2;

/** True if an English text puts something in court, now or in the past: a headline, or the text of an event. */
export const isInCourt = (text: string): boolean => COURT.test(text) && !NOT_FILED.test(text);

/**
 * The salience of what the article is about, and also of the cases whose parties a story about a lawsuit names in
 * headline or opening.
 */
export function withCases(salience: Salience, article: Article, library: Library): Salience {
  if (!isEnglish(article) || !isInCourt(article.title)) return salience;
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'standfirst');
  const opening = [article.title, ...paragraphs.slice(0, OPENING_PARAGRAPHS).map(({ text }) => text)].join('\n');
  const cases = new Map<EntityRef, number>();
  for (const [ref, weight] of salience) {
    if (weight < CENTRAL) continue;
    for (const other of library.eventsAbout(ref).flatMap((event: TimelineEvent) => event.about)) {
      const entity = library.entity(other);
      if (entity?.kind === 'case' && namesParties(entity, opening)) cases.set(other, HEADLINE);
    }
  }
  return cases.size > 0 ? new Map([...salience, ...cases]) : salience;
}

/** True if the text names a party on both sides of "A v. B and C". */
function namesParties({ name }: Entity, text: string): boolean {
  const sides = name.split(/ vs?\.? /i);
  if (sides.length !== 2) return false;
  return sides.every((side) =>
    side
      .split(/ and |, /)
      .map((party) => party.replace(/^The /, ''))
      .some((party) => !EVERYONE.test(party) && isIn(party, text)),
  );
}

function isIn(name: string, text: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + name.length] ?? '');
}
