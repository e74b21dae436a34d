import type { Fault } from '../memory-model.ts';
import type { Store } from './store.ts';

/**
 * Exports all kept versions as the pieces of one JSON file, oldest first. `fault` is set if some versions could not be
 * read.
 */
export async function exportMemory(store: Store): Promise<{ parts: string[]; fault: Fault | null }> {
  const parts = ['{"format":"afterword-memory","version":1,"articles":['];
  const { fault } = await store.each(({ key, readAt, lastReadAt, version }) => {
    const line = {
      key,
      readAt: new Date(readAt).toISOString(),
      lastReadAt: new Date(lastReadAt).toISOString(),
      version,
    };
    parts.push(`${parts.length > 1 ? ',' : ''}\n${JSON.stringify(line)}`);
  });
  return { parts: [...parts, '\n]}\n'], fault };
}
