import type { Veto } from '../linking/mention-model.ts';
import type { Settings } from './settings-model.ts';
import { covers, shownHost } from './sites.ts';

/** The reader's vetoes that hold on an article: vetoes for its address, for its site and for everywhere. */
export function vetoesFor(
  settings: Pick<Settings, 'vetoes'>,
  article: { readonly url: string; readonly host: string },
): Veto[] {
  const host = shownHost(article.host);
  return settings.vetoes
    .filter(({ scope }) => {
      if (scope.type === 'article') return scope.url === article.url;
      return scope.type === 'always' || covers(scope.host, host);
    })
    .map(({ entity, surface }) => (surface === undefined ? { entity } : { entity, surface }));
}
