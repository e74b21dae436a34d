import { render } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PartialDate } from '../dates/partial-date.ts';
import { forget } from '../memory/forget.ts';
import { openStore } from '../memory/store.ts';
import { siteOf } from '../memory-model.ts';
import type { Place } from '../messages.ts';
import { correctDate } from '../settings/dates.ts';
import {
  changeSettings,
  type Loaded,
  loadSettings,
  onSettingsChanged,
  type Settings,
  saveSettings,
} from '../settings/settings.ts';
import { siteName, switchSite } from '../settings/sites.ts';
import { applyLook } from '../ui/look.ts';
import { FAULT_KEYS } from '../ui/memory-faults.ts';
import { loadWords, type Words } from '../ui/words.ts';
import { annotateOnce, askForSite } from './access.ts';
import { askSite, askTab, findTab, jumpInTab, keepInTab, markChangesInTab, type PopupTab } from './ask.ts';
import { toMarkdown } from './markdown.ts';
import { hostOf, type PopupState, parseUrl, siteToSwitch } from './page-state.ts';
import { type CopyFormat, Popup } from './popup.tsx';
import type { ReadyReport } from './props.ts';
import { toWebAnnotations } from './web-annotation.ts';

const wordsFor = (settings: Settings): Promise<Words> =>
  loadWords(browser.i18n, settings.language, browser.runtime.getURL);

/** The popup's thin shell: the tab and the settings in, the reader's actions out. */
function Shell({ tab, initial, initialWords }: { tab: PopupTab | null; initial: Loaded; initialWords: Words }) {
  const [state, setState] = useState<PopupState>({ type: 'loading' });
  /** The registrable domain of the page's host. */
  const [domain, setDomain] = useState<string | null>(null);
  const [only, setOnly] = useState(false);
  const [loaded, setLoaded] = useState(initial);
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [words, setWords] = useState(initialWords);
  const { settings } = loaded;
  const { t, locale } = words;

  const asked = useRef(0);
  const ask = useCallback(async () => {
    const mine = ++asked.current;
    const likely = tab?.url === undefined ? null : parseUrl(tab.url);
    if (likely?.hostname) void askSite(siteName(likely.hostname)); // while the page answers
    const next = await askTab(tab);
    const host = hostOf(next);
    const isCurrent = () => mine === asked.current;
    const site = host === null ? null : await askSite(host, (known) => isCurrent() && setDomain(known));
    if (!isCurrent()) return; // asked again since: that answer is the newer one
    setDomain(site);
    setState(next);
  }, [tab]);
  useEffect(() => {
    void ask();
    return onSettingsChanged((changed) => {
      setLoaded(changed);
      void ask();
    });
  }, [ask]);
  useEffect(() => void wordsFor(settings).then(setWords), [settings.language]);
  // Before the words are painted: they and their direction come together.
  useLayoutEffect(
    () => applyLook(document.documentElement, { theme: settings.theme, locale }),
    [settings.theme, locale],
  );

  const host = hostOf(state);
  const site = host === null ? null : siteToSwitch(settings, host, domain ?? host, only);
  const onSwitch = async (on: boolean) => {
    if (host === null || site === null) return;
    let sitesOff: readonly string[] = [];
    const failed = await changeSettings((latest) => {
      sitesOff = switchSite(latest.sitesOff, on ? host : site.site, on);
      return { sitesOff: sitesOff.length > 0 ? [...sitesOff] : undefined };
    });
    if (failed === null) setLoaded({ ...loaded, settings: { ...settings, sitesOff: [...sitesOff] } });
    setFault(failed);
    if (failed === null) setSaid(t(on ? 'popupSwitchOn' : 'popupSwitchOff', site.site));
  };
  const onDate = async (url: string, date: PartialDate | null) => {
    const failed = await changeSettings((latest) => {
      const dates = correctDate(latest.dates, url, date);
      return { dates: dates.length > 0 ? dates : undefined };
    });
    setFault(failed);
    if (failed === null) setSaid(t(date === null ? 'popupDateUnset' : 'popupDateSet'));
  };
  const onForget = async (extent: 'page' | 'site') => {
    const key = state.type === 'report' && state.report.state === 'ready' ? state.report.recollection?.key : undefined;
    if (key === undefined) return;
    const store = openStore();
    const failed = await forget(store, extent === 'page' ? { type: 'page', key } : { type: 'site', site: siteOf(key) });
    store.close();
    await ask();
    setSaid(failed === null ? t('memoryForgotten') : t(FAULT_KEYS[failed.why], failed.detail));
  };
  const onCompare = async (key: string) => {
    if (tab) await keepInTab(tab).catch(() => undefined); // what is kept already can be compared all the same
    await browser.tabs.create({ url: `compare.html?key=${encodeURIComponent(key)}` });
  };
  const onMemory = async (on: boolean) => {
    setFault(await saveSettings({ memory: on ? true : undefined }));
    setSaid(t('optionsSaved'));
  };
  const onJump = (place: Place) => {
    if (tab) jumpInTab(tab, place).catch(() => setSaid(t('popupJumpFailed')));
  };
  const onCopy = (report: ReadyReport, format: CopyFormat) => {
    const text =
      format === 'markdown'
        ? toMarkdown(report, t, locale)
        : JSON.stringify(toWebAnnotations(report, new Date().toISOString(), words), null, 2);
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('popupCopied')),
      () => setSaid(t('popupCopyFailed')),
    );
  };
  /** Runs one way of getting access, and reads the page where it was given. */
  const begin = async (access: () => Promise<unknown>) => {
    try {
      if ((await access()) === false || tab === null) return;
      if ((await askTab(tab)).type !== 'report') await annotateOnce(tab);
      await ask();
    } catch (error) {
      setSaid(`${t('statusUnknown')} (${error instanceof Error ? error.message : String(error)})`);
    }
  };
  const onReload = async () => {
    if (tab) await browser.tabs.reload(tab.id);
    window.close();
  };

  return (
    <Popup
      state={state}
      fault={fault ?? loaded.fault}
      said={said}
      t={t}
      locale={locale}
      site={site && { ...site, onSwitch: (on) => void onSwitch(on), onOnly: setOnly }}
      onDate={(url, date) => void onDate(url, date)}
      onJump={onJump}
      memory={{ on: settings.memory, onSwitch: (on) => void onMemory(on) }}
      onMark={(on) => {
        if (tab) markChangesInTab(tab, on).catch(() => setSaid(t('popupJumpFailed')));
      }}
      onForget={(extent) => void onForget(extent)}
      onCompare={(key) => void onCompare(key)}
      onReload={() => void onReload()}
      onCopy={onCopy}
      onOnce={() => void begin(() => (tab ? annotateOnce(tab) : Promise.resolve()))}
      onAlways={(asked) => void begin(() => askForSite(asked))}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}

/** The tab and the settings take a few milliseconds; until then the page's own frame stands, so that nothing flickers. */
async function start(root: HTMLElement): Promise<void> {
  const settled = loadSettings().then(async (initial) => ({ initial, words: await wordsFor(initial.settings) }));
  const [tab, { initial, words }] = await Promise.all([findTab(location.search), settled]);
  render(<Shell tab={tab} initial={initial} initialWords={words} />, root);
}

const root = document.getElementById('root');
if (root) void start(root);
