import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import german from '../../extension/_locales/de/messages.json' with { type: 'json' };
import { partialDate } from '../../src/dates/partial-date.ts';
import { toMarkdown } from '../../src/popup/markdown.ts';
import { byMonth, filterDevelopments, filterGroups } from '../../src/popup/timeline-view.ts';
import { toWebAnnotations } from '../../src/popup/web-annotation.ts';
import { english } from '../../src/ui/english.ts';
import { translatorFrom } from '../../src/ui/translate.ts';
import { DEVELOPMENTS, SAMPLE_ANALYSIS, SAMPLE_ARTICLE, SAMPLE_REPORT } from '../ui/fixtures.ts';

const markdown = toMarkdown(SAMPLE_REPORT, english, 'en');

test('the Markdown copy has title, dates, notes word for word, developments with sources, and everyone mentioned', () => {
  expect(markdown.split('\n')[0]).toBe(
    '# [The harbour lab promised open logs. Its safety lead has just walked out (a sample)](<https://www.sample-times.example/2024/05/harbour-charter>)',
  );
  expect(markdown).toContain(
    '- Published 17 May 2024 (the page’s data for search engines)\n- Updated 18 May 2024 at 19:30 (UTC−4)',
  );
  expect(markdown).toContain(
    '**Correction**, no date given\n\n> Correction: An earlier version of this sample misspelt',
  );
  expect(markdown).toContain(
    '- September 2024: Okonedo became director of the Tideway Institute. ([Harbour Gazette, “Sample report by Harbour Gazette”](<https://news.example/harbour-gazette/2024-09-12>), 12 September 2024)',
  );
  expect(markdown).toContain('(Reported by [Tideway Notes');
  expect(markdown).toContain('- **Mira Okonedo**, 4 times: director of the Tideway Institute');
  expect(markdown).toContain('Facts as of 30 September 2026');
});

test('no text of a page or a fact is read as Markdown', () => {
  const hostile = '# [x](javascript:alert(1)) <script> *a* `b` &amp; | c';
  const copy = toMarkdown(
    {
      ...SAMPLE_REPORT,
      article: { ...SAMPLE_ARTICLE, title: hostile, url: 'javascript:alert(1)' },
      analysis: {
        ...SAMPLE_ANALYSIS,
        notes: SAMPLE_ANALYSIS.notes.map((note) => ({ ...note, text: `${hostile}\n- a\n1. b` })),
      },
    },
    english,
    'en',
  );
  expect(copy).not.toMatch(/(?<!\\)\]\(<?javascript:/);
  expect(copy).not.toMatch(/(?<!\\)<script/);
  expect(copy).toContain(
    '> \\# \\[x\\](javascript:alert(1)) \\<script\\> \\*a\\* \\`b\\` \\&amp; \\| c\n> \\- a\n> 1\\. b',
  );
});

test.each([
  ['see https://evil.example/x', 'see https\\://evil.example/x'],
  ['www.evil.example', 'www\\.evil.example'],
  ['ask @somebody or a@b.example', 'ask \\@somebody or a\\@b.example'],
  ['from $5 to $6', 'from \\$5 to \\$6'],
  ['![x](y) and ~~z~~', '!\\[x\\](y) and \\~\\~z\\~\\~'],
])('what GitHub would make something of is left as it is: %s', (text, copied) => {
  const notes = SAMPLE_ANALYSIS.notes.map((note) => ({ ...note, text }));
  const copy = toMarkdown({ ...SAMPLE_REPORT, analysis: { ...SAMPLE_ANALYSIS, notes } }, english, 'en');
  expect(copy).toContain(`> ${copied}\n`);
});

test('an address cannot end its link early', () => {
  const article = { ...SAMPLE_ARTICLE, title: 'A', url: 'https://evil.example/?a=\\' };
  const copy = toMarkdown({ ...SAMPLE_REPORT, article }, english, 'en');
  expect(copy.split('\n')[0]).toBe('# [A](<https://evil.example/?a=%5C>)');
});

