import { expect, test } from 'vitest';
import { idIn } from '../../src/facts/fact-model.ts';
import type { PageReport } from '../../src/messages.ts';
import { sharedFile } from '../shared.ts';
import { inEachBrowser } from './harness.ts';

// A machine-paraphrased copy of a news article, with metadata and without: words are garbled, as on many pages of the
// web. The copies are not ours to publish; where they are missing these tests say so and are skipped.
const UNDATED = sharedFile('pages/spun-article.html');
const DATED = sharedFile('pages/spun-article-dated.html');

type Ready = Extract<PageReport, { state: 'ready' }>;

/** The names in the copy, and their entities. Every occurrence in the article must be marked. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Sam )?Altman\b/g, 'sam-altman'],
  [/\b(?:Ilya )?Sutskever\b/g, 'ilya-sutskever'],
  [/\b(?:Jan )?Leike\b/g, 'jan-leike'],
  [/\b(?:Daniel )?Kokotajlo\b/g, 'daniel-kokotajlo'],
  [/\b(?:Kelsey )?Piper\b/g, 'kelsey-piper'],
  [/\b(?:Greg )?Brockman\b/g, 'greg-brockman'],
  [/\b(?:Leopold )?Aschenbrenner\b/g, 'leopold-aschenbrenner'],
  [/\b(?:Pavel )?Izmailov\b/g, 'pavel-izmailov'],
  [/\b(?:Cullen )?O’Keefe\b/g, 'cullen-okeefe'],
  [/\b(?:William )?Saunders\b/g, 'william-saunders'],
  [/\b(?:John )?Schulman\b/g, 'john-schulman'],
  [/\bOpenAI\b(?!’s board| board)/g, 'openai'],
  [/\bMicrosoft\b/g, 'microsoft'],
  [/\bsuperalignment workforce\b/g, 'superalignment'],
  [/\bChatGPT\b/g, 'chatgpt'],
  [/\bGPT-4o\b/g, 'gpt-4o'],
  [/\bEA Discussion board\b/g, 'ea-forum'],
  [/\boff-?boarding (?:agreements?|settlement|paperwork)\b/g, 'offboarding-agreements'],
  [/\bnon-?disparagement (?:provisions|settlement)\b/g, 'non-disparagement'],
  [/\b(?:vested|potential) fairness\b/g, 'vested-equity-clause'],
  [/\b20 p\.c of its computing energy\b/g, 'compute-pledge'],
];

for (const [twin, html] of [
  ['without metadata', UNDATED],
  ['with metadata', DATED],
] as const) {
  inEachBrowser(`a garbled copy ${twin}`, ({ openArticle }) => {
    test.skipIf(html === null)('is read, dated, linked and followed up', async () => {
      const { report } = await openArticle(html ?? '', 'https://www.vox.com/garbled-copy');
      const page = await report();
      expect(page.state).toBe('ready');
      if (page.state !== 'ready') return;
      marksEveryName(page);
      leavesTheRestOfThePage(page);
      listsItsNotes(page);
      knowsItsDate(page, twin === 'with metadata');
      startsWithWhatConcernsTheStory(page);
    });
  });
}

function marksEveryName({ article, analysis }: Ready) {
  const missed: string[] = [];
  article.blocks.forEach(({ text }, block) => {
    for (const [pattern, entity] of NAMES) {
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        const hit = analysis.mentions.some(
          (one) => one.block === block && idIn(one.entity) === entity && one.start < end && one.end > match.index,
        );
        if (!hit) missed.push(`${entity}: ${text.slice(Math.max(0, match.index - 30), end + 20)}`);
      }
    }
  });
  expect(missed).toEqual([]);
  const found = new Set(analysis.mentions.map(({ entity }) => idIn(entity)));
  expect(NAMES.map(([, entity]) => entity).filter((entity) => !found.has(entity))).toEqual([]);
}

/** No text of navigation, sidebar, related links, comments, forms and footer is a block, so nothing there is marked. */
function leavesTheRestOfThePage({ article }: Ready) {
  const text = article.blocks.map((block) => block.text).join('\n');
  for (const words of ['You May Also Like', 'More From Author', 'There are no comments', 'Add yours', 'Home']) {
    expect(text).not.toContain(words);
  }
  expect(article.blocks.length).toBeGreaterThan(40);
}

function listsItsNotes({ analysis, article }: Ready) {
  const [top, middle, end, ...more] = analysis.notes;
  expect(more).toEqual([]);
  expect(top).toMatchObject({ kind: 'update', date: '2024-05-18T19:30-04:00' });
  expect(top?.blocks.length).toBe(1);
  expect(middle).toMatchObject({ kind: 'update', how: 'in the text' });
  expect(middle?.text).toMatch(/^\(OpenAI .*After publication of .*On Saturday afternoon.*\)$/s);
  expect(end).toMatchObject({ kind: 'update', date: '2024-05-18T19:30-04:00' });
  for (const note of analysis.notes) {
    expect(note.text).toBe(note.blocks.map((block) => article.blocks[block]?.text).join('\n'));
  }
}

function knowsItsDate({ analysis }: Ready, fromMetadata: boolean) {
  expect(analysis.published?.date.slice(0, 10)).toBe('2024-05-17');
  expect(analysis.published?.how).toMatchObject(fromMetadata ? { source: { where: 'json-ld' } } : { type: 'note' });
  expect(analysis.status.includes('date-from-notes')).toBe(!fromMetadata);
}

function startsWithWhatConcernsTheStory({ analysis }: Ready) {
  const first = analysis.developments
    .slice(0, 8)
    .map(({ text }) => text)
    .join('\n');
  expect(first).toMatch(/non-disparagement/);
  expect(first).toMatch(/Leike .*Anthropic/);
  expect(first).toMatch(/Schulman .*Anthropic/);
  expect(first).toMatch(/Sutskever .*Safe Superintelligence/);
  expect(first).toMatch(/right to warn/i);
  expect(first).toMatch(/Safety and Security Committee/);
  for (const development of analysis.developments) {
    expect(development.sources.length).toBeGreaterThan(0);
    expect(development.date > '2024-05').toBe(true);
  }
}
