import { normalNames } from './element-names.ts';
import { remembered, rememberedOf } from './remembered.ts';
import type { Box, Named } from './survey.ts';

/** In these elements an id only marks a target for links, so it does not name a box. */
const TEXT: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6 p li dt dd blockquote'.split(' '));
/** A word of an id that was made from a heading ("jobs-and-wages"). Sites do not use such words in names of boxes. */
const SPOKEN_WORD =
  /(?:^|[-_])(?:a|an|the|of|and|or|in|on|to|for|with|is|are|was|what|how|why|who|und|der|die|das|les|des|el|los)(?=$|[-_])/;
/** Exceptions: names of boxes that contain such words. */
const BOX_NAME =
  /^(?:js-)?(?:about-the-|back-to-|more-(?:from|in|on|of)|read-the-|skip-to-|you-(?:may|might)-|join-the-|share-(?:on|this)|sign-up-|in-the-news|also-in)/;

/**
 * A box's own names: class, role and itemprop, and its id if the id names the box. Lower case, with camel case split.
 */
export const namesOf = rememberedOf(
  ({ class: own = '', id, role, itemprop, tag = '' }: Named & { readonly tag?: string }): string => {
    const named = id && !TEXT.has(tag) ? idName(id) : '';
    if (named === '' && !role && !itemprop) return own === '' ? '' : normalNames(own);
    return normalNames(`${own} ${named} ${role ?? ''} ${itemprop ?? ''}`.slice(0, 400));
  },
);

/**
 * The words of an id that name its box. Empty if the id only repeats a heading, because publishing systems generate
 * such ids.
 */
const idName = remembered((id) => {
  const name = normalNames(id);
  return SPOKEN_WORD.test(name) && !BOX_NAME.test(name) ? '' : name;
});

/** A box's names without those that may come from its text: the id, and the variant of a block ("section--jobs"). */
export const blockNamesOf = ({ class: own = '', role, itemprop }: Named): string =>
  normalNames(`${own.replace(/--[\w-]+/g, '')} ${role ?? ''} ${itemprop ?? ''}`);

/** Like {@link namesOf}, plus the values of the data-* attributes. The hints of a block use it. */
export const allNamesOf = rememberedOf((box: Box): string => {
  const names = namesOf(box);
  return box.data === undefined
    ? names.slice(0, 200).trim()
    : `${names} ${normalNames(box.data)}`.trim().slice(0, 200).trim();
});
