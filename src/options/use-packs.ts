import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PackCorrection } from '../facts/library.ts';
import { asker, type OwnPageMessages, type PackInfo } from '../messages.ts';
import type { FromPackWorker, ImportState } from '../packs/import-model.ts';
import { openPackStore } from '../packs/store.ts';
import { lastUpdate } from '../settings/last-update.ts';
import { saveSettings } from '../settings/settings.ts';
import { FAULT_KEYS } from '../ui/memory-faults.ts';
import type { Translate } from '../ui/translate.ts';
import { createImporter, type PackWorker } from './importer.ts';
import type { SectionProps } from './props.ts';

const ask = asker<OwnPageMessages>((message) => browser.runtime.sendMessage(message));
const store = openPackStore();

type PackProps = Pick<
  SectionProps,
  'packs' | 'importing' | 'onPackFile' | 'onPackAgree' | 'onPackCancel' | 'onPackRemove' | 'corrections'
>;

/** The packs of the options page: the list, the running import, the corrections. `say` announces an outcome. */
export function usePacks(t: Translate, say: (text: string) => void): PackProps {
  const [packs, setPacks] = useState<readonly PackInfo[] | null>(null);
  const [importing, setImporting] = useState<ImportState>({ step: 'idle' });
  const [corrections, setCorrections] = useState<PackProps['corrections']>({ since: null, list: [] });
  const [kept, setKept] = useState('');

  const reread = async () => {
    setPacks((await ask({ type: 'facts' }).catch(() => undefined)) ?? []);
    const [since, list] = await Promise.all([lastUpdate(), ask({ type: 'corrections' }).catch(() => undefined)]);
    setCorrections({ since, list: (list ?? []).filter(({ on }: PackCorrection) => since === null || on >= since) });
  };
  const changed = async () => {
    await ask({ type: 'packs-changed' }).catch(() => undefined);
    await saveSettings({ packsChanged: Date.now() }); // if this is not stored, open pages get the pack when they are next loaded
    await reread();
  };
  useEffect(() => {
    void store.sweep();
    void reread();
  }, []);
  useEffect(() => {
    if (kept !== '') say(t('packKept', kept));
  }, [kept]);
  const importer = useMemo(
    () =>
      createImporter({
        start: startWorker,
        changed: setImporting,
        kept: ({ title, revision }) => void changed().then(() => setKept(`${title} (${revision})`)),
      }),
    [],
  );
  return {
    packs,
    importing,
    corrections,
    onPackFile: (file) => importer.choose(file, packs?.filter(({ own }) => !own).map(({ id }) => id) ?? []),
    onPackAgree: importer.agree,
    onPackCancel: importer.cancel,
    onPackRemove: (id) =>
      void store.remove(id).then(async (fault) => {
        await changed();
        say(fault ? t(FAULT_KEYS[fault.why], fault.detail) : t('packRemoved'));
      }),
  };
}

function startWorker(take: (message: FromPackWorker) => void, broken: (reason: string) => void): PackWorker {
  const worker = new Worker('pack-worker.js');
  worker.addEventListener('message', ({ data }: MessageEvent<FromPackWorker>) => take(data)); // of this very version
  worker.addEventListener('error', ({ message }) => broken(message || 'the worker that checks packs did not start'));
  return { send: (message) => worker.postMessage(message), stop: () => worker.terminate() };
}
