/** An address without its fragment: what a page is known by. */
export const withoutFragment = (href: string): string => href.split('#', 1)[0] ?? href;