test('an article without results is copied as its title and dates', () => {
  const analysis = {
    ...SAMPLE_ANALYSIS,
    notes: [],
    developments: [],
    mentions: [],
    published: null,
    modified: null,
    factsAsOf: null,
  };
  expect(toMarkdown({ ...SAMPLE_REPORT, analysis }, english, 'en')).toBe(`${markdown.split('\n')[0]}\n`);
});

const ENGLISH = { t: english, locale: 'en' };

test('each mention is a W3C annotation whose quote and position find its words again', () => {
  const text = ['A 🜁 sign.', ...SAMPLE_ARTICLE.blocks.slice(1).map((block) => block.text)].join('\n');
  const blocks = SAMPLE_ARTICLE.blocks.map((block, index) => (index === 0 ? { ...block, text: 'A 🜁 sign.' } : block));
  const page = JSON.parse(
    JSON.stringify(
      toWebAnnotations({ ...SAMPLE_REPORT, article: { ...SAMPLE_ARTICLE, blocks } }, '2026-01-01T00:00:00Z', ENGLISH),
    ),
  );
  expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(page.items).toHaveLength(SAMPLE_ANALYSIS.mentions.length);
  const points = [...text];
  for (const item of page.items) {
    const [quote, position] = item.target.selector;
    expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
    const { prefix = '', suffix = '' } = quote;
    expect(text).toContain(prefix + quote.exact + suffix);
    expect(prefix + suffix).not.toMatch(/\p{Surrogate}/u);
    expect(item.target.source).toBe(SAMPLE_ARTICLE.url);
  }
  expect(
    page.items.map((item: { target: { selector: { exact: string }[] } }) => item.target.selector[0]?.exact),
  ).toEqual(['Mira Okonedo', 'Harbour Lab', 'Open Logs Charter', 'Okonedo']);
  expect(new Set(page.items.map(({ id }: { id: string }) => id)).size).toBe(page.items.length);
});

/** The parts that https://www.w3.org/TR/annotation-model/ requires, of those that we use. */
const text = v.pipe(v.string(), v.minLength(1));
const Annotation = v.strictObject({
  id: v.pipe(v.string(), v.url()),
  type: v.literal('Annotation'),
  motivation: v.literal('identifying'),
  created: v.pipe(v.string(), v.isoTimestamp()),
  body: v.array(
    v.strictObject({
      type: v.literal('TextualBody'),
      purpose: v.picklist(['identifying', 'describing', 'commenting']),
      format: v.literal('text/plain'),
      language: v.optional(v.literal('en')),
      value: text,
    }),
  ),
  target: v.strictObject({
    type: v.literal('SpecificResource'),
    source: v.pipe(v.string(), v.url()),
    renderedVia: v.strictObject({ type: v.literal('Software'), name: v.pipe(v.string(), v.includes('line feeds')) }),
    selector: v.strictTuple([
      v.strictObject({
        type: v.literal('TextQuoteSelector'),
        exact: text,
        prefix: v.optional(text),
        suffix: v.optional(text),
      }),
      v.strictObject({
        type: v.literal('TextPositionSelector'),
        start: v.pipe(v.number(), v.integer(), v.minValue(0)),
        end: v.pipe(v.number(), v.integer(), v.minValue(1)),
      }),
    ]),
  }),
});
const AnnotationPage = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: v.pipe(v.string(), v.url()),
  type: v.literal('AnnotationPage'),
  generator: v.strictObject({ type: v.literal('Software'), name: text }),
  items: v.array(Annotation),
});

