import type { VetoMessage } from '../messages.ts';
import { loadSettings, saveSettings } from '../settings/settings.ts';

/** Stores a "not this one" that the reader gave in a card, or takes it back. Resolves to null, or to why that failed. */
export async function storeVeto({ veto, on }: VetoMessage): Promise<string | null> {
  const { settings } = await loadSettings();
  const same = JSON.stringify(veto);
  const others = settings.vetoes.filter((other) => JSON.stringify(other) !== same);
  return saveSettings({ vetoes: on ? [...others, veto] : others });
}
