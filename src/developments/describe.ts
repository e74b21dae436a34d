import type { EntityRef } from '../facts/fact-model.ts';
import type { Library } from '../facts/library.ts';
import type { Centrality } from './centrality.ts';
import type { Development, Group } from './development-model.ts';

/** A group of events as a development, in the form that popup and card show. */
export function describeGroup([{ event }, ...others]: Group, centrality: Centrality, facts: Library): Development {
  const about = [...event.about].sort((a, b) => (centrality.get(b) ?? 0) - (centrality.get(a) ?? 0));
  return {
    id: event.id,
    date: event.date,
    text: event.text,
    about,
    sources: event.sources,
    ...(event.reported ? { reported: event.reported } : {}),
    ...(event.sensitive ? { sensitive: event.sensitive } : {}),
    why: explain(about, centrality, facts),
    ...(others.length > 0 ? { earlier: others.map((other) => other.event.id) } : {}),
  };
}

/** "concerns Jan Leike and superalignment, mentioned in this article" */
function explain(about: readonly EntityRef[], centrality: Centrality, facts: Library): string {
  const names = about.filter((id) => centrality.has(id)).map((id) => facts.entity(id)?.name ?? id);
  const [last, ...first] = names.slice(0, 3).reverse();
  const list = first.length > 0 ? `${first.reverse().join(', ')} and ${last}` : last;
  return `concerns ${list}, mentioned in this article`;
}
