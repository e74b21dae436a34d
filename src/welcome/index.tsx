import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Analysis } from '../analysis-model.ts';
import type { AnalyseMessage } from '../messages.ts';
import { loadSettings } from '../settings/settings.ts';
import { applyTheme } from '../ui/theme.ts';
import type { Translate } from '../ui/translate.ts';
import { sampleArticle } from './sample.ts';
import { Welcome } from './welcome.tsx';

const t: Translate = (key, ...subs) => browser.i18n.getMessage(key, subs);
const locale = browser.i18n.getUILanguage();

/** A real article of the time, on one of the sites that Afterword knows. */
const TRY_IT =
  'https://www.vox.com/future-perfect/2024/5/17/24158403/openai-resignations-ai-safety-ilya-sutskever-jan-leike-artificial-intelligence';

/** Draws the page at once, and again with marks when the worker has answered; without an answer the text stays plain. */
async function start(root: HTMLElement): Promise<void> {
  document.documentElement.lang = locale;
  document.title = t('extensionName');
  const article = sampleArticle(t, locale);
  const patterns = browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
  const sites = patterns.filter((pattern) => !pattern.includes('://*/')).length;
  const draw = (analysis: Analysis | null) =>
    render(
      <Welcome
        article={article}
        analysis={analysis}
        sites={sites}
        t={t}
        locale={locale}
        onTry={() => void browser.tabs.create({ url: TRY_IT })}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />,
      root,
    );
  draw(null);
  const { settings } = await loadSettings();
  applyTheme(document.documentElement, settings.theme);
  const message: AnalyseMessage = { type: 'analyse', article };
  try {
    draw((await browser.runtime.sendMessage(message)) as Analysis); // the worker of this very version answers
  } catch {
    // The facts could not be opened: the page still says what Afterword is.
  }
}

const root = document.getElementById('root');
if (root) void start(root);
