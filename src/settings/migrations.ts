import { shownHost } from './sites.ts';

/** Stored settings of any age: names and values as they were written, not yet checked. */
type Stored = Readonly<Record<string, unknown>>;

/**
 * Numbered steps from one form of stored settings to the next: step n takes version n − 1 to version n. A released step
 * is never changed. A step trusts no value, and leaves alone what it does not know.
 */
export const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [
  /** 1: hosts are stored in lower case without "www.", because all code compares them in that form. */
  (stored) => {
    const { sitesOff } = stored;
    if (!Array.isArray(sitesOff)) return stored;
    return {
      ...stored,
      sitesOff: sitesOff.map((host: unknown) => (typeof host === 'string' ? shownHost(host) : host)),
    };
  },
  /**
   * 2: entities are named with their pack, and packs by their ids. Before, there was one pack, named "AI governance".
   */
  (stored) => {
    const { vetoes, packsOff } = stored;
    return {
      ...stored,
      ...(Array.isArray(vetoes) && { vetoes: vetoes.map(withPack) }),
      ...(Array.isArray(packsOff) && {
        packsOff: packsOff.map((pack: unknown) => (pack === 'AI governance' ? 'ai' : pack)),
      }),
    };
  },
];

/** A veto whose entity names its pack. */
function withPack(veto: unknown): unknown {
  if (typeof veto !== 'object' || veto === null || !('entity' in veto)) return veto;
  const { entity } = veto;
  return typeof entity === 'string' && !entity.includes(':') ? { ...veto, entity: `ai:${entity}` } : veto;
}

/** The form of stored settings that this version writes. */
export const SETTINGS_VERSION = MIGRATIONS.length;

/**
 * Stored settings of version `from` (0 if none was stored) in today's form. Values of a future version stay as they
 * are.
 */
export function migrate(stored: Stored, from: number): Stored {
  return MIGRATIONS.slice(Math.max(0, from)).reduce((values, step) => step(values), stored);
}
