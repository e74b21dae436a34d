import type { EntityRef, Link } from '../../facts/fact-model.ts';

/** Goes to the card of another entity, in place. */
export type Go = (entity: EntityRef) => void;

type Part = { readonly text: string; readonly entity: EntityRef | null };

/**
 * Splits a text at the names of other entities, in order, at the first place of each name. Names that overlap an
 * earlier name are left out.
 */
export function partsOf(text: string, links: readonly Link[]): readonly Part[] {
  const places = links
    .map((link) => ({ ...link, at: text.indexOf(link.text) }))
    .filter(({ at, text: name }) => at >= 0 && name !== '')
    .sort((a, b) => a.at - b.at || b.text.length - a.text.length);
  const parts: Part[] = [];
  let end = 0;
  for (const { at, text: name, entity } of places) {
    if (at < end) continue;
    if (at > end) parts.push({ text: text.slice(end, at), entity: null });
    parts.push({ text: name, entity });
    end = at + name.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), entity: null });
  return parts;
}

/** A text in which names of other entities lead to their cards. Plain text if `go` is absent. */
export function Linked({ text, links = [], go }: { text: string; links?: readonly Link[] | undefined; go: Go | null }) {
  if (!go || links.length === 0) return <>{text}</>;
  return (
    <>
      {partsOf(text, links).map(({ text: part, entity }, index) =>
        entity === null ? (
          part
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: a button is a box, and a long name in it breaks the line before it
          <span
            key={`${entity}${index}`}
            role="button"
            tabIndex={0}
            class="link card-go"
            onClick={() => go(entity)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault(); // the space key would scroll the card
              go(entity);
            }}
          >
            {part}
          </span>
        ),
      )}
    </>
  );
}
