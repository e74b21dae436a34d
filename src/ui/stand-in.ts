import type { Analysis } from '../analysis-model.ts';

/**
 * True where the analysis' date is that of the last change, because nothing says when the article was published: no date
 * to call the article's own, or to count days from.
 */
export const isStandIn = ({ status }: Pick<Analysis, 'status'>): boolean => status.includes('date-of-change');
