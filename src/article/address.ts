/** An address without its fragment. It identifies a page. */
export const withoutFragment = (href: string): string => href.split('#', 1)[0] ?? href;
