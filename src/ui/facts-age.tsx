import { HALF_A_YEAR_DAYS, lastDay } from '../dates/distance.ts';
import type { PartialDate } from '../dates/partial-date.ts';
import type { Translate } from './translate.ts';

const DAY = 86_400_000;

/** Warns that the facts are more than half a year old, and what follows from that. Empty if they are newer. */
export function FactsAge({ asOf, t, now = Date.now() }: { asOf: PartialDate | null; t: Translate; now?: number }) {
  if (!asOf || Math.floor(now / DAY) - lastDay(asOf) <= HALF_A_YEAR_DAYS) return null;
  return <p class="soft">{t('sayFactsOld')}</p>;
}
