import type { PackId } from '../facts/fact-model.ts';
import { PackError } from '../facts/pack/error.ts';
import { type OpenPack, openPack } from '../facts/pack/pack.ts';
import { changesBetween } from './changes.ts';
import { openChecked, summaryOf } from './check.ts';
import type { FromPackWorker, ToPackWorker } from './import-model.ts';
import type { KeptPack, PackFault } from './pack-model.ts';
import type { PackStore } from './store.ts';

/** The size in bytes of the largest file that is read. Afterword's own largest register is a twentieth of that. */
const MOST_BYTES = 200_000_000;

type Checked = { readonly pack: OpenPack; readonly bytes: Uint8Array; readonly replaces: number | null };

/**
 * Runs one import, from the reader's file to a kept pack. The returned function receives the page's messages in turn
 * and answers each with its result.
 */
export function createImport(store: PackStore, tell: (message: FromPackWorker) => void) {
  let checked: Checked | null = null;
  const refuse = (fault: PackFault) => tell({ type: 'fault', fault });

  async function check(file: Blob, name: string, shipped: readonly PackId[]): Promise<void> {
    checked = null;
    if (file.size > MOST_BYTES) return refuse(refusal(name, `it is larger than ${MOST_BYTES / 1_000_000} MB`));
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => null,
    );
    if (bytes === null) return refuse(refusal(name, 'the browser cannot read the file: choose it again'));
    const pack = openChecked(bytes, name, (done, total) => tell({ type: 'progress', share: done / total }));
    const { id } = pack.head;
    if (shipped.includes(id)) return refuse({ why: 'shipped', pack: id });
    const { value: packs, fault } = await store.list();
    if (fault) return refuse({ why: 'storage', fault });
    const kept = packs.find((one) => one.id === id) ?? null;
    const before = kept && (await store.read(kept)).value;
    const wrong = kept && reasonAgainst(kept, before, pack, bytes);
    if (wrong) return refuse(wrong);
    checked = { pack, bytes, replaces: kept?.number ?? null };
    const changes = before && changesFrom(before, pack);
    tell({ type: 'checked', summary: summaryOf(pack, bytes.length), changes });
  }

  async function keep({ pack, bytes, replaces }: Checked): Promise<void> {
    checked = null;
    const onProgress = (done: number) => tell({ type: 'progress', share: done / bytes.length });
    const fault = await store.keep({ summary: summaryOf(pack, bytes.length), bytes, replaces, onProgress });
    if (fault) refuse(fault);
    else tell({ type: 'kept' });
  }

  /** Never rejects: an error is sent as a message. */
  return async (message: ToPackWorker): Promise<void> => {
    const name = message.type === 'check' ? message.name : 'the file';
    try {
      if (message.type === 'check') await check(message.file, message.name, message.shipped);
      else if (checked) await keep(checked);
    } catch (error) {
      if (error instanceof PackError) refuse({ why: 'refused', ...partsOf(error) });
      else refuse(refusal(name, error instanceof Error ? error.message : String(error)));
    }
  };
}

const refusal = (pack: string, reason: string): PackFault => ({ why: 'refused', pack, record: null, reason });
const partsOf = ({ pack, record, reason }: PackError) => ({ pack, record, reason });

/** Returns why a file cannot replace the kept pack: it is equal or older. */
function reasonAgainst(
  kept: KeptPack,
  before: Uint8Array | null,
  { head }: OpenPack,
  bytes: Uint8Array,
): PackFault | null {
  const { id, revision } = head;
  if (before && isSame(before, bytes)) return { why: 'same', pack: id, revision };
  return revision < kept.revision ? { why: 'older', pack: id, revision } : null;
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Null if the kept pack can no longer be read. In that case the update repairs it. */
function changesFrom(before: Uint8Array, pack: OpenPack) {
  try {
    return changesBetween(openPack(before), pack);
  } catch {
    return null;
  }
}
