import type { EntityView } from '../../analysis-model.ts';
import type { StateLine } from '../../facts/fact-model.ts';
import { KIND_KEYS } from '../kinds.ts';
import type { Translate } from '../translate.ts';
import { firstPhrase } from './short.ts';
import { compare, isOver } from './then-now.ts';

/** What an entity is, in one line. `isFact`: the words come from the facts, in their language. */
export type WhatLine = { readonly text: string; readonly isFact: boolean };

/**
 * "US senator for Ohio", "formerly Prime Minister of the United Kingdom", "Office, House of Commons". An office that no
 * recent source shows has its last known year: "President of Afghanistan (2021)". An entity with a description gets its
 * first phrase, unless the card shows the whole description below.
 */
export function whatLine(view: EntityView, t: Translate): WhatLine {
  const { kind, description, place, now, life } = view;
  const [line] = now.lines;
  if (kind === 'office')
    return { text: [t(KIND_KEYS.office), place].filter(Boolean).join(`${t('listComma')} `), isFact: false };
  if (kind === 'person' && line && (line.when.type === 'current' || description === '')) {
    // The line of now has the party, so this line has only the office.
    const text = officeIn(line) ?? line.what;
    if (isOver(line) || life?.died) return { text: t('sayFormerly', text), isFact: false };
    return { text: now.knownIn ? `${text} (${now.knownIn})` : text, isFact: true };
  }
  if (description !== '' && !isLead(view)) return { text: firstPhrase(description), isFact: true };
  return { text: t(KIND_KEYS[kind]), isFact: false };
}

/**
 * True if the card shows the whole description below the name: it is longer than a line, and there is no then and now.
 */
export const isLead = (view: EntityView): boolean =>
  firstPhrase(view.description) !== view.description && compare(view).type === 'none';

/** Returns the office that a line names, without the party after it. Undefined if the line names none. */
export const officeIn = ({ what, links = [] }: StateLine): string | undefined =>
  links.find(({ text }) => what.startsWith(text))?.text;
