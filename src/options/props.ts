import type { PartialDate } from '../dates/partial-date.ts';
import type { PackCorrection } from '../facts/library.ts';
import type { Fault } from '../memory-model.ts';
import type { PackInfo } from '../messages.ts';
import type { ImportState } from '../packs/import-model.ts';
import type { Patch } from '../settings/settings.ts';
import type { Settings } from '../settings/settings-model.ts';
import type { NamedPack } from '../settings/transfer.ts';
import type { Translate } from '../ui/translate.ts';

/** The sites to which the browser gives Afterword access. */
export type Access = {
  /** News sites in the manifest. */
  readonly known: readonly string[];
  /** Other sites that the reader allowed. */
  readonly granted: readonly string[];
  readonly everySite: boolean;
};

export type SectionProps = {
  readonly settings: Settings;
  readonly access: Access;
  /** The packs of facts. Null until the worker has answered. */
  readonly packs: readonly PackInfo[] | null;
  /** The file that is being added as a pack. */
  readonly importing: ImportState;
  readonly onPackFile: (file: File) => void;
  readonly onPackAgree: () => void;
  readonly onPackCancel: () => void;
  readonly onPackRemove: (id: string) => void;
  /** Corrections of packs since the day of the reader's last update. All corrections if `since` is null. */
  readonly corrections: { readonly since: PartialDate | null; readonly list: readonly PackCorrection[] };
  readonly t: Translate;
  readonly locale: string;
  readonly onSave: (patch: Patch) => void;
  /** Asks the browser for access to every site. */
  readonly onAllow: () => void;
  /** Gives back access to one site, or to every site (null). */
  readonly onRevoke: (site: string | null) => void;
  readonly onExport: () => void;
  /** `packs`: the reader's own packs that the file names. */
  readonly onImport: (set: Partial<Settings>, mode: 'merge' | 'replace', packs: readonly NamedPack[]) => void;
  readonly onReset: () => void;
};

export type MemoryProps = {
  /** How much is kept. Null until it is known. */
  readonly memory: { readonly versions: number; readonly bytes: number; readonly fault: Fault | null } | null;
  readonly onForgetAll: () => void;
  readonly onExportMemory: () => void;
};

export type OptionsProps = SectionProps &
  MemoryProps & {
    /** The last fault of the storage, in the browser's words, or null. */
    readonly fault: string | null;
    /** The text to announce: the outcome of the last action. */
    readonly outcome: string;
  };
