import type { Meta, PageHead } from '../survey.ts';

const MOST_METAS = 400;
const LONGEST_META = 400;
const MOST_SCRIPTS = 30;
/** A longer script of linked data is not read (UTF-16 code units). */
const LONGEST_SCRIPT = 1_000_000;
const META_NAME_ATTRIBUTES = new Set(['property', 'name', 'itemprop', 'http-equiv', 'id']);

/** Gathers the page's statements about itself from the whole document, because some pages have them in the body. */
export function pageHead(document: Document): PageHead {
  const root = document.documentElement;
  const languages = [root.getAttribute('lang'), root.getAttribute('xml:lang'), document.body.getAttribute('lang')];
  return {
    metas: metasIn(document),
    linked: linkedDataIn(document),
    canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.slice(0, 2000) ?? '',
    title: document.title.trim().slice(0, LONGEST_META),
    languages: languages.flatMap((language) => (language ? [language.slice(0, 40)] : [])),
    ...(isTranslated(document) ? { translated: true } : {}),
  };
}

/** Marks of the translators of Chrome (on the root) and of Edge (on each text). Firefox and Safari leave none. */
const isTranslated = (document: Document): boolean =>
  /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(document.documentElement.getAttribute('class') ?? '') ||
  document.querySelector('title')?.hasAttribute('_msttexthash') === true;

function metasIn(document: Document): Meta[] {
  const metas: Meta[] = [];
  let seen = 0;
  for (const meta of document.getElementsByTagName('meta')) {
    if (++seen > MOST_METAS) break;
    // By mistake, some pages and some tools that save pages write the content into `value`.
    const content = (meta.getAttribute('content') ?? meta.getAttribute('value') ?? '').trim();
    if (content === '') continue;
    const names: [string, string][] = [];
    let isItem = false;
    for (const attribute of meta.getAttributeNames()) {
      const name = META_NAME_ATTRIBUTES.has(attribute) ? meta.getAttribute(attribute) : null;
      if (!name) continue;
      names.push([attribute, name.slice(0, 100)]);
      isItem ||= attribute === 'itemprop';
    }
    if (names.length === 0) continue;
    const stated = { content: content.slice(0, LONGEST_META), names };
    metas.push(isItem && meta.closest(COMMENT) ? { ...stated, inComment: true } : stated);
  }
  return metas;
}
const COMMENT = '[itemprop="comment"],[itemtype*="Comment"]';

function linkedDataIn(document: Document): string[] {
  const texts: string[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length <= LONGEST_SCRIPT) texts.push(text);
    if (texts.length >= MOST_SCRIPTS) break;
  }
  return texts;
}
