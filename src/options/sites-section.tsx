import { useState } from 'preact/hooks';
import { switchSite } from '../settings/sites.ts';
import { count } from '../ui/translate.ts';
import { hostFromInput } from './hosts.ts';
import type { SectionProps } from './props.ts';
import { SiteList } from './site-list.tsx';

/** The sites: those that Afterword knows, those that the reader allowed, and those on which it is off. */
export function SitesSection(props: SectionProps) {
  const { settings, access, onSave, t, locale } = props;
  const { known } = access;
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
      <OtherSites {...props} />

      <h3>{t('optionsOff')}</h3>
      <p class="soft">{settings.sitesOff.length === 0 ? t('optionsOffNone') : t('optionsOffHow')}</p>
      <SiteList
        label={t('optionsOff')}
        sites={settings.sitesOff}
        onRemove={(site) => onSave({ sitesOff: settings.sitesOff.filter((other) => other !== site) })}
        t={t}
        locale={locale}
      />
      <AddSite
        label={t('optionsOffAdd')}
        wrong={t('optionsNotASite')}
        onAdd={(site) => onSave({ sitesOff: switchSite(settings.sitesOff, site, false) })}
      />
    </section>
  );
}

/** Other sites that the reader allowed, with buttons that allow every site or take that back. */
function OtherSites({ access: { granted, everySite }, onAllow, onRevoke, t, locale }: SectionProps) {
  if (everySite)
    return (
      <p>
        {t('optionsEverySiteOn')}{' '}
        <button type="button" class="link" onClick={() => onRevoke(null)}>
          {t('optionsEverySiteStop')}
        </button>
      </p>
    );
  return (
    <>
      <p class="soft">{granted.length === 0 ? t('optionsGrantedNone') : t('optionsGranted')}</p>
      <SiteList label={t('optionsGranted')} sites={granted} onRemove={onRevoke} t={t} locale={locale} />
      <button type="button" class="button" onClick={onAllow}>
        {t('optionsEverySite')}
      </button>
    </>
  );
}

type AddSiteProps = { readonly label: string; readonly wrong: string; readonly onAdd: (site: string) => void };

/** An input for the address of a site. Text that is not an address stays in it, and `wrong` names the fault. */
function AddSite({ label, wrong, onAdd }: AddSiteProps) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const site = hostFromInput(typed);
    setWrong(site === null);
    if (site === null) return;
    onAdd(site);
    setTyped('');
  };
  return (
    <>
      <form class="add" onSubmit={add}>
        <label>
          <span class="visually-hidden">{label}</span>
          <input
            type="text"
            value={typed}
            placeholder="example.com"
            aria-invalid={isWrong}
            aria-describedby={isWrong ? 'wrong-site' : undefined}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {label}
        </button>
      </form>
      {isWrong && (
        <p id="wrong-site" class="soft" role="alert">
          {wrong}
        </p>
      )}
    </>
  );
}
