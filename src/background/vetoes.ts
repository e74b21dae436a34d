import type { MessageOf, WorkerMessages } from '../messages.ts';
import { changeSettings } from '../settings/settings.ts';
import { MOST_VETOES } from '../settings/settings-model.ts';

/** Stores a veto from a card, or removes it. Resolves to null, or to the reason for a failure. */
export function storeVeto({ veto, on }: MessageOf<WorkerMessages, 'veto'>): Promise<string | null> {
  const same = JSON.stringify(veto);
  return changeSettings(({ vetoes }) => {
    const others = vetoes.filter((other) => JSON.stringify(other) !== same);
    const now = on ? [...others, veto].slice(-MOST_VETOES) : others;
    return { vetoes: now.length > 0 ? now : undefined };
  });
}
