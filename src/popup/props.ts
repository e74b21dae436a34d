import type { PageReport, Passage } from '../messages.ts';
import type { Translate } from '../ui/translate.ts';

/** The report of a page that is an article. */
export type ReadyReport = Extract<PageReport, { state: 'ready' }>;

/** The formats of a copy. */
export type CopyFormat = 'markdown' | 'annotations';

export type SiteSwitchProps = {
  /** The site of the switch, as the reader knows it: a registrable domain or one host. */
  readonly site: string;
  /** The page's own host, and whether the switch is only for it. Null if there is no choice. */
  readonly only: { readonly host: string; readonly chosen: boolean } | null;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly onOnly: (chosen: boolean) => void;
};

export type SectionProps = {
  readonly report: ReadyReport;
  readonly t: Translate;
  readonly locale: string;
  readonly onJump: (place: Passage) => void;
};
