/** The names that an element of a live page goes by, as names.ts reads them. */

import { remembered } from './remembered.ts';

/** An element's own names: class, id, role, itemprop; lower case, camel case taken apart. */
export function namesOf(element: Element): string {
  const own = element.getAttribute('class') ?? '';
  const id = element.id;
  const role = element.getAttribute('role') ?? '';
  const property = element.getAttribute('itemprop') ?? '';
  if (!id && !role && !property) return own === '' ? '' : clean(own.slice(0, 400));
  return clean(`${own} ${typeof id === 'string' ? id : ''} ${role} ${property}`.slice(0, 400));
}

/** As {@link namesOf}, with the names and values of data-* attributes, for the hints of a block. */
export function allNamesOf(element: Element): string {
  let names = namesOf(element);
  for (const { name, value } of element.attributes) {
    if (name.startsWith('data-') && value.length <= 40 && /^[a-z][\w\s-]*$/i.test(value)) names += ` ${clean(value)}`;
  }
  return names.slice(0, 200);
}

/** Pages use few names many times over. */
const clean = remembered((text) =>
  text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase(),
);
