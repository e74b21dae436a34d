/** Sample pages: original prose; the names and facts are those of the fact base. */

export const FILLER = `The people who had worked there began to ask what would become of the work that they had been promised
time for, and nobody in the building had an answer that they could be told without a lawyer in the room.`;

/** Markup with the day on which an article was published. */
export const DATED = '<meta property="article:published_time" content="2024-05-17T10:00:00Z">';

/** Paragraphs that name somebody once each, in a `<span>`. */
export const paragraphs = (name: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>Part ${i + 1}: <span>${name}</span> was in the room. ${FILLER}</p>`).join(
    '',
  );

/** A dated article that names one person in each of its five paragraphs; `head` and `foot` are markup of the page's own. */
export const story = (
  name: string,
  { head = '', foot = '' }: { readonly head?: string; readonly foot?: string } = {},
): string => `<!doctype html><html lang="en"><head><title>A long day</title>
${DATED}${head}</head>
<body><main><article><h1>A long day at the company</h1>${paragraphs(name, 5)}</article></main>${foot}</body></html>`;

/** Run in a page: the marked texts, as the page sees them in the registry. */
export const marked = (): string[] =>
  [...CSS.highlights]
    .filter(([name]) => name !== 'noted-active')
    .flatMap(([, highlight]) => [...highlight.keys()])
    .flatMap((range) => (range instanceof Range ? [range.toString()] : []));
