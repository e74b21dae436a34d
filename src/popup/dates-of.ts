import type { FoundDate } from '../article/article-model.ts';
import { isStandIn } from '../ui/stand-in.ts';
import type { ReadyReport } from './props.ts';

/** The article's dates as the popup and a copy list them, each with the message key of its name. */
export function datesOf({ analysis }: ReadyReport): readonly { readonly key: string; readonly found: FoundDate }[] {
  const { published, modified } = analysis;
  if (modified && isStandIn(analysis)) return [{ key: 'popupLastChanged', found: modified }];
  return [
    ...(published ? [{ key: 'popupPublished', found: published }] : []),
    ...(modified && modified.date !== published?.date ? [{ key: 'popupUpdated', found: modified }] : []),
  ];
}
