import type { Knowledge } from '../analysis.ts';
import { openPack } from '../facts/pack.ts';
import { openGazetteer } from '../linking/gazetteer.ts';

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
