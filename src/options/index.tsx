import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { exportMemory } from '../memory/export.ts';
import { forget } from '../memory/forget.ts';
import { lastFull, noteFull } from '../memory/full.ts';
import { limitsOf, openStore } from '../memory/store.ts';
import { EVERY_SITE, isEverySite, siteOfPattern } from '../settings/patterns.ts';
import { rebase } from '../settings/rebase.ts';
import {
  changeSettings,
  type Loaded,
  loadSettings,
  onSettingsChanged,
  type Patch,
  type Settings,
} from '../settings/settings.ts';
import { exportSettings, importPatch } from '../settings/transfer.ts';
import { applyLook } from '../ui/look.ts';
import { FAULT_KEYS } from '../ui/memory-faults.ts';
import { saveFile } from '../ui/save-file.ts';
import { loadWords, type Words } from '../ui/words.ts';
import { Options } from './options.tsx';
import type { Access, MemoryProps } from './props.ts';
import { usePacks } from './use-packs.ts';

const wordsFor = (settings: Settings): Promise<Words> =>
  loadWords(browser.i18n, settings.language, browser.runtime.getURL);

/** What the manifest names and what the browser says that the reader allowed: the browser's list is the truth. */
async function readAccess(): Promise<Access> {
  const named = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
  const known = unique(named.flatMap((pattern) => siteOfPattern(pattern) ?? []));
  const { origins = [] } = await browser.permissions.getAll().catch(() => ({ origins: [] }));
  const granted = unique(
    origins.filter((origin) => !named.includes(origin)).flatMap((origin) => siteOfPattern(origin) ?? []),
  );
  return { known, granted, everySite: isEverySite(origins) };
}

const unique = (sites: readonly string[]): string[] => [...new Set(sites)].sort();

/** Gives back what was granted for one site, in whatever form, or (null) for every site. */
async function revoke(site: string | null): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  const gone = origins.filter((origin) => siteOfPattern(origin) === site);
  return browser.permissions.remove({ origins: gone });
}

const store = openStore();

/** The page's thin shell: settings and permissions in, the reader's actions out. */
function Shell({
  initial,
  initialAccess,
  initialWords,
}: {
  initial: Loaded;
  initialAccess: Access;
  initialWords: Words;
}) {
  const [loaded, setLoaded] = useState(initial);
  const [access, setAccess] = useState(initialAccess);
  const [said, setSaid] = useState('');
  const [memory, setMemory] = useState<MemoryProps['memory']>(null);
  const [words, setWords] = useState(initialWords);
  const { settings } = loaded;
  const { t, locale } = words;
  const packs = usePacks(t, setSaid);
  const readMemory = () =>
    void Promise.all([store.size(), lastFull()]).then(([{ value, fault }, full]) =>
      setMemory({ ...value, fault: fault ?? full }),
    );

  useEffect(() => onSettingsChanged(setLoaded), []);
  const { memoryDays, memoryMegabytes } = settings;
  useEffect(() => {
    void store.expire(limitsOf({ memoryDays, memoryMegabytes })).then(({ fault }) => {
      if (fault) setMemory({ versions: 0, bytes: 0, fault });
      else readMemory(); // not where opening has failed just now: that may take its time again
    });
  }, [memoryDays, memoryMegabytes]);
  useEffect(() => {
    const reread = () => void readAccess().then(setAccess);
    browser.permissions.onAdded.addListener(reread);
    browser.permissions.onRemoved.addListener(reread);
    return () => {
      browser.permissions.onAdded.removeListener(reread);
      browser.permissions.onRemoved.removeListener(reread);
    };
  }, []);
  useEffect(() => void wordsFor(settings).then(setWords), [settings.language]);
  // Before the words are painted: they and their direction come together.
  useLayoutEffect(() => {
    applyLook(document.documentElement, { theme: settings.theme, locale });
    document.title = t('optionsTitle');
  }, [settings.theme, t, locale]);

  const save = async (patch: Patch, done: string) => {
    const fault = await changeSettings((latest) => rebase(patch, settings, latest));
    setSaid(fault === null ? done : t('popupFault', fault));
    setLoaded(await loadSettings());
  };
  /** Called in the click itself: a browser asks the reader only there. */
  const permit = (outcome: Promise<boolean>) => {
    outcome
      .then(async (done) => {
        setAccess(await readAccess());
        if (done) setSaid(t('optionsSaved'));
      })
      .catch((error: unknown) => setSaid(error instanceof Error ? error.message : String(error)));
  };

  return (
    <Options
      settings={settings}
      access={access}
      {...packs}
      fault={loaded.fault}
      said={said}
      t={t}
      locale={locale}
      onSave={(patch) => void save(patch, t('optionsSaved'))}
      onAllow={() => permit(browser.permissions.request({ origins: [...EVERY_SITE] }))}
      onRevoke={(site) => permit(revoke(site))}
      memory={memory}
      onForgetAll={() => {
        void forget(store, { type: 'everything' }).then(async (fault) => {
          if (fault === null) await noteFull(null);
          setSaid(fault === null ? t('memoryForgotten') : t(FAULT_KEYS[fault.why], fault.detail));
          readMemory();
        });
      }}
      onExportMemory={() =>
        void exportMemory(store).then(({ parts, fault }) => {
          saveFile('afterword-memory.json', parts);
          if (fault) setSaid(t(FAULT_KEYS[fault.why], fault.detail));
        })
      }
      onExport={() =>
        saveFile('afterword-settings.json', [
          exportSettings(
            settings,
            packs.packs?.filter(({ own }) => own),
          ),
        ])
      }
      onImport={(set, mode, named) => {
        const missing = named.filter(({ id }) => !packs.packs?.some((pack) => pack.id === id));
        const more =
          missing.length > 0 ? ` ${t('optionsImportPacks', missing.map(({ title }) => title).join(', '))}` : '';
        void save(importPatch(settings, set, mode), `${t('optionsImported')}${more}`);
      }}
      onReset={() => void save(importPatch(settings, {}, 'replace'), t('optionsWasReset'))}
    />
  );
}

async function start(root: HTMLElement): Promise<void> {
  const [initial, initialAccess] = await Promise.all([loadSettings(), readAccess()]);
  const words = await wordsFor(initial.settings);
  render(<Shell initial={initial} initialAccess={initialAccess} initialWords={words} />, root);
}

const root = document.getElementById('root');
if (root) void start(root);
