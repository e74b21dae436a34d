import { applyTheme, type Theme } from './theme.ts';
import { directionOf } from './translate.ts';

/** How an extension page looks before anything on it is known: its colours, and its language with its direction. */
export type Look = { readonly theme: Theme; readonly locale: string };

const KEY = 'look';
const THEMES: readonly unknown[] = ['auto', 'light', 'dark'] satisfies readonly Theme[];

/** Gives a page its colours and language, and keeps them for the first paint of the next one: see {@link recallLook}. */
export function applyLook(root: HTMLElement, look: Look): void {
  put(root, look);
  try {
    localStorage.setItem(KEY, JSON.stringify(look));
  } catch {
    // Site data is switched off: the next page then looks like the system until its settings are read.
  }
}

/**
 * Gives a page the colours and the language that the last one had. Runs before the first paint, which cannot wait for
 * settings: those are read a few milliseconds later and go before this.
 */
export function recallLook(root: HTMLElement): void {
  try {
    const look: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (isLook(look)) put(root, look);
  } catch {
    // No site data, or not ours: the page looks like the system.
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
