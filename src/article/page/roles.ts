import { EMPHASIS, LINK, SMALL } from '../survey.ts';

/** The role of an element in the walk, by its tag. An inline role has the flags that it gives its text (0 or more). */
export const SKIP = -1;
export const BREAK = -2;
export const RULED = -3;
export const FRAME = -4;
/** Skipped, unless it holds a part of the text (a glossary word, the heading of an accordion). */
export const BUTTON = -5;
/** Entered while it is open. */
export const DIALOG = -6;

const ROLES = new Map<string, number>();
const give = (role: number, tags: string): void => {
  for (const tag of tags.split(' ')) ROLES.set(tag, role);
};
give(
  SKIP,
  'script style noscript template svg math canvas video audio object embed select textarea input datalist ' +
    'meter progress rt rp map link meta title head frameset applet nav menu option',
);
give(
  0,
  'abbr acronym bdi bdo big cite code data del dfn font img ins kbd label mark nobr output picture q rb ruby s ' +
    'samp span strike sub sup time tt u var wbr',
);
give(LINK, 'a');
give(EMPHASIS, 'b strong em i');
give(SMALL, 'small');
give(BREAK, 'br');
give(RULED, 'hr');
give(FRAME, 'iframe frame');
give(BUTTON, 'button');
give(DIALOG, 'dialog');

/** The role of a tag. Undefined for a box. */
export const roleOf = (tag: string): number | undefined => ROLES.get(tag);

/** These are struck out, whatever their style is. */
export const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);
/** May be the mark of a footnote. */
export const MAY_MARK: ReadonlySet<string> = new Set(['sup', 'sub', 'a']);
/** Elements that are frequent on most pages and cannot have a shadow root. */
export const ROOTLESS: ReadonlySet<string> = new Set(
  'a b strong em i small li ul td tr table img picture figure figcaption time'.split(' '),
);
/** Boxes that hold one line of text. A custom element in them is mostly part of that line. */
export const LINES: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 li blockquote figcaption td th dt dd'.split(' '),
);
export const HEADINGS: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
