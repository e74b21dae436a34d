import type { Store } from './store.ts';

/** Everything that is kept, as the pieces of one JSON file, oldest first. */
export async function exportMemory(store: Store): Promise<string[]> {
  const parts = ['{"format":"afterword-memory","version":1,"articles":['];
  await store.each(({ key, readAt, lastReadAt, version }) => {
    const line = {
      key,
      readAt: new Date(readAt).toISOString(),
      lastReadAt: new Date(lastReadAt).toISOString(),
      version,
    };
    parts.push(`${parts.length > 1 ? ',' : ''}\n${JSON.stringify(line)}`);
  });
  return [...parts, '\n]}\n'];
}
