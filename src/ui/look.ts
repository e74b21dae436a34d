import { applyTheme, type Theme } from './theme.ts';
import { directionOf } from './translate.ts';

/** The look of an extension page before its settings are read: its colours, its language and its direction. */
export type Look = { readonly theme: Theme; readonly locale: string };

const KEY = 'look';
const THEMES: readonly unknown[] = ['auto', 'light', 'dark'] satisfies readonly Theme[];

/**
 * Gives a page its colours and language, and keeps them for the first paint of the next page: see {@link recallLook}.
 */
export function applyLook(root: HTMLElement, look: Look): void {
  put(root, look);
  try {
    localStorage.setItem(KEY, JSON.stringify(look));
  } catch {
    // Site data is blocked. The next page then has the system's look until its settings are read.
  }
}

/**
 * Gives a page the colours and language of the last page. It runs before the first paint, which cannot wait for
 * settings. A few milliseconds later the settings replace them.
 */
export function recallLook(root: HTMLElement): void {
  try {
    const look: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (isLook(look)) put(root, look);
  } catch {
    // Site data is missing or invalid, so the page has the system's look.
  }
}

function put(root: HTMLElement, { theme, locale }: Look): void {
  applyTheme(root, theme);
  root.lang = locale;
  root.dir = directionOf(locale);
}

const isLook = (look: unknown): look is Look =>
  typeof look === 'object' &&
  look !== null &&
  'theme' in look &&
  THEMES.includes(look.theme) &&
  'locale' in look &&
  typeof look.locale === 'string' &&
  /^[\w-]{1,35}$/.test(look.locale);
