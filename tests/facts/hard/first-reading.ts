import type { HardRow } from './row.ts';

/** The statements that the first reader of a fresh sample found wrong, too strong or out of date. */
export const FIRST_READING: readonly HardRow[] = [
  // The day of an announcement is not the last day in the role.
  [
    'brad-lightcap',
    '2026-04-10',
    ['head of special projects at OpenAI since 3 April 2026 (it is not known until when)'],
  ],
  ['brad-lightcap', '2026-09-01', ['formerly head of special projects at OpenAI']],
  ['brad-lightcap', 'now', ['formerly head of special projects at OpenAI']],
  // On 1 May he confirmed that he had left the week before.
  ['geoffrey-hinton', '2023-03-15', []],
  ['geoffrey-hinton', '2023-05-03', ['researcher at Google until April 2023']],
  // A role is confirmed only up to the date of its newest source.
  ['sarah-friar', 'now', ['chief financial officer at OpenAI since 10 June 2024 (last confirmed 10 August 2026)']],
  [
    'john-schulman',
    'now',
    ['chief scientist at Thinking Machines Lab since February 2025 (last confirmed 28 July 2026)'],
  ],
  // A person on leave still holds the post.
  ['greg-brockman', '2024-09-10', ['president of OpenAI (on leave) since 5 August 2024']],
  ['greg-brockman', '2025-06-01', ['president of OpenAI since 22 November 2023']],
  // A list of members has all known changes up to its day.
  [
    'openai-board',
    '2022-05-01',
    [
      "Greg Brockman (chair), Ilya Sutskever, Sam Altman, Adam D'Angelo, Reid Hoffman, Will Hurd, Tasha McCauley, Helen Toner, Shivon Zilis (as of September 2021)",
    ],
  ],
  [
    'openai-board',
    '2023-08-15',
    ["Greg Brockman (chair), Ilya Sutskever, Sam Altman, Adam D'Angelo, Tasha McCauley, Helen Toner (as of July 2023)"],
  ],
];
