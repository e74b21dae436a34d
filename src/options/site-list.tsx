import { useState } from 'preact/hooks';
import { count, type Translate } from '../ui/translate.ts';

/** A longer list is shown in part, with a search field. Five thousand rows would make every key slow. */
const SHOWN = 50;

/** A list of sites. A long list can be searched, and sites can be removed from it if that is possible. */
export function SiteList(props: {
  label: string;
  sites: readonly string[];
  onRemove?: (site: string) => void;
  t: Translate;
  locale: string;
}) {
  const { label, sites, onRemove, t, locale } = props;
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = wanted === '' ? sites : sites.filter((site) => site.includes(wanted));
  const shown = found.slice(0, SHOWN);
  return (
    <>
      {sites.length > SHOWN && (
        <input
          type="search"
          aria-label={t('optionsSearch', label)}
          placeholder={t('optionsSearch', label)}
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      )}
      <ul class="sites" aria-label={label}>
        {shown.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            {onRemove && (
              <button
                type="button"
                class="link"
                aria-label={t('optionsRemoveSite', site)}
                onClick={() => onRemove(site)}
              >
                {t('optionsRemove')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <p class="soft">{count(t, locale, 'optionsMoreSites', found.length - shown.length)}</p>
      )}
    </>
  );
}
