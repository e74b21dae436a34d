import packIds from 'pack-list';
import browser from 'webextension-polyfill';

/** A pack's file, with its name for messages. `own`: the reader added it. */
export type PackBytes = { readonly name: string; readonly bytes: Uint8Array; readonly own?: true };

/**
 * Reads the packs that come with the extension, each from its own file. A script can read a file of its own package
 * only by `fetch`. The address is the extension's, so nothing leaves the browser.
 */
export const readShippedPacks = (): Promise<readonly (PackBytes | Error)[]> =>
  Promise.all(
    packIds.map(async (name) => {
      try {
        const file = await fetch(browser.runtime.getURL(`packs/${name}.pack`));
        return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
      } catch (error) {
        return new Error(`The pack ${name} cannot be read: install Afterword again.`, { cause: error });
      }
    }),
  );
