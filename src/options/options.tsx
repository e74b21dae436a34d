import type { PackInfo } from '../messages.ts';
import type { Settings } from '../settings/model.ts';
import type { Patch } from '../settings/settings.ts';
import { directionOf, type Translate } from '../ui/translate.ts';
import { CardSection } from './card-section.tsx';
import { DatesSection } from './dates-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { MarksSection } from './marks-section.tsx';
import { type MemoryProps, MemorySection } from './memory-section.tsx';
import { SitesSection } from './sites-section.tsx';
import { TransferSection } from './transfer-section.tsx';
import { VetoesSection } from './vetoes-section.tsx';

/** What the browser lets Afterword do. */
export type Access = {
  /** News sites that the manifest names. */
  readonly known: readonly string[];
  /** Sites that the reader allowed besides. */
  readonly granted: readonly string[];
  readonly everySite: boolean;
};

export type SectionProps = {
  readonly settings: Settings;
  readonly access: Access;
  /** The packs of facts; null while the worker is being asked. */
  readonly packs: readonly PackInfo[] | null;
  readonly t: Translate;
  readonly locale: string;
  readonly onSave: (patch: Patch) => void;
  /** Asks the browser for access to every site. */
  readonly onAllow: () => void;
  /** Gives back access to one site, or (null) to every site. */
  readonly onRevoke: (site: string | null) => void;
  readonly onExport: () => void;
  readonly onImport: (set: Partial<Settings>, mode: 'merge' | 'replace') => void;
  readonly onReset: () => void;
};

export type OptionsProps = SectionProps &
  MemoryProps & {
    /** What went wrong with the storage, in the browser's words; null where all is well. */
    readonly fault: string | null;
    /** What to announce: the outcome of the last action. */
    readonly said: string;
  };

/** The whole options page. Each change is stored at once. */
export function Options(props: OptionsProps) {
  const { t, locale, fault, said } = props;
  return (
    <main class="options" dir={directionOf(locale)} lang={locale}>
      <h1>{t('optionsTitle')}</h1>
      <p class="soft">{t('optionsIntro')}</p>
      {fault !== null && <p class="status">{t('popupFault', fault)}</p>}
      <SitesSection {...props} />
      <MarksSection {...props} />
      <CardSection {...props} />
      <FactsSection {...props} />
      <VetoesSection {...props} />
      <DatesSection {...props} />
      <MemorySection {...props} />
      <TransferSection {...props} />
      <p class="said" role="status">
        {said}
      </p>
    </main>
  );
}
