import type { Loaded } from '../settings/settings.ts';
import type { Words } from '../ui/interface-words.ts';
import type { PopupTab } from './ask.ts';
import type { KnownPage } from './use-report.ts';

/** The functions and data that the reader's actions need. */
export type ActionContext = Words & {
  readonly tab: PopupTab | null;
  readonly page: KnownPage;
  readonly loaded: Loaded;
  readonly setLoaded: (loaded: Loaded) => void;
  /** Announces the outcome. */
  readonly say: (outcome: string) => void;
  /** Shows why a setting was not stored. Null if it was stored. */
  readonly fail: (reason: string | null) => void;
};
