import { runScript } from '../ui/words.ts';
import type { SectionProps } from './props.ts';

/** Under this name the script not-marked.js leaves what draws the list. */
export const NOT_MARKED = 'afterword-not-marked';

/** Draws what was not marked into an element. */
export type ShowNotMarked = (into: Element, props: SectionProps) => void;

/**
 * Lists what was not marked, and why. The script for it comes when a reader asks, so that the popup opens without it.
 * Nothing is drawn where the script cannot be loaded.
 */
export async function showNotMarked(into: Element, props: SectionProps): Promise<void> {
  await runScript('not-marked.js');
  (Reflect.get(globalThis, NOT_MARKED) as ShowNotMarked | undefined)?.(into, props); // left by that very script
}
