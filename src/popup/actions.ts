import type { Loaded } from '../settings/settings.ts';
import type { Words } from '../ui/words.ts';
import type { PopupTab } from './ask.ts';
import type { KnownPage } from './use-report.ts';

/** What the reader's actions work with. */
export type ActionContext = Words & {
  readonly tab: PopupTab | null;
  readonly page: KnownPage;
  readonly loaded: Loaded;
  readonly setLoaded: (loaded: Loaded) => void;
  /** Announces the outcome. */
  readonly say: (outcome: string) => void;
  /** Shows why a setting was not stored; null: it was. */
  readonly fail: (reason: string | null) => void;
};
