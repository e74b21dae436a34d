/** The names that an element goes by, as names.ts reads them. */

import { remembered } from './remembered.ts';
import type { Box, Named } from './survey.ts';

/** An element's own names: class, id, role, itemprop; lower case, camel case taken apart. */
export function namesOf({ class: own = '', id, role, itemprop }: Named): string {
  if (!id && !role && !itemprop) return own === '' ? '' : clean(own);
  return clean(`${own} ${id ?? ''} ${role ?? ''} ${itemprop ?? ''}`.slice(0, 400));
}

/** As {@link namesOf}, with what its data-* attributes say, for the hints of a block. */
export function allNamesOf(box: Box): string {
  const names = namesOf(box);
  return box.data === undefined
    ? names.slice(0, 200).trim()
    : `${names} ${clean(box.data)}`.trim().slice(0, 200).trim();
}

const CREDIT_NAME = /(?:^|[\s_-])(?:credits?|copyright|attribution|photographer)(?=$|\s)/;

/** True of an element that is named as the credit of a photograph. */
export const namesCredit = (named: Named): boolean => CREDIT_NAME.test(namesOf(named));

/** Pages use few names many times over. */
const clean = remembered((text) =>
  text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase(),
);
