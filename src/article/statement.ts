import type { PartialDate } from '../dates/partial-date.ts';
import type { DateSource } from './model.ts';

/** What a page stated, understood: a day, with what it is worth. */
export type Statement = {
  readonly date: PartialDate;
  readonly role: 'published' | 'modified';
  readonly source: DateSource;
  /** 1 (a hint) to 10 (the publisher's own statement about this article). */
  readonly worth: number;
  /** It stands in the words of the page, where its reader sees it, and so by the clock of the place. */
  readonly printed?: true;
};
