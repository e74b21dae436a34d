import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ArticleSign } from '../../src/article/article-model.ts';
import { sayNotArticle } from '../../src/popup/say-not-article.ts';
import { translatorFrom } from '../../src/ui/translate.ts';

const LOCALES = new URL('../../extension/_locales/', import.meta.url);
/** One sign of each kind; the type makes a new kind fail here until it has its example. */
const SIGNS: { readonly [Type in ArticleSign['type']]: ArticleSign & { readonly type: Type } } = {
  'linked-article': { type: 'linked-article' },
  'open-graph-article': { type: 'open-graph-article' },
  headline: { type: 'headline' },
  dated: { type: 'dated' },
  text: { type: 'text', length: 700 },
  home: { type: 'home' },
  list: { type: 'list' },
  forum: { type: 'forum' },
  short: { type: 'short' },
  beside: { type: 'beside' },
  'no-text': { type: 'no-text' },
  'linked-type': { type: 'linked-type', name: 'Product' },
  'open-graph-type': { type: 'open-graph-type', name: 'website' },
  manual: { type: 'manual', maker: 'a generator' },
  'other-kind': { type: 'other-kind', kind: 'shop' },
};
const FOR: readonly ArticleSign['type'][] = ['linked-article', 'open-graph-article', 'headline', 'dated', 'text'];

test.each(readdirSync(LOCALES))(
  'each sign against an article has its own words in %s, and signs for it have none',
  (locale) => {
    const t = translatorFrom(JSON.parse(readFileSync(new URL(`${locale}/messages.json`, LOCALES), 'utf8')));
    for (const sign of Object.values<ArticleSign>(SIGNS)) {
      const said = sayNotArticle({ reason: 'no-article', signs: [sign] }, t);
      if (FOR.includes(sign.type)) expect(said, sign.type).toBe('');
      else expect(said, sign.type).toMatch(/\s\S+.*[.؟]$/);
    }
  },
);

test('a page that is no page of text has no signs to list', () => {
  expect(sayNotArticle({ reason: 'not-html', contentType: 'image/png' }, (key) => key)).toBe('');
});
