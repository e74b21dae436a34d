import type { Limit } from '../memory-model.ts';

/** What is said where two versions, or parts of them, cannot be compared. */
export const LIMIT_KEYS: Readonly<Record<Limit, string>> = {
  language: 'memoryLimitLanguage',
  'part-before': 'memoryLimitPartBefore',
  'part-now': 'memoryLimitPartNow',
  'other-text': 'memoryLimitOtherText',
};
