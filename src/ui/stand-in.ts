import type { Analysis } from '../analysis-model.ts';

/**
 * True if the analysis has only the date of the last change, because the page states no day of publication. Such a date
 * is not called the article's own, and no days are counted from it.
 */
export const isStandIn = ({ status }: Pick<Analysis, 'status'>): boolean => status.includes('date-of-change');
