import type { Limit } from '../memory-model.ts';

/** Message key of each reason why two versions, or parts of them, cannot be compared. */
export const LIMIT_KEYS: Readonly<Record<Limit, string>> = {
  language: 'memoryLimitLanguage',
  'part-before': 'memoryLimitPartBefore',
  'part-now': 'memoryLimitPartNow',
  'other-text': 'memoryLimitOtherText',
};
