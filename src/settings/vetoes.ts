import type { Veto } from '../linking/mention-model.ts';
import type { Settings } from './settings-model.ts';
import { covers, siteName } from './sites.ts';

/** The reader's vetoes that hold on an article: vetoes for its address, for its site and for everywhere. */
export function vetoesFor(
  settings: Pick<Settings, 'vetoes'>,
  article: { readonly url: string; readonly site: string },
): Veto[] {
  const site = siteName(article.site);
  return settings.vetoes
    .filter(({ scope }) => {
      if (scope.type === 'article') return scope.url === article.url;
      return scope.type === 'always' || covers(scope.host, site);
    })
    .map(({ entity, surface }) => (surface === undefined ? { entity } : { entity, surface }));
}
