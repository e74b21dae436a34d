import { displayOf } from './inline.ts';
import type { Members } from './members.ts';
import { LINES, roleOf } from './roles.ts';

/** True if an element is part of a line although its tag is not inline. */
export type IsWithinLine = (element: Element, tag: string, around: string, goesOn: boolean) => boolean;

/**
 * Tests how custom elements (`<x-term>`) and divisions are displayed. A division is tested only within a line, because
 * most pages have thousands. With `asksDivs`, every division is tested.
 */
export function lineMembers(members: Members, asksDivs: boolean): IsWithinLine {
  const { typeOf, firstOf, nextOf, tagOf, shadowOf } = members;

  function holdsBox(element: Element): boolean {
    for (let child = firstOf(element); child; child = nextOf(child)) {
      if (typeOf(child) !== 1) continue;
      const tag = tagOf(child as Element); // The node type is that of an element.
      if (roleOf(tag) === undefined && (!tag.includes('-') || holdsBox(child as Element))) return true;
    }
    return false;
  }

  return (element, tag, around, goesOn) => {
    if (tag === 'div')
      return (asksDivs || goesOn) && displayOf(element, members).startsWith('inline') && !holdsBox(element);
    if (!tag.includes('-')) return false;
    const isLine = LINES.has(around);
    if (goesOn && isLine) return true;
    const display = displayOf(element, members);
    if (display === '' ? !isLine : !display.startsWith('inline')) return false;
    return !shadowOf(element) && !holdsBox(element);
  };
}
