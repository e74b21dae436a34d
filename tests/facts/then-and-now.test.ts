import { expect, test } from 'vitest';
import { partialDate } from '../../src/dates/partial-date.ts';
import { currentState, stateAsOf } from '../../src/facts/as-of.ts';
import { entityRef } from '../../src/facts/fact-model.ts';
import { english } from '../../src/ui/english.ts';
import { sayStateLine } from '../../src/ui/say.ts';
import { sourceOf } from '../shipped-facts.ts';
import { libraryOf } from './fixture.ts';

const loaded = sourceOf('ai');
const ENTITIES = loaded.facts.entities;
const facts = libraryOf(loaded.facts);

/**
 * What the card shows about an entity for an article of a day, or now. Each was checked against the sources by hand.
 */
const CASES: readonly (readonly [entity: string, on: string, lines: readonly string[]])[] = [
  [
    'openai',
    '2023-11-16',
    ['nonprofit with a capped-profit arm, 11 March 2019', 'chief executive: Sam Altman since March 2019'],
  ],
  [
    'openai',
    '2023-11-17',
    [
      'nonprofit with a capped-profit arm, 11 March 2019',
      'chief executive: Sam Altman until the day of this article',
      'interim chief executive: Mira Murati since 17 November 2023',
    ],
  ],
  [
    'openai',
    '2023-11-18',
    [
      'nonprofit with a capped-profit arm, 11 March 2019',
      'interim chief executive: Mira Murati since 17 November 2023',
    ],
  ],
  [
    'openai',
    '2023-11-20',
    [
      'nonprofit with a capped-profit arm, 11 March 2019',
      'interim chief executive: Emmett Shear since 19 November 2023',
    ],
  ],
  [
    'openai',
    '2023-11-22',
    [
      'nonprofit with a capped-profit arm, 11 March 2019',
      'interim chief executive: Emmett Shear until the day of this article',
      'chief executive: Sam Altman since 22 November 2023',
    ],
  ],
  [
    'openai',
    'now',
    [
      'public benefit corporation, 28 October 2025',
      'chief executive: Sam Altman since 22 November 2023 (last confirmed 12 September 2026)',
    ],
  ],
  [
    'sam-altman',
    '2023-11-17',
    [
      'chief executive of OpenAI until the day of this article',
      'chair of Oklo since 2015',
      'board member of OpenAI until the day of this article',
    ],
  ],
  [
    'sam-altman',
    '2023-11-18',
    [
      'chair of Oklo since 2015',
      'chief executive of OpenAI until the day before this article',
      'board member of OpenAI until the day before this article',
    ],
  ],
  [
    'sam-altman',
    '2023-11-20',
    [
      'chair of Oklo since 2015',
      'chief executive of OpenAI until three days before this article',
      'board member of OpenAI until three days before this article',
    ],
  ],
  [
    'sam-altman',
    '2023-11-22',
    [
      'chief executive of OpenAI since 22 November 2023',
      'chair of Oklo since 2015',
      'board member of OpenAI until five days before this article',
    ],
  ],
  [
    'mira-murati',
    '2023-11-18',
    ['interim chief executive of OpenAI since 17 November 2023', 'chief technology officer at OpenAI since 5 May 2022'],
  ],
  ['mira-murati', '2024-09-26', ['chief technology officer at OpenAI until around September 2024']],
  [
    'mira-murati',
    'now',
    ['founder and chief executive of Thinking Machines Lab since February 2025 (last confirmed 15 January 2026)'],
  ],
  [
    'sam-altman',
    '2023-11',
    [
      'chief executive of OpenAI until 17 November 2023',
      'chief executive of OpenAI since 22 November 2023',
      'chair of Oklo since 2015',
      'board member of OpenAI until 17 November 2023',
    ],
  ],
  ['emmett-shear', '2023-11-20', ['interim chief executive of OpenAI since 19 November 2023']],
  ['emmett-shear', 'now', ['interim chief executive of OpenAI until 22 November 2023']],
  [
    'jan-leike',
    '2024-05-16',
    [
      'head of alignment at OpenAI until the day of this article',
      'co-lead of the superalignment team at OpenAI until the day of this article',
    ],
  ],
  [
    'jan-leike',
    '2024-05-17',
    [
      'head of alignment at OpenAI until the day before this article',
      'co-lead of the superalignment team at OpenAI until the day before this article',
    ],
  ],
  [
    'jan-leike',
    '2024-05-28',
    [
      'alignment research lead at Anthropic since 28 May 2024',
      'head of alignment at OpenAI until 16 May 2024',
      'co-lead of the superalignment team at OpenAI until 16 May 2024',
    ],
  ],
  ['jan-leike', 'now', ['alignment research lead at Anthropic since 28 May 2024 (last confirmed 28 July 2026)']],
  [
    'ilya-sutskever',
    '2024-05-17',
    [
      'chief scientist at OpenAI until three days before this article',
      'co-lead of the superalignment team at OpenAI until three days before this article',
    ],
  ],
  [
    'ilya-sutskever',
    '2024-06-20',
    [
      'co-founder of Safe Superintelligence since 19 June 2024',
      'chief scientist at OpenAI until 14 May 2024',
      'co-lead of the superalignment team at OpenAI until 14 May 2024',
    ],
  ],
  [
    'ilya-sutskever',
    'now',
    [
      'chief executive of Safe Superintelligence since 3 July 2025 (last confirmed 28 July 2026)',
      'co-founder of Safe Superintelligence since 19 June 2024 (last confirmed 28 July 2026)',
    ],
  ],
  [
    'greg-brockman',
    '2023-11-18',
    [
      'board chair of OpenAI until the day before this article',
      'president of OpenAI until the day before this article',
    ],
  ],
  ['greg-brockman', '2024-05-17', ['president of OpenAI since 22 November 2023']],
  [
    'john-schulman',
    '2024-05-17',
    ['head of post-training at OpenAI', 'head of alignment work at OpenAI from around May 2024'],
  ],
  [
    'john-schulman',
    '2024-08-05',
    [
      'head of post-training at OpenAI until around August 2024',
      'head of alignment work at OpenAI until around August 2024',
      'researcher at Anthropic from around August 2024',
    ],
  ],
  ['john-schulman', '2025-01-15', ['researcher at Anthropic until around January 2025']],
  [
    'john-schulman',
    'now',
    ['chief scientist at Thinking Machines Lab since February 2025 (last confirmed 28 July 2026)'],
  ],
  ['daniel-kokotajlo', '2024-05-17', ['governance researcher at OpenAI until April 2024']],
  [
    'leopold-aschenbrenner',
    '2024-05-17',
    [
      'founder of Situational Awareness LP from around 2024',
      'researcher on the superalignment team at OpenAI until April 2024',
    ],
  ],
  ['cullen-okeefe', '2024-05-17', ['research scientist in governance at OpenAI until April 2024']],
  ['william-saunders', '2024-05-17', ['research engineer at OpenAI until 15 February 2024']],
  ['pavel-izmailov', '2024-05-17', ['researcher at OpenAI until April 2024']],
  ['kelsey-piper', '2024-05-17', ['writer at Vox since 2018']],
  ['kelsey-piper', 'now', ['staff writer at The Argument since August 2025 (last confirmed 22 August 2025)']],
  ['larry-summers', '2025-11-20', ['board member of OpenAI until the day before this article']],
  [
    'thierry-breton',
    '2024-09-20',
    ['commissioner for the internal market at the European Commission until four days before this article'],
  ],
  [
    'david-sacks',
    '2025-06-01',
    [
      'White House adviser on AI and crypto since January 2025',
      "co-chair of the President's Council of Advisors on Science and Technology since 23 January 2025",
    ],
  ],
  ['david-sacks', '2024-12-15', []],
  ['barret-zoph', '2024-09-15', ['vice-president of research at OpenAI until around September 2024']],
  ['yann-lecun', '2025-06-15', ['chief AI scientist at Meta']],
  [
    'yann-lecun',
    'now',
    ['executive chair of Advanced Machine Intelligence Labs since 2026 (last confirmed 5 January 2026)'],
  ],
  ['daniel-kokotajlo', 'now', ['founder and executive director of the AI Futures Project (last confirmed May 2026)']],
  [
    'yvonne-gonzalez-rogers',
    'now',
    ['district judge of the US District Court for the Northern District of California (last confirmed May 2026)'],
  ],
  ['superalignment', '2023-12-01', ['announced, 5 July 2023']],
  ['superalignment', '2024-05-17', ['dissolved, on the day of this article', 'announced, 5 July 2023']],
  ['compute-pledge', '2024-05-17', ['team dissolved, on the day of this article', 'pledged, 5 July 2023']],
  ['compute-pledge', 'now', ['restated company-wide, August 2024']],
  ['non-disparagement', '2024-05-20', ['disclosed, 17 May 2024']],
  ['non-disparagement', 'now', ['withdrawn, 23 May 2024']],
  ['vested-equity-clause', '2024-05-17', ['disclosed, on the day of this article']],
  ['offboarding-agreements', '2024-05-17', ['disclosed, on the day of this article', 'in use, 2019']],
  ['offboarding-agreements', 'now', ['terms withdrawn, 23 May 2024']],
  ['eu-ai-act', '2023-12-08', ['proposed, 21 April 2021']],
  ['eu-ai-act', '2023-12-09', ['provisionally agreed, on the day of this article', 'proposed, 21 April 2021']],
  ['eu-ai-act', '2024-05-17', ['passed by Parliament, 13 March 2024']],
  ['eu-ai-act', '2024-05-22', ['adopted, 21 May 2024']],
  ['eu-ai-act', '2024-08-01', ['in force, on the day of this article', 'published, 12 July 2024']],
  ['eu-ai-act', '2025-03-01', ['first rules apply, 2 February 2025']],
  ['sb-1047', '2024-01-15', []],
  ['sb-1047', '2024-08-20', ['introduced, 7 February 2024']],
  ['sb-1047', '2024-09-28', ['passed by the Legislature, 29 August 2024']],
  ['sb-1047', 'now', ['vetoed, 29 September 2024']],
  ['colorado-ai-act', '2024-06-01', ['signed, 17 May 2024']],
  ['colorado-ai-act', 'now', ['replaced, 14 May 2026']],
  ['eo-14110', '2024-05-17', ['signed, 30 October 2023']],
  ['eo-14110', 'now', ['revoked, 20 January 2025']],
  [
    'openai-board',
    '2023-11-20',
    ["Ilya Sutskever, Adam D'Angelo, Tasha McCauley, Helen Toner (as of 17 November 2023)"],
  ],
  ['openai-board', '2023-12-01', ["Bret Taylor (chair), Larry Summers, Adam D'Angelo (as of 29 November 2023)"]],
  [
    'openai-board',
    '2024-05-17',
    [
      "Bret Taylor (chair), Larry Summers, Adam D'Angelo, Sam Altman, Sue Desmond-Hellmann, Nicole Seligman, Fidji Simo (as of 8 March 2024)",
    ],
  ],
  ['gpt-4o', '2024-05-17', ['released, 13 May 2024']],
  ['gpt-4o', 'now', ['retired from ChatGPT, 13 February 2026']],
  ['musk-v-openai', 'now', ['verdict for OpenAI, 18 May 2026']],
];

test.each(CASES)('%s as of %s', (id, on, expected) => {
  const entity = facts.entity(entityRef('ai', id));
  if (!entity) throw new Error(`${id} is not in the fact base`);
  const article = on === 'now' ? null : partialDate(on);
  const { lines } = article ? stateAsOf(entity, article, facts) : currentState(entity, facts);
  expect(lines.map((line) => sayStateLine(line, article, english, 'en'))).toEqual(expected);
});

test('every entity has a state for any day of three years, and none for a day before its sources', () => {
  for (const { id } of ENTITIES) {
    const entity = facts.entity(id);
    if (!entity) throw new Error(`${id} is not in the library`);
    for (const on of ['1900-01-01', '2023-11-17', '2024', '2024-05', '2025-12-31']) {
      const { lines } = stateAsOf(entity, partialDate(on), facts);
      for (const line of lines)
        expect(sayStateLine(line, partialDate(on), english, 'en')).not.toMatch(/say[A-Z]|undefined|null/);
      if (on === '1900-01-01') expect(lines).toEqual([]);
    }
  }
});
