import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Analysis } from '../analysis-model.ts';
import { asker, type WorkerMessages } from '../messages.ts';
import { loadSettings, saveSettings } from '../settings/settings.ts';
import { loadWords } from '../ui/interface-words.ts';
import { applyLook } from '../ui/look.ts';
import { sampleArticle } from './sample.ts';
import { Welcome } from './welcome.tsx';

/** A real article from that time, on a site that Afterword knows. */
const TRY_IT =
  'https://www.vox.com/future-perfect/2024/5/17/24158403/openai-resignations-ai-safety-ilya-sutskever-jan-leike-artificial-intelligence';

const askWorker = asker<WorkerMessages>((message) => browser.runtime.sendMessage(message));

/**
 * Draws the page at once, and again with marks when the worker has answered. Without an answer the text stays plain.
 */
async function start(root: HTMLElement): Promise<void> {
  const { settings } = await loadSettings();
  const { t, locale } = await loadWords(browser.i18n, settings.language, browser.runtime.getURL);
  applyLook(document.documentElement, { theme: settings.theme, locale });
  document.title = t('extensionName');
  const article = sampleArticle(t, locale);
  const patterns = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  const sites = patterns.filter((pattern) => !pattern.includes('://*/')).length;
  let analysis: Analysis | null = null;
  let isRemembering = settings.memory;
  const onMemory = async (on: boolean) => {
    await saveSettings({ memory: on ? true : undefined });
    isRemembering = (await loadSettings()).settings.memory;
    draw();
  };
  const draw = () =>
    render(
      <Welcome
        article={article}
        analysis={analysis}
        sites={sites}
        t={t}
        locale={locale}
        memory={{ on: isRemembering, onSwitch: (on) => void onMemory(on) }}
        onTry={() => void browser.tabs.create({ url: TRY_IT })}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />,
      root,
    );
  draw();
  try {
    analysis = await askWorker({ type: 'analyse', article });
  } catch {
    // The facts could not be opened, but the page still explains Afterword.
  }
  draw();
}

const root = document.getElementById('root');
if (root) void start(root);
