import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { openStore } from '../memory/store.ts';
import type { Fault, Kept, Version } from '../memory-model.ts';
import { loadSettings } from '../settings/settings.ts';
import { loadWords, type Words } from '../ui/interface-words.ts';
import { applyLook } from '../ui/look.ts';
import { Compare } from './compare.tsx';

const store = openStore();
/** The same width as in compare.css. */
const narrow = matchMedia('(max-width: 40rem)');

/** The page's thin shell: the versions of the article that `?key=` names, the two newest first. */
function Shell({ kept, initialFault, words }: { kept: readonly Kept[]; initialFault: Fault | null; words: Words }) {
  const last = kept.at(-1);
  const first = kept.at(-2) ?? last;
  const [chosen, setChosen] = useState(first && last ? { before: first.id, after: last.id } : null);
  const [pair, setPair] = useState<{ before: Version; after: Version } | null>(null);
  const [fault, setFault] = useState(initialFault);
  const [isNarrow, setNarrow] = useState(narrow.matches);
  useEffect(() => {
    const follow = () => setNarrow(narrow.matches);
    follow(); // the width may have changed since the first render
    narrow.addEventListener('change', follow);
    return () => narrow.removeEventListener('change', follow);
  }, []);
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
  const props = { kept, pair, chosen, fault, isNarrow };
  return <Compare {...props} onChoose={setChosen} {...words} />;
}

async function start(root: HTMLElement): Promise<void> {
  const key = new URLSearchParams(location.search).get('key') ?? '';
  const [{ settings }, { value, fault }] = await Promise.all([loadSettings(), store.versionsOf(key)]);
  const words = await loadWords(browser.i18n, settings.language, browser.runtime.getURL);
  applyLook(document.documentElement, { theme: settings.theme, locale: words.locale });
  document.title = words.t('compareTitle');
  render(<Shell kept={value} initialFault={fault} words={words} />, root);
}

const root = document.getElementById('root');
if (root) void start(root);