test('the annotations have the shape of the W3C’s model, and name the text in which positions count', () => {
  const page: unknown = JSON.parse(
    JSON.stringify(toWebAnnotations(SAMPLE_REPORT, '2026-01-01T00:00:00.000Z', ENGLISH)),
  );
  const parsed = v.safeParse(AnnotationPage, page);
  expect(parsed.success ? [] : parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toEqual([]);
});

test('an annotation has its reason in the language of the popup, and names that language', () => {
  const t = translatorFrom(german);
  const page = JSON.parse(JSON.stringify(toWebAnnotations(SAMPLE_REPORT, '2026-01-01T00:00:00Z', { t, locale: 'de' })));
  expect(page.items[3].body[2]).toMatchObject({
    language: 'de',
    value: '„Okonedo“, weil weiter oben „Mira Okonedo“ steht',
  });
});

test('a filter keeps the developments about the kind or the entity, in the same order', () => {
  const ids = (filter: Parameters<typeof filterDevelopments>[2]) =>
    filterDevelopments(DEVELOPMENTS, SAMPLE_ANALYSIS.entities, filter).map(({ id }) => id);
  expect(ids('all')).toEqual(DEVELOPMENTS.map(({ id }) => id));
  expect(ids('kind:policy')).toEqual(['sample:charter-withdrawn', 'sample:reply']);
  expect(ids('entity:sample:harbour-lab')).toEqual(['sample:charter-withdrawn']);
  expect(ids('entity:sample:nobody')).toEqual([]);
});

test('the choices of the filter are the kinds and entities that developments concern, each with its number', () => {
  expect(filterGroups(DEVELOPMENTS, SAMPLE_ANALYSIS.entities)).toEqual([
    { kind: 'person', count: 4, entities: [{ id: 'sample:mira-okonedo', name: 'Mira Okonedo', count: 4 }] },
    { kind: 'organisation', count: 1, entities: [{ id: 'sample:harbour-lab', name: 'Harbour Lab', count: 1 }] },
    { kind: 'policy', count: 2, entities: [{ id: 'sample:open-logs-charter', name: 'Open Logs Charter', count: 2 }] },
  ]);
});

const year = partialDate('2024');

test('year by year and month by month means the earliest first, and the less precise before the more precise', () => {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const dated = DEVELOPMENTS.map((one, index) =>
    index === 0 ? { ...one, id: 'sample:only-the-year' as const, date: year } : one,
  );
  expect(byMonth(dated).map(({ months }) => months.map((each) => [each.month, ids(each.developments)]))).toEqual([
    [
      [null, ['sample:only-the-year']],
      ['2024-05', ['sample:reply']],
      ['2024-09', ['sample:tideway']],
    ],
    [[null, ['sample:hearing']]],
  ]);
  expect(byMonth(dated).map((each) => each.year)).toEqual(['2024', '2025']);
});

test('a quote with its prefix and suffix is in the page’s own text, whatever is between two blocks', () => {
  const { body } = new JSDOM(`<p>The
   harbour lab of Port Ansel said on Monday that</p>
   <figure><img alt=""><figcaption>Mira Okonedo in May</figcaption></figure>
   <p>Mira Okonedo had left.<br>Mira Okonedo did not say why.</p>`).window.document;
  const blocks = [
    { kind: 'paragraph' as const, text: 'The harbour lab of Port Ansel said on Monday that' },
    { kind: 'caption' as const, text: 'Mira Okonedo in May' },
    { kind: 'paragraph' as const, text: 'Mira Okonedo had left.\nMira Okonedo did not say why.' },
  ];
  const [first] = SAMPLE_ANALYSIS.mentions;
  if (!first) throw new Error('the sample has no mention');
  const places = [
    { block: 1, start: 0 },
    { block: 2, start: 0 },
    { block: 2, start: 23 },
  ];
  const mentions = places.map((place) => ({ ...first, ...place, end: place.start + 'Mira Okonedo'.length }));
  const article = { ...SAMPLE_ARTICLE, blocks };
  const report = { ...SAMPLE_REPORT, article, analysis: { ...SAMPLE_ANALYSIS, mentions } };
  const page = JSON.parse(JSON.stringify(toWebAnnotations(report, '2026-01-01T00:00:00Z', ENGLISH)));
  const found = page.items.map(
    ({ target }: { target: { selector: { exact: string; prefix?: string; suffix?: string }[] } }) => {
      const [{ exact, prefix = '', suffix = '' } = { exact: '' }] = target.selector;
      return (body.textContent ?? '').indexOf(prefix + exact + suffix);
    },
  );
  const text = body.textContent ?? '';
  expect(found).toEqual([
    text.indexOf('Mira Okonedo in'),
    text.indexOf('Mira Okonedo had'),
    text.indexOf('Mira Okonedo did'),
  ]);
});
