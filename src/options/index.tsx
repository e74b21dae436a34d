import { render } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { rebase } from '../settings/rebase.ts';
import {
  changeSettings,
  followSettings,
  type Loaded,
  loadSettings,
  type Patch,
  type Settings,
} from '../settings/settings.ts';
import { exportSettings, importPatch } from '../settings/transfer.ts';
import { loadWords, type Words } from '../ui/interface-words.ts';
import { applyLook } from '../ui/look.ts';
import { saveFile } from '../ui/save-file.ts';
import type { Translate } from '../ui/translate.ts';
import { Options } from './options.tsx';
import type { Access, SectionProps } from './props.ts';
import { readAccess, useAccess } from './use-access.ts';
import { useMemory } from './use-memory.ts';
import { usePacks } from './use-packs.ts';

const wordsFor = (settings: Settings): Promise<Words> =>
  loadWords(browser.i18n, settings.language, browser.runtime.getURL);

type ShellProps = { readonly initial: Loaded; readonly initialAccess: Access; readonly initialWords: Words };

/** The page's thin shell. It passes settings, permissions, memory and packs in, and the reader's actions out. */
function Shell({ initial, initialAccess, initialWords }: ShellProps) {
  const [loaded, setLoaded] = useState(initial);
  const [outcome, setOutcome] = useState('');
  const { settings } = loaded;
  const { t, locale } = useWords(settings, initialWords);
  const packs = usePacks(t, setOutcome);
  const memory = useMemory(settings, t, setOutcome);
  const access = useAccess(initialAccess, () => setOutcome(t('optionsSaved')), setOutcome);
  useEffect(() => followSettings(setLoaded), []);

  const save = async (patch: Patch, done: string) => {
    const fault = await changeSettings((latest) => rebase(patch, settings, latest));
    setOutcome(fault === null ? done : t('popupFault', fault));
    setLoaded(await loadSettings());
  };
  return (
    <Options
      {...{ settings, outcome, t, locale }}
      {...access}
      {...memory}
      {...packs}
      fault={loaded.fault}
      onSave={(patch) => void save(patch, t('optionsSaved'))}
      onExport={() => saveFile('afterword-settings.json', [exportSettings(settings, ownPacks(packs.packs))])}
      onImport={(set, mode, named) => void save(importPatch(settings, set, mode), sayImported(named, packs.packs, t))}
      onReset={() => void save(importPatch(settings, {}, 'replace'), t('optionsWasReset'))}
    />
  );
}

/**
 * The words of the reader's language. The page gets them before it is painted, with their direction, its title and its
 * theme.
 */
function useWords(settings: Settings, initial: Words): Words {
  const [words, setWords] = useState(initial);
  const { t, locale } = words;
  useEffect(() => void wordsFor(settings).then(setWords), [settings.language]);
  useLayoutEffect(() => {
    applyLook(document.documentElement, { theme: settings.theme, locale });
    document.title = t('optionsTitle');
  }, [settings.theme, t, locale]);
  return words;
}

type Packs = SectionProps['packs'];

const ownPacks = (packs: Packs) => packs?.filter(({ own }) => own);

/** Describes the result of an import of settings. It names the reader's packs in the file that are missing here. */
function sayImported(named: Parameters<SectionProps['onImport']>[2], packs: Packs, t: Translate): string {
  const missing = named.filter(({ id }) => !packs?.some((pack) => pack.id === id));
  const more = missing.length > 0 ? ` ${t('optionsImportPacks', missing.map(({ title }) => title).join(', '))}` : '';
  return `${t('optionsImported')}${more}`;
}

async function start(root: HTMLElement): Promise<void> {
  const [initial, initialAccess] = await Promise.all([loadSettings(), readAccess()]);
  const words = await wordsFor(initial.settings);
  render(<Shell initial={initial} initialAccess={initialAccess} initialWords={words} />, root);
}

const root = document.getElementById('root');
if (root) void start(root);
