import type { Knowledge } from '../analysis.ts';
import { partialDate } from '../dates/partial-date.ts';
import type { PackId } from '../facts/fact-model.ts';
import { openLibrary, type PackCorrection } from '../facts/library.ts';
import { type OpenPack, openPack } from '../facts/pack/pack.ts';
import { gazetteerOf } from '../linking/names/pack-pool.ts';
import type { PackInfo } from '../messages.ts';
import type { Settings } from '../settings/settings-model.ts';
import type { PackBytes } from './pack-files.ts';

/** The packs for an analysis. 'off' if the reader switched off every pack, null if none could be opened. */
export type Usable = Knowledge | 'off' | null;

type PacksOff = Pick<Settings, 'packsOff'>;

/** The packs of this worker. They are opened once, asynchronously. A damaged pack leaves the others working. */
export type Packs = {
  /** Resolves to the packs for an analysis as soon as they are open. */
  readonly whenOpen: (settings: PacksOff) => Promise<Usable>;
  /** Every pack that could be opened, for the options page. Only the heads are read. */
  readonly info: () => Promise<PackInfo[]>;
  /** The corrections of all packs, newest first. */
  readonly corrections: () => Promise<readonly PackCorrection[]>;
  /** Opens the packs again, because a reader's pack was added, changed or removed. */
  readonly reopen: () => Promise<void>;
};

/**
 * Makes the packs of this worker.
 *
 * @param read one function for each source of packs: the extension's own files, the reader's store
 */
export function createPacks(...read: readonly (() => Promise<readonly (PackBytes | Error)[]>)[]): Packs {
  let opening = openAll();
  /** The packs that the reader added. */
  let own: ReadonlySet<PackId> = new Set();
  /** The last requested combination of packs. */
  let last: { readonly key: string; readonly usable: Usable } | null = null;

  async function openAll(): Promise<readonly OpenPack[]> {
    const files = (await Promise.all(read.map((from) => from()))).flat();
    const packs = files.flatMap((file) => openOne(file) ?? []);
    const shipped = files.flatMap((file) => (file instanceof Error || file.own ? [] : [file.name]));
    own = new Set(packs.map(({ head }) => head.id).filter((id) => !shipped.includes(id)));
    last = null;
    const seen = new Set<string>();
    // A reader's copy of a pack that comes with the extension does not replace it.
    return packs.filter(({ head }) => !seen.has(head.id) && seen.add(head.id));
  }

  const usable = (packs: readonly OpenPack[], { packsOff }: PacksOff): Usable => {
    const key = JSON.stringify(packsOff);
    if (last?.key !== key) last = { key, usable: knowledgeOf(packs, packsOff, own) };
    return last.usable;
  };

  return {
    whenOpen: async (settings) => usable(await opening, settings),
    info: async () => (await opening).map((pack) => infoOf(pack, own.has(pack.head.id))),
    corrections: async () => openLibrary(await opening).correctionsSince(EARLIEST),
    reopen: async () => {
      opening = openAll();
      await opening;
    },
  };
}

/** Opens a pack. Null if it is damaged: the reason goes to the console, and the other packs keep working. */
function openOne(file: PackBytes | Error): OpenPack | null {
  try {
    if (file instanceof Error) throw file;
    return openPack(file.bytes, file.name);
  } catch (error) {
    console.error('Afterword: a pack of facts cannot be used.', error);
    return null;
  }
}

/** Combines the packs that are on into one library and one gazetteer. */
export function knowledgeOf(
  packs: readonly OpenPack[],
  packsOff: readonly string[],
  own: ReadonlySet<PackId> = new Set(),
): Usable {
  if (packs.length === 0) return null;
  const on = packs.filter(({ head }) => !packsOff.includes(head.id));
  if (on.length === 0) return 'off';
  const library = openLibrary(on);
  return { library, gazetteer: gazetteerOf(library), own };
}

/** A date earlier than any correction. */
const EARLIEST = partialDate('1900');

function infoOf({ head, entities, events }: OpenPack, isOwn: boolean): PackInfo {
  const { id, title, licence, attribution, origin, revision, asOf } = head;
  return {
    id,
    title,
    licence,
    attribution,
    origin,
    revision,
    asOf,
    entities,
    events,
    ...(isOwn && { own: true as const }),
  };
}
