import type { Knowledge } from '../analysis.ts';
import { openPack } from '../facts/pack.ts';
import { openGazetteer } from '../linking/gazetteer.ts';
import type { PackInfo } from '../messages.ts';
import type { Settings } from '../settings/model.ts';

/**
 * Opens the bundled fact base. A pack that is damaged is refused whole: the answer is null, and Afterword goes on
 * with what needs no facts (dates and notes).
 */
export function openKnowledge(pack: Uint8Array): Knowledge | null {
  try {
    const facts = openPack(pack);
    return { facts, gazetteer: openGazetteer(facts.gazetteer) };
  } catch (error) {
    console.error('Afterword: the fact base cannot be used; reinstall the extension.', error);
    return null;
  }
}

/** What an analysis may use: nothing ('off') where the reader switched the pack off. */
export function usableKnowledge(
  knowledge: Knowledge | null,
  { packsOff }: Pick<Settings, 'packsOff'>,
): Knowledge | 'off' | null {
  return knowledge && packsOff.includes(knowledge.facts.name) ? 'off' : knowledge;
}

/** Every pack there is, for the options page; none where the bundled one could not be opened. */
export function packInfo(knowledge: Knowledge | null): PackInfo[] {
  if (!knowledge) return [];
  const { name, asOf, entities, timeline } = knowledge.facts;
  return [{ name, asOf, entities: [...entities()].length, events: timeline.length }];
}
