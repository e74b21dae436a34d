import { useState } from 'preact/hooks';
import type { Translate } from '../ui/translate.ts';

const KEY = 'hint-seen';

/** One line that explains the underlines to a first-time reader. Once dismissed, it never returns. */
export function Hint({ t }: { t: Translate }) {
  const [seen, setSeen] = useState(wasSeen);
  if (seen) return null;
  const close = () => {
    setSeen(true);
    try {
      localStorage.setItem(KEY, 'true');
    } catch {
      // Site data is blocked, so the line returns with the next popup.
    }
  };
  return (
    <p class="hint soft">
      <span>
        <span class="hint-mark">{t('popupHintMark')}</span> {t('popupHint')}
      </span>
      <button type="button" class="link" onClick={close}>
        {t('popupHintSeen')}
      </button>
    </p>
  );
}

function wasSeen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}
