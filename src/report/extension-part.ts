import type { Fault } from '../memory-model.ts';
import type { PackInfo } from '../messages.ts';
import type { Settings } from '../settings/settings-model.ts';

/** Facts about the browser and the extension. */
export type Surroundings = {
  readonly version: string;
  /** `navigator.userAgent` */
  readonly browser: string;
  /** The languages of the browser and of the interface. */
  readonly languages: readonly string[];
  readonly settings: Settings;
  /** The fault of the settings, in the browser's words. */
  readonly settingsFault: string | null;
  /** The number of sites that the reader allowed beyond those of the manifest. */
  readonly sitesAllowed: number;
  /** Null if the worker does not answer. */
  readonly packs: readonly PackInfo[] | null;
  readonly memory: { readonly versions: number; readonly bytes: number; readonly fault: Fault | null };
};

/**
 * Returns the part of a report about the extension. It contains no site and no address: lists of them are only counted.
 */
export function extensionPart(of: Surroundings): Readonly<Record<string, unknown>> {
  const { sitesOff, vetoes, dates, ...settings } = of.settings;
  return {
    afterword: of.version,
    browser: of.browser,
    languages: of.languages,
    settings: { ...settings, sitesOff: sitesOff.length, vetoes: vetoes.length, dates: dates.length },
    settingsFault: of.settingsFault,
    sitesAllowed: of.sitesAllowed,
    packs:
      of.packs?.map(({ id, revision, asOf, entities, events, own }) => {
        return { id, revision, asOf, entities, events, own };
      }) ?? 'the worker does not answer',
    memory: of.memory,
  };
}
