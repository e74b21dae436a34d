/** The names that an element of a live page goes by, as names.ts reads them. */

/** An element's own names: class, id, role, itemprop; lower case, camel case taken apart. */
export function namesOf(element: Element): string {
  const own = element.getAttribute('class') ?? '';
  const id = element.id;
  const role = element.getAttribute('role') ?? '';
  const property = element.getAttribute('itemprop') ?? '';
  if (!own && !id && !role && !property) return '';
  return clean(`${own} ${typeof id === 'string' ? id : ''} ${role} ${property}`);
}

/** As {@link namesOf}, with the names and values of data-* attributes, for the hints of a block. */
export function allNamesOf(element: Element): string {
  let names = namesOf(element);
  for (const { name, value } of element.attributes) {
    if (name.startsWith('data-') && value.length <= 40 && /^[a-z][\w\s-]*$/i.test(value)) names += ` ${clean(value)}`;
  }
  return names.slice(0, 200);
}

const clean = (text: string): string =>
  text
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
