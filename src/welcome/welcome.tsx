import type { Analysis } from '../analysis-model.ts';
import type { Article } from '../article/article-model.ts';
import { type Memory, MemorySwitch } from '../ui/memory-switch.tsx';
import { count, directionOf, type Translate } from '../ui/translate.ts';
import { LiveSample } from './live-sample.tsx';

export type WelcomeProps = {
  readonly article: Article;
  /** Null while the facts are being opened. The sample is then plain text. */
  readonly analysis: Analysis | null;
  /** News sites that the manifest names. */
  readonly sites: number;
  readonly t: Translate;
  readonly locale: string;
  readonly onTry: () => void;
  readonly onOptions: () => void;
  readonly memory: Memory;
};

const SEES = ['welcomeSeesText', 'welcomeSeesSites', 'welcomeSeesNothingElse'];
const NEVER = ['welcomeNeverSends', 'welcomeNeverChanges', 'welcomeNeverInvents'];
/** What the manifest asks for besides its sites, with the message that explains why. */
export const PERMISSION_KEYS = {
  storage: 'welcomePermissionStorage',
  activeTab: 'welcomePermissionActive',
  scripting: 'welcomePermissionScripting',
  contextMenus: 'welcomePermissionMenu',
} as const;

/** The page that opens on install: try it, what it sees, what it never does, what it asks for. */
export function Welcome({ article, analysis, sites, t, locale, onTry, onOptions, memory }: WelcomeProps) {
  const list = (keys: readonly string[]) => (
    <ul>
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
  return (
    <main class="welcome" dir={directionOf(locale)} lang={locale}>
      <h1>{t('extensionName')}</h1>
      <p class="lead">{t('welcomeLead')}</p>
      {analysis ? (
        <LiveSample article={article} analysis={analysis} t={t} locale={locale} />
      ) : (
        <figure class="sample">
          {article.blocks.map(({ text }) => (
            <p key={text}>{text}</p>
          ))}
        </figure>
      )}
      <div class="promises">
        <section aria-labelledby="sees">
          <h2 id="sees">{t('welcomeSees')}</h2>
          {list(SEES)}
        </section>
        <section aria-labelledby="never">
          <h2 id="never">{t('welcomeNever')}</h2>
          {list(NEVER)}
        </section>
        <section aria-labelledby="permissions">
          <h2 id="permissions">{t('welcomePermissions')}</h2>
          {sites > 0 && <p>{count(t, locale, 'optionsKnownSites', sites)}</p>}
          {list(['welcomePermissionSites', ...Object.values(PERMISSION_KEYS)])}
        </section>
      </div>
      <section class="remember" aria-labelledby="memory">
        <h2 id="memory">{t('memoryTitle')}</h2>
        <p>{t('memoryWhat')}</p>
        <MemorySwitch memory={memory} t={t} />
      </section>
      <p class="buttons">
        <button type="button" class="button primary" onClick={onTry}>
          {t('welcomeTry')}
        </button>
        <button type="button" class="link" onClick={onOptions}>
          {t('popupOptions')}
        </button>
      </p>
    </main>
  );
}
