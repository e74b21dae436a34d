import type { PartialDate } from '../../dates/partial-date.ts';
import type { DateSource } from '../article-model.ts';

/** A parsed statement of the page: a day with its worth. */
export type Statement = {
  readonly date: PartialDate;
  readonly role: 'published' | 'modified';
  readonly source: DateSource;
  /** 1 (a hint) to 10 (the publisher's own statement about this article). */
  readonly worth: number;
  /** It is in the visible words of the page, so it is in local time. */
  readonly printed?: true;
};
