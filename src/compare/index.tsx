import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Fault, Kept, Version } from '../memory/model.ts';
import { openStore } from '../memory/store.ts';
import { loadSettings } from '../settings/settings.ts';
import { applyTheme } from '../ui/theme.ts';
import type { Translate } from '../ui/translate.ts';
import { Compare } from './compare.tsx';

const t: Translate = (key, ...subs) => browser.i18n.getMessage(key, subs);
const locale = browser.i18n.getUILanguage();
const store = openStore();

/** The page's thin shell: the versions of the article that `?key=` names, the two newest first. */
function Shell({ kept, initialFault }: { kept: readonly Kept[]; initialFault: Fault | null }) {
  const last = kept.at(-1);
  const first = kept.at(-2) ?? last;
  const [chosen, setChosen] = useState(first && last ? { before: first.id, after: last.id } : null);
  const [pair, setPair] = useState<{ before: Version; after: Version } | null>(null);
  const [fault, setFault] = useState(initialFault);
  useEffect(() => {
    if (!chosen) return;
    let isCurrent = true;
    void Promise.all([store.read(chosen.before), store.read(chosen.after)]).then(([before, after]) => {
      if (!isCurrent) return;
      setFault(before.fault ?? after.fault ?? initialFault);
      setPair(before.value && after.value ? { before: before.value.version, after: after.value.version } : null);
    });
    return () => {
      isCurrent = false;
    };
  }, [chosen, initialFault]);
  return <Compare kept={kept} pair={pair} chosen={chosen} fault={fault} onChoose={setChosen} t={t} locale={locale} />;
}

async function start(root: HTMLElement): Promise<void> {
  document.documentElement.lang = locale;
  document.title = t('compareTitle');
  const key = new URLSearchParams(location.search).get('key') ?? '';
  const [{ settings }, { value, fault }] = await Promise.all([loadSettings(), store.versionsOf(key)]);
  applyTheme(document.documentElement, settings.theme);
  render(<Shell kept={value} initialFault={fault} />, root);
}

const root = document.getElementById('root');
if (root) void start(root);
