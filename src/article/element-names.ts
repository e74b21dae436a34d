/** An element's names in the normal form that names.ts reads. */

import { remembered } from './remembered.ts';
import type { Named } from './survey.ts';

/** Class, id, role and itemprop, in lower case, with camel case split. */
export const allNames = ({ class: own = '', id = '', role = '', itemprop = '' }: Named): string =>
  normalNames(`${own} ${id} ${role} ${itemprop}`.slice(0, 400));

/**
 * Returns names in lower case, with hyphens in place of camel case, and single spaces. Results are remembered, because
 * pages repeat a few names many times.
 */
export const normalNames = remembered((text) =>
  text
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase(),
);

const CREDIT_NAME = /(?:^|[\s_-])(?:credits?|copyright|attribution|photographer)(?=$|\s)/i;

/** True for names that mark an element as the credit of a photograph. */
export const namesCredit = (names: string): boolean => CREDIT_NAME.test(names);
