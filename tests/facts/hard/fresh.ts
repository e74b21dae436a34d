import type { HardRow } from './row.ts';

/**
 * Sixty further hard cases, written from the sources before they were run: edges of a day, gaps, splits, first and last
 * steps.
 */
export const FRESH: readonly HardRow[] = [
  ['satya-nadella', '2020-01-15', ['chief executive of Microsoft since 4 February 2014']],
  ['gavin-newsom', '2018-06-01', []],
  ['gavin-newsom', '2024-09-29', ['governor of California since 7 January 2019']],
  ['kathy-hochul', '2021-08-23', []],
  ['kathy-hochul', '2021-08-24', ['governor of New York since 24 August 2021']],
  ['jared-polis', '2019-01-07', []],
  ['gina-raimondo', '2024-04-16', ['US secretary of commerce since 3 March 2021']],
  ['gina-raimondo', '2025-01-20', ['US secretary of commerce until around January 2025']],
  ['howard-lutnick', '2025-02-10', ['US secretary of commerce from around February 2025']],
  ['thierry-breton', '2019-11-30', []],
  [
    'thierry-breton',
    '2024-09-17',
    ['commissioner for the internal market at the European Commission until the day before this article'],
  ],
  [
    'margrethe-vestager',
    '2023-09-06',
    ['commissioner for competition at the European Commission (on leave) since 5 September 2023'],
  ],
  [
    'margrethe-vestager',
    '2024-11-30',
    ['commissioner for competition at the European Commission until the day of this article'],
  ],
  [
    'margrethe-vestager',
    '2024-12-02',
    ['commissioner for competition at the European Commission until two days before this article'],
  ],
  ['henna-virkkunen', '2024-12-01', ['executive vice-president of the European Commission since 1 December 2024']],
  ['andrej-karpathy', '2018-01-01', ['research scientist at OpenAI until 2017']],
  ['andrej-karpathy', '2023-06-01', ['research scientist at OpenAI from around 2023']],
  ['andrej-karpathy', '2024-02-20', ['research scientist at OpenAI until around February 2024']],
  [
    'andrej-karpathy',
    '2026-05-20',
    ['researcher on pre-training at Anthropic since 19 May 2026 (last confirmed 19 May 2026)'],
  ],
  ['miles-brundage', '2024-10-24', ['senior adviser for AGI readiness at OpenAI until around October 2024']],
  ['kelsey-piper', '2024-05-17', ['writer at Vox since 2018']],
  [
    'kelsey-piper',
    '2025-09-01',
    [
      'writer at Vox until around 2025',
      'staff writer at The Argument since August 2025 (last confirmed 22 August 2025)',
    ],
  ],
  [
    'leopold-aschenbrenner',
    '2024-06-05',
    [
      'founder of Situational Awareness LP from around 2024',
      'researcher on the superalignment team at OpenAI until April 2024',
    ],
  ],
  ['william-saunders', '2024-02-15', ['research engineer at OpenAI until the day of this article']],
  ['sarah-friar', '2024-06-09', []],
  ['sarah-friar', '2024-06-10', ['chief financial officer at OpenAI since 10 June 2024']],
  ['mark-chen', '2024-12-01', ['senior vice-president of research at OpenAI since 25 September 2024']],
  [
    'mark-chen',
    '2025-03-24',
    [
      'senior vice-president of research at OpenAI until the day of this article',
      'chief research officer at OpenAI since 24 March 2025',
    ],
  ],
  [
    'jakub-pachocki',
    '2024-05-14',
    ['chief scientist at OpenAI since 14 May 2024', 'director of research at OpenAI until the day of this article'],
  ],
  [
    'demis-hassabis',
    '2023-04-20',
    [
      'chief executive of DeepMind until the day of this article',
      'chief executive of Google DeepMind since 20 April 2023',
    ],
  ],
  [
    'demis-hassabis',
    '2026-09-12',
    [
      'chair of Google DeepMind since August 2026 (last confirmed 5 August 2026)',
      'chief scientist at Alphabet since August 2026 (last confirmed 5 August 2026)',
      'chief executive of Google DeepMind until August 2026',
    ],
  ],
  [
    'google-deepmind',
    '2023-05-01',
    ['joined with Google Brain, 20 April 2023', 'chief executive: Demis Hassabis since 20 April 2023'],
  ],
  ['brad-lightcap', '2023-05-16', ['chief operating officer at OpenAI since 5 May 2022']],
  ['josh-achiam', '2024-12-01', ['head of mission alignment at OpenAI since 25 September 2024']],
  ['fidji-simo', '2022-06-01', ['chief executive of Instacart since August 2021']],
  ['alexandr-wang', '2025-06-20', ['chief executive of Scale AI until 12 June 2025']],
  ['bret-taylor', '2023-11-29', ['chair of the board at OpenAI since 29 November 2023']],
  ['larry-summers', '2025-11-20', ['board member of OpenAI until the day before this article']],
  [
    'openai-board',
    '2019-06-01',
    [
      "Greg Brockman (chair), Ilya Sutskever, Sam Altman, Adam D'Angelo, Holden Karnofsky, Reid Hoffman, Shivon Zilis, Tasha McCauley (as of 11 March 2019)",
    ],
  ],
  [
    'openai-board',
    '2026-09-10',
    [
      "Bret Taylor (chair), Sam Altman, Adam D'Angelo, Paul Christiano, Sue Desmond-Hellmann, Zico Kolter, Paul Nakasone, Adebayo Ogunlesi, Nicole Seligman, David Vélez, Robin Vince (as of 9 September 2026)",
    ],
  ],
  ['safety-security-committee', '2024-06-01', ['created, 28 May 2024']],
  [
    'safety-security-committee',
    '2024-10-01',
    [
      'independent, 16 September 2024',
      "Zico Kolter (chair), Adam D'Angelo, Paul Nakasone, Nicole Seligman (as of 16 September 2024)",
    ],
  ],
  ['eu-ai-act', '2026-08-03', ['rules for general-purpose models enforceable, 2 August 2026']],
  ['eu-ai-act', '2024-07-12', ['published, on the day of this article', 'adopted, 21 May 2024']],
  ['digital-omnibus', '2026-07-24', ['published, on the day of this article', 'adopted, 29 June 2026']],
  ['dsa', '2022-11-16', ['in force, on the day of this article']],
  ['dma', '2025-04-23', ['gatekeeper duties apply, 7 March 2024']],
  ['gdpr', '2016-05-24', ['in force, on the day of this article']],
  ['gdpr', '2018-05-25', ['applies, on the day of this article', 'in force, 24 May 2016']],
  ['chip-export-controls', '2022-10-07', ['first broad controls, on the day of this article']],
  ['chip-export-controls', '2025-12-08', ['extended to high-bandwidth memory, 2 December 2024']],
  ['ai-diffusion-rule', '2025-05-12', ['issued, 15 January 2025']],
  ['sb-1047', '2024-09-29', ['vetoed, on the day of this article', 'passed by the Legislature, 29 August 2024']],
  ['raise-act', '2026-03-28', ['amended, 27 March 2026']],
  ['xai', '2026-02-02', ['part of SpaceX, on the day of this article', 'merged with X, 28 March 2025']],
  ['claude', '2024-03-04', ['version 3 released, on the day of this article', 'released, 14 March 2023']],
  ['sora', '2026-03-25', ['closure announced, 24 March 2026']],
  ['musk-v-openai', '2025-04-10', ['countersued, 9 April 2025']],
  ['openai', '2019-03-10', ['nonprofit, 11 December 2015', 'chief executive: Sam Altman from around March 2019']],
  [
    'sam-altman',
    '2023-11-20',
    [
      'chair of Oklo since 2015',
      'chief executive of OpenAI until three days before this article',
      'board member of OpenAI until three days before this article',
    ],
  ],
  ['greg-brockman', '2024-08-10', ['president of OpenAI (on leave) since 5 August 2024']],
  [
    'ilya-sutskever',
    '2024-06-20',
    [
      'co-founder of Safe Superintelligence since 19 June 2024',
      'chief scientist at OpenAI until 14 May 2024',
      'co-lead of the superalignment team at OpenAI until 14 May 2024',
    ],
  ],
  ['mira-murati', '2024-09-24', ['chief technology officer at OpenAI until around September 2024']],
  ['david-sacks', '2025-01-10', ['White House adviser on AI and crypto from around January 2025']],
  ['alexandr-wang', '2025-06-10', []],
  ['yann-lecun', '2025-11-25', ['chief AI scientist at Meta']],
  ['sb-1047', '2024-09-15', ['passed by the Legislature, 29 August 2024']],
  ['ai-whistleblower-act', '2026-09-01', ['introduced, 15 May 2025']],
  ['xai', '2023-06-01', ['founded, 9 March 2023']],
];
