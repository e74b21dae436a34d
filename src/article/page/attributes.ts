import type { Named } from '../survey.ts';
import type { Members } from './members.ts';

type Written = { -readonly [Key in keyof Named]: Named[Key] } & { data?: string };

/** UTF-16 code units of an attribute that are kept. */
const LONGEST_ATTRIBUTE = 400;
/** A value made of words, not an address, a number or a code. */
const VALUE_OF_WORDS = /^[a-zA-Z][\w\s-]{0,39}$/;

/** The attributes by which a page names an element. */
export function namedBy(element: Element, members: Members): Named {
  const named: Written = {};
  nameInto(named, element, members, false);
  return named;
}

/**
 * Records the naming attributes of an element and, on request, the words in its data-* attributes. Most elements have
 * one or two attributes, so the loop visits those that exist.
 */
export function nameInto(
  named: Written,
  element: Element,
  { attributeOf, attributeNamesOf }: Members,
  withData: boolean,
): void {
  for (const name of attributeNamesOf(element)) {
    if (name === 'class' || name === 'id' || name === 'role' || name === 'itemprop') {
      const value = attributeOf(element, name);
      if (value) named[name] = value.slice(0, LONGEST_ATTRIBUTE);
    } else if (withData && name.startsWith('data-')) {
      const value = attributeOf(element, name) ?? '';
      if (VALUE_OF_WORDS.test(value)) named.data = named.data === undefined ? value : `${named.data} ${value}`;
    }
  }
}
