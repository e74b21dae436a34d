import { useState } from 'preact/hooks';
import { switchSite } from '../settings/sites.ts';
import { count } from '../ui/translate.ts';
import { siteFromInput } from './hosts.ts';
import type { SectionProps } from './props.ts';
import { SiteList } from './site-list.tsx';

/** Where Afterword works: the sites that it knows, those that the reader allowed, and those where it is off. */
export function SitesSection({ settings, access, onSave, onAllow, onRevoke, t, locale }: SectionProps) {
  const { known, granted, everySite } = access;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const site = siteFromInput(typed);
    setWrong(site === null);
    if (site === null) return;
    onSave({ sitesOff: switchSite(settings.sitesOff, site, false) });
    setTyped('');
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('optionsSites')}</h2>
      {known.length > 0 && (
        <>
          <p>{count(t, locale, 'optionsKnownSites', known.length)}</p>
          <details>
            <summary>{t('optionsKnownSitesShow')}</summary>
            <SiteList label={t('optionsKnownSitesList')} sites={known} t={t} locale={locale} />
          </details>
        </>
      )}

      <h3>{t('optionsOtherSites')}</h3>
      {everySite ? (
        <p>
          {t('optionsEverySiteOn')}{' '}
          <button type="button" class="link" onClick={() => onRevoke(null)}>
            {t('optionsEverySiteStop')}
          </button>
        </p>
      ) : (
        <>
          <p class="soft">{granted.length === 0 ? t('optionsGrantedNone') : t('optionsGranted')}</p>
          <SiteList label={t('optionsGranted')} sites={granted} onRemove={onRevoke} t={t} locale={locale} />
          <button type="button" class="button" onClick={onAllow}>
            {t('optionsEverySite')}
          </button>
        </>
      )}

      <h3>{t('optionsOff')}</h3>
      <p class="soft">{settings.sitesOff.length === 0 ? t('optionsOffNone') : t('optionsOffHow')}</p>
      <SiteList
        label={t('optionsOff')}
        sites={settings.sitesOff}
        onRemove={(site) => onSave({ sitesOff: settings.sitesOff.filter((other) => other !== site) })}
        t={t}
        locale={locale}
      />
      <form class="add" onSubmit={add}>
        <label>
          <span class="visually-hidden">{t('optionsOffAdd')}</span>
          <input
            type="text"
            value={typed}
            placeholder="example.com"
            aria-invalid={wrong}
            aria-describedby={wrong ? 'wrong-site' : undefined}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {t('optionsOffAdd')}
        </button>
      </form>
      {wrong && (
        <p id="wrong-site" class="soft" role="alert">
          {t('optionsNotASite')}
        </p>
      )}
    </section>
  );
}
