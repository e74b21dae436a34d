import { runScript } from '../ui/interface-words.ts';
import type { SectionProps } from './props.ts';

/** The script not-marked.js stores its function {@link ShowNotMarked} under this global name. */
export const NOT_MARKED = 'afterword-not-marked';

/** Shows the list of unmarked names in an element. */
export type ShowNotMarked = (into: Element, props: SectionProps) => void;

/**
 * Lists the unmarked names with the reasons. Its script loads on demand, so that the popup opens without it. Shows
 * nothing if the script cannot be loaded.
 */
export async function showNotMarked(into: Element, props: SectionProps): Promise<void> {
  await runScript('not-marked.js');
  (Reflect.get(globalThis, NOT_MARKED) as ShowNotMarked | undefined)?.(into, props); // stored by that script
}
