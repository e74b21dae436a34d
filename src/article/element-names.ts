/** The names that an element of a live page goes by, as names.ts reads them. */

import { remembered } from './remembered.ts';

/** An element's own names: class, id, role, itemprop; lower case, camel case taken apart. */
export function namesOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  const own = element.getAttribute('class') ?? '';
  const id = element.getAttribute('id');
  const role = element.getAttribute('role');
  const property = element.getAttribute('itemprop');
  if (!id && !role && !property) return own === '' ? '' : clean(own.length > 400 ? own.slice(0, 400) : own);
  return clean(`${own} ${id ?? ''} ${role ?? ''} ${property ?? ''}`.slice(0, 400));
}

/** As {@link namesOf}, with the names and values of data-* attributes, for the hints of a block. */
export function allNamesOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  let names = namesOf(element);
  for (const name of element.getAttributeNames()) {
    if (!name.startsWith('data-')) continue;
    const value = element.getAttribute(name) ?? '';
    if (value.length <= 40 && WORDS.test(value)) names += ` ${clean(value)}`;
  }
  return names.trim().slice(0, 200).trim();
}

const WORDS = /^[a-zA-Z][\w\s-]*$/;

/** Pages use few names many times over. */
const clean = remembered((text) =>
  text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase(),
);
