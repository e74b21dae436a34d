import type { HardRow } from './row.ts';

/**
 * Sixty sentences that an independent check chose because they are hard: 20 were wrong, too strong or misleading. The
 * sentences below are right by the sources.
 */
export const CHECKED: readonly HardRow[] = [
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
    '2023-11-19',
    [
      'chair of Oklo since 2015',
      'chief executive of OpenAI until two days before this article',
      'board member of OpenAI until two days before this article',
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
  [
    'mira-murati',
    '2023-11-20',
    [
      'chief technology officer at OpenAI since 5 May 2022',
      'interim chief executive of OpenAI until the day before this article',
    ],
  ],
  ['emmett-shear', '2023-11-20', ['interim chief executive of OpenAI since 19 November 2023']],
  ['emmett-shear', '2023-11-22', ['interim chief executive of OpenAI until the day of this article']],
  [
    'openai',
    '2023-11-18',
    [
      'nonprofit with a capped-profit arm, 11 March 2019',
      'interim chief executive: Mira Murati since 17 November 2023',
    ],
  ],
  ['greg-brockman', '2021-06-01', ['chief technology officer at OpenAI since December 2015', 'board chair of OpenAI']],
  ['greg-brockman', '2023-05-16', ['board chair of OpenAI', 'president of OpenAI since 5 May 2022']],
  [
    'greg-brockman',
    '2023-11-17',
    ['board chair of OpenAI until the day of this article', 'president of OpenAI until the day of this article'],
  ],
  ['bret-taylor', '2023-11-24', []],
  [
    'openai-board',
    '2023-11-24',
    ["Ilya Sutskever, Adam D'Angelo, Tasha McCauley, Helen Toner (as of 17 November 2023)"],
  ],
  ['helen-toner', '2023-11-29', ['board member of OpenAI until the day of this article']],
  [
    'helen-toner',
    '2025-09-15',
    [
      'executive director of the Center for Security and Emerging Technology (interim at first) from around September 2025',
      'director of strategy at the Center for Security and Emerging Technology until around September 2025',
    ],
  ],
  [
    'ilya-sutskever',
    '2024-05-14',
    [
      'chief scientist at OpenAI until the day of this article',
      'co-lead of the superalignment team at OpenAI until the day of this article',
    ],
  ],
  [
    'jan-leike',
    '2024-05-15',
    [
      'head of alignment at OpenAI since January 2021',
      'co-lead of the superalignment team at OpenAI since 5 July 2023',
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
  ['superalignment', '2024-05-17', ['dissolved, on the day of this article', 'announced, 5 July 2023']],
  [
    'paul-christiano',
    '2024-04-16',
    ['head of AI safety at the US AI Safety Institute since 16 April 2024 (it is not known until when)'],
  ],
  [
    'paul-christiano',
    '2024-05-17',
    ['head of AI safety at the US AI Safety Institute since 16 April 2024 (it is not known until when)'],
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
  [
    'openai-board',
    '2024-09-15',
    [
      "Bret Taylor (chair), Larry Summers, Adam D'Angelo, Sam Altman, Sue Desmond-Hellmann, Nicole Seligman, Fidji Simo (as of 8 March 2024); since then joined: Paul Nakasone (13 June 2024), Zico Kolter (8 August 2024)",
    ],
  ],
  [
    'openai-board',
    '2025-11-25',
    [
      "Bret Taylor (chair), Sam Altman, Adam D'Angelo, Larry Summers, Sue Desmond-Hellmann, Nicole Seligman, Fidji Simo, Paul Nakasone, Zico Kolter, Adebayo Ogunlesi (as of 14 January 2025); since then left: Fidji Simo (2025), Larry Summers (19 November 2025)",
    ],
  ],
  [
    'zico-kolter',
    '2025-12-01',
    [
      'chair of the Safety and Security Committee at OpenAI since 16 September 2024',
      "board member of OpenAI Foundation (non-voting observer on the company's board) since 28 October 2025",
      'board member of OpenAI until 28 October 2025',
    ],
  ],
  [
    'fidji-simo',
    '2025-09-01',
    [
      'chief executive of applications at OpenAI since 18 August 2025',
      'board member of OpenAI until around 2025',
      'chief executive of Instacart until August 2025',
    ],
  ],
  ['fidji-simo', '2026-07-05', ['chief executive of AGI deployment at OpenAI (on leave) since 3 April 2026']],
  ['demis-hassabis', '2015-01-01', ['chief executive of DeepMind since 2010']],
  ['google-deepmind', '2012-01-01', ['founded, 2010', 'chief executive: Demis Hassabis since 2010']],
  ['sundar-pichai', '2015-09-01', []],
  [
    'elon-musk',
    '2025-03-01',
    [
      'chief executive of Tesla since October 2008',
      'chief executive of SpaceX since 2002',
      'White House adviser overseeing the Department of Government Efficiency (DOGE) since January 2025',
      'founder of xAI since 9 March 2023',
      'owner of Twitter (later X) since 27 October 2022',
    ],
  ],
  ['chip-export-controls', '2024-05-17', ['tightened, 17 October 2023']],
  ['gdpr', '2026-01-15', ['applies, 25 May 2018', 'changes proposed since 19 November 2025']],
  ['gdpr', '2018-05-24', ['in force, 24 May 2016']],
  ['dsa', '2023-10-01', ['applies to very large platforms, 25 August 2023']],
  ['dma', '2024-03-07', ['gatekeeper duties apply, on the day of this article', 'applies, 2 May 2023']],
  ['intl-ai-safety-report', '2024-05-17', ['interim report, on the day of this article']],
  ['xai', '2025-04-01', ['merged with X, 28 March 2025']],
  ['sora', '2024-12-09', ['released to the public, on the day of this article', 'shown, 15 February 2024']],
  ['sora', '2026-05-01', ['app shut down, 26 April 2026']],
  ['o1', '2024-12-06', ['released in full, 5 December 2024']],
  ['illinois-sb-315', '2026-07-06', ['signed, on the day of this article', 'passed, 27 May 2026']],
  ['us-aisi', '2024-05-17', ['announced, 1 November 2023']],
  ['us-aisi', '2025-06-03', ['renamed, on the day of this article', 'announced, 1 November 2023']],
  ['uk-aisi', '2025-02-13', ['founded, 2 November 2023']],
  ['eu-ai-act', '2024-05-22', ['adopted, 21 May 2024']],
  ['eu-ai-act', '2025-02-01', ['in force, 1 August 2024']],
  [
    'eu-ai-act',
    '2026-06-15',
    ['rules for general-purpose models apply, 2 August 2025', 'changes proposed since 19 November 2025'],
  ],
  ['colorado-ai-act', '2025-08-28', ['delayed, on the day of this article', 'signed, 17 May 2024']],
  ['colorado-ai-act', '2026-02-02', ['delayed, 28 August 2025']],
  ['ai-moratorium', '2025-06-30', ['passed by the House, 22 May 2025']],
  ['eo-14110', '2025-01-20', ['revoked, on the day of this article', 'signed, 30 October 2023']],
  ['pafaca', '2025-01-18', ['upheld, 17 January 2025']],
  [
    'openai',
    '2025-10-28',
    [
      'public benefit corporation, on the day of this article',
      'nonprofit with a capped-profit arm, 11 March 2019',
      'chief executive: Sam Altman since 22 November 2023',
    ],
  ],
  [
    'david-sacks',
    '2026-04-10',
    [
      "co-chair of the President's Council of Advisors on Science and Technology since 23 January 2025 (last confirmed 26 March 2026)",
      'White House adviser on AI and crypto until March 2026',
    ],
  ],
  [
    'daniel-gross',
    '2025-07-02',
    [
      'executive for AI products at Meta from around July 2025',
      'chief executive of Safe Superintelligence until three days before this article',
    ],
  ],
  ['yann-lecun', '2025-12-15', ['chief AI scientist at Meta until around December 2025']],
  [
    'thierry-breton',
    '2024-09-16',
    ['commissioner for the internal market at the European Commission until the day of this article'],
  ],
  ['suchir-balaji', '2024-12-20', ['researcher at OpenAI until around 2024']],
  ['suchir-balaji', '2021-05-01', []],
];
