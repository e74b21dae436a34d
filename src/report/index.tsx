import { render } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { isRef } from '../facts/fact-model.ts';
import { openStore } from '../memory/store.ts';
import { asker, type ContentMessages, type OwnPageMessages, type PageReport } from '../messages.ts';
import { type Loaded, loadSettings } from '../settings/settings.ts';
import { loadWords, type Words } from '../ui/interface-words.ts';
import { applyLook } from '../ui/look.ts';
import { saveFile } from '../ui/save-file.ts';
import { extensionPart } from './extension-part.ts';
import { pagePart } from './page-part.ts';
import { Report, type ReportProps } from './report.tsx';

/**
 * The page's thin shell. It passes the report in, and passes the reader's copy or file out. Nothing else leaves this
 * page.
 */
function Shell({ words, ...parts }: Pick<ReportProps, 'page' | 'extension'> & { readonly words: Words }) {
  const [outcome, say] = useState('');
  const { t } = words;
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => say(t('popupCopied')),
      () => say(t('popupCopyFailed')),
    );
  return (
    <Report
      {...parts}
      {...words}
      outcome={outcome}
      onCopy={copy}
      onSave={(text) => saveFile('afterword-report.json', [text])}
    />
  );
}

/** Asks the content script of the tab in `?tab=` for its report. Null if there is no such tab. Never rejects. */
async function readPage(search: string): Promise<PageReport | null> {
  const id = Number(new URLSearchParams(search).get('tab'));
  if (!id) return null;
  const ask = asker<ContentMessages>((message) => browser.tabs.sendMessage(id, message, { frameId: 0 }));
  try {
    return await ask({ type: 'report' });
  } catch (error) {
    // Nothing answers in that tab. The report states just that.
    const url = (await browser.tabs.get(id).catch(() => null))?.url ?? '';
    return { state: 'failed', url, error: String(error), timings: {} };
  }
}

async function readExtension({ settings, fault }: Loaded, { locale }: Words) {
  const ask = asker<OwnPageMessages>((message) => browser.runtime.sendMessage(message));
  const store = openStore();
  const [packs, { origins = [] }, { value, fault: memoryFault }] = await Promise.all([
    ask({ type: 'facts' }).catch(() => null),
    browser.permissions.getAll(),
    store.size(),
  ]);
  store.close();
  const { version, content_scripts = [] } = browser.runtime.getManifest();
  const named = new Set(content_scripts.flatMap(({ matches }) => matches));
  return extensionPart({
    version,
    browser: navigator.userAgent,
    languages: [browser.i18n.getUILanguage(), locale],
    settings,
    settingsFault: fault,
    sitesAllowed: origins.filter((origin) => !named.has(origin)).length,
    packs,
    memory: { ...value, fault: memoryFault },
  });
}

async function start(root: HTMLElement): Promise<void> {
  const [loaded, report] = await Promise.all([loadSettings(), readPage(location.search)]);
  const { language, theme } = loaded.settings;
  const words = await loadWords(browser.i18n, language, browser.runtime.getURL);
  const extension = await readExtension(loaded, words);
  applyLook(document.documentElement, { theme, locale: words.locale });
  const about = new URLSearchParams(location.search).get('about');
  const page = report && pagePart(report, about !== null && isRef(about) ? about : undefined);
  document.title = words.t(page ? 'reportTitle' : 'reportTroubleshooting');
  render(<Shell page={page} extension={extension} words={words} />, root);
}

const root = document.getElementById('root');
if (root) void start(root);
