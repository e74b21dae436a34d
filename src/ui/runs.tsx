/** A run of words: shared, added or removed. */
type Run = { readonly type: 'same' | 'in' | 'out'; readonly text: string };

/** How many characters of shared text beside a change are shown in brief. */
const CONTEXT = 60;

/**
 * Added and removed words as `ins` and `del`, which assistive technology knows. With `brief`, long shared stretches are
 * cut to their ends beside the changes.
 */
export function Runs({ runs, brief = false }: { runs: readonly Run[]; brief?: boolean }) {
  return (
    <>
      {runs.map(({ type, text }, index) => {
        const key = `${index}`;
        if (type === 'in') return <ins key={key}>{text}</ins>;
        if (type === 'out') {
          // A struck-out space looks like a dash.
          const words = text.trimEnd();
          return (
            <span key={key}>
              <del>{words}</del>
              {text.slice(words.length)}
            </span>
          );
        }
        return <span key={key}>{brief ? shorten(text, index === 0, index === runs.length - 1) : text}</span>;
      })}
    </>
  );
}

function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= CONTEXT * (isFirst || isLast ? 1 : 2) + 10) return text;
  const head = isFirst ? '' : text.slice(0, CONTEXT).replace(/\S*$/, '');
  const tail = isLast ? '' : text.slice(-CONTEXT).replace(/^\S*/, '');
  return `${head}…${tail}`;
}
