// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { extensionPart, type Surroundings } from '../../src/report/extension-part.ts';
import { pagePart } from '../../src/report/page-part.ts';
import { Report } from '../../src/report/report.tsx';
import { DEFAULTS } from '../../src/settings/settings-model.ts';
import { english } from '../../src/ui/english.ts';
import { SAMPLE_REPORT } from '../ui/fixtures.ts';

const SURROUNDINGS: Surroundings = {
  version: '0.1.0',
  browser: 'A browser',
  languages: ['en', 'en'],
  settings: { ...DEFAULTS, sitesOff: ['secret.example'] },
  settingsFault: null,
  sitesAllowed: 2,
  packs: null,
  memory: { versions: 3, bytes: 900, fault: null },
};

function show(page: ReturnType<typeof pagePart> | null) {
  const [onCopy, onSave] = [vi.fn(), vi.fn()];
  const extension = extensionPart(SURROUNDINGS);
  const props = { page, extension, outcome: '', t: english, locale: 'en', onCopy, onSave };
  render(null, document.body); // each test starts with an empty page
  act(() => render(<Report {...props} />, document.body));
  const text = () => document.querySelector('pre')?.textContent ?? '';
  const press = (label: string) =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click();
  return { text, press, onCopy, onSave };
}

test('a report on a page has its address, its date with the reason, and every mark with its reason', () => {
  const part = pagePart(SAMPLE_REPORT);
  expect(part).toMatchObject({ address: SAMPLE_REPORT.article.url, published: SAMPLE_REPORT.article.published });
  expect(part.mentions).toHaveLength(SAMPLE_REPORT.analysis.mentions.length);
  const [mention] = SAMPLE_REPORT.analysis.mentions;
  expect(part.mentions).toContainEqual(expect.objectContaining({ entity: mention?.entity, why: mention?.why }));
});

test('a report on a page has no paragraph of the article', () => {
  const said = JSON.stringify(pagePart(SAMPLE_REPORT));
  const quoted = SAMPLE_REPORT.analysis.notes.map(({ text }) => text).join(' ');
  for (const { text } of SAMPLE_REPORT.article.blocks.filter((block) => block.kind === 'paragraph'))
    if (!quoted.includes(text)) expect(said).not.toContain(text);
});

test('a page that could not be read is reported with its fault', () => {
  const failed = { state: 'failed', url: 'https://paper.example/a', error: 'no such thing', timings: {} } as const;
  expect(pagePart(failed)).toEqual({ address: failed.url, state: 'failed', why: 'no such thing' });
});

test('a troubleshooting report counts the sites that the reader chose and names no site', () => {
  const { text } = show(null);
  expect(text()).not.toContain('secret.example');
  expect(JSON.parse(text()).extension.settings.sitesOff).toBe(1);
});

test('the reader copies or saves exactly the shown text, with their own words', () => {
  const { text, press, onCopy, onSave } = show(pagePart(SAMPLE_REPORT));
  const words = document.querySelector('textarea');
  if (words) words.value = 'That is another person.';
  act(() => void words?.dispatchEvent(new Event('input', { bubbles: true })));
  expect(JSON.parse(text())).toMatchObject({ wrong: 'mark', words: 'That is another person.' });
  press('Copy the report');
  press('Save as a file');
  expect(onCopy).toHaveBeenCalledWith(text());
  expect(onSave).toHaveBeenCalledWith(text());
});

test('a report from a card names the entity of the card, and asks first about its facts', () => {
  const { text } = show(pagePart(SAMPLE_REPORT, 'sample:mira-okonedo'));
  expect(JSON.parse(text())).toMatchObject({ wrong: 'fact', page: { about: 'sample:mira-okonedo' } });
});
