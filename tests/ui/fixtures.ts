import type { Analysis, EntityView } from '../../src/analysis-model.ts';
import type { Article } from '../../src/article/article-model.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import type { Development } from '../../src/developments/development-model.ts';
import type { Source } from '../../src/facts/fact-model.ts';
import type { ReadyReport } from '../../src/popup/props.ts';

/*
 * A sample article, all of it invented: nobody and nothing here exists. It has a person who moved, a policy that was
 * withdrawn, and an organisation that stayed the same. It has notes of three kinds, and developments of three
 * precisions.
 */

const source = (publisher: string, date: string | null, grade: Source['grade'] = 'A'): Source => ({
  url: `https://news.example/${publisher.toLowerCase().replaceAll(' ', '-')}/${date ?? 'undated'}`,
  publisher,
  title: `Sample report by ${publisher}`,
  date: date === null ? null : partialDate(date),
  grade,
});

export const SAMPLE_ARTICLE: Article = {
  url: 'https://www.sample-times.example/2024/05/harbour-charter',
  host: 'www.sample-times.example',
  title: 'The harbour lab promised open logs. Its safety lead has just walked out (a sample)',
  language: 'en',
  published: {
    date: partialDate('2024-05-17'),
    how: { type: 'stated', source: { where: 'json-ld', name: 'datePublished' } },
  },
  modified: { date: partialDate('2024-05-18T19:30-04:00'), how: { type: 'newest-note' } },
  blocks: [
    { kind: 'heading', text: 'The harbour lab promised open logs. Its safety lead has just walked out (a sample)' },
    {
      kind: 'paragraph',
      text: 'Editor’s note, May 18, 2024, 7:30 pm ET: This sample was changed to add a reply from Harbour Lab.',
    },
    {
      kind: 'paragraph',
      text: 'Mira Okonedo, who led the assurance group at Harbour Lab, left on Tuesday over the Open Logs Charter.',
    },
    {
      kind: 'paragraph',
      text: 'Okonedo had asked for it in writing. (After this sample appeared, the lab said that it would publish the first logs in June.)',
    },
    { kind: 'paragraph', text: 'Correction: An earlier version of this sample misspelt the name of the charter.' },
  ],
};

export const MIRA: EntityView = {
  id: 'sample:mira-okonedo',
  name: 'Mira Okonedo',
  kind: 'person',
  description: 'Engineer who led the assurance group at Harbour Lab, a laboratory invented for this sample.',
  sources: [source('Sample Times', '2024-05-17')],
  atPublication: {
    asOf: partialDate('2024-05-17'),
    lines: [
      {
        what: 'head of assurance at Harbour Lab',
        when: { type: 'ended', on: partialDate('2024-05-14'), around: false },
        sources: [source('Sample Times', '2024-05-15')],
        pack: 'sample',
        asOf: partialDate('2026-09-30'),
      },
    ],
  },
  now: {
    asOf: partialDate('2026-09-30'),
    lines: [
      {
        what: 'director of the Tideway Institute',
        when: { type: 'current', since: partialDate('2024-09'), confirmed: partialDate('2026-08') },
        sources: [source('Harbour Gazette', '2026-08-02')],
        pack: 'sample',
        asOf: partialDate('2026-09-30'),
      },
    ],
  },
  packs: ['sample'],
  factsAsOf: partialDate('2026-09-30'),
  count: 4,
  since: ['sample:tideway', 'sample:reply', 'sample:charter-withdrawn', 'sample:hearing'],
};

export const CHARTER: EntityView = {
  id: 'sample:open-logs-charter',
  name: 'Open Logs Charter',
  kind: 'policy',
  description: 'Pledge by Harbour Lab to publish the logs of every test within thirty days; invented for this sample.',
  sources: [source('Harbour Lab', '2023-07-05')],
  atPublication: {
    asOf: partialDate('2024-05-17'),
    lines: [
      {
        what: 'in force',
        when: { type: 'status', on: partialDate('2023-07-05'), around: false },
        sources: [source('Harbour Lab', '2023-07-05')],
        pack: 'sample',
        asOf: partialDate('2026-09-30'),
      },
    ],
  },
  now: {
    asOf: partialDate('2026-09-30'),
    lines: [
      {
        what: 'withdrawn',
        when: { type: 'status', on: partialDate('2024-11'), around: false },
        detail: 'The lab replaced it with a yearly report.',
        sources: [source('Sample Times', '2024-11-20')],
        pack: 'sample',
        asOf: partialDate('2026-09-30'),
      },
    ],
  },
  packs: ['sample'],
  factsAsOf: partialDate('2026-09-30'),
  count: 2,
  since: ['sample:charter-withdrawn', 'sample:reply'],
};

const SAME = {
  asOf: partialDate('2026-09-30'),
  lines: [
    {
      what: 'laboratory for machine safety in Port Sample',
      when: { type: 'current', since: partialDate('2019'), confirmed: null },
      sources: [source('Harbour Gazette', '2026-01-10')],
      pack: 'sample',
      asOf: partialDate('2026-09-30'),
    },
  ],
} as const;

export const LAB: EntityView = {
  id: 'sample:harbour-lab',
  name: 'Harbour Lab',
  kind: 'organisation',
  description: 'Laboratory that tests machines before they are sold; invented for this sample.',
  sources: [source('Harbour Gazette', '2026-01-10')],
  atPublication: { ...SAME, asOf: partialDate('2024-05-17') },
  now: SAME,
  packs: ['sample'],
  factsAsOf: partialDate('2026-09-30'),
  count: 7,
  since: [],
};

export const DEVELOPMENTS: readonly Development[] = [
  {
    id: 'sample:charter-withdrawn',
    date: partialDate('2024-11-20'),
    text: 'Harbour Lab withdrew the Open Logs Charter and said that a yearly report would take its place.',
    about: ['sample:open-logs-charter', 'sample:harbour-lab', 'sample:mira-okonedo'],
    sources: [source('Sample Times', '2024-11-20'), source('Port Radio', '2024-11-21', 'B')],
    why: 'changes the status of the Open Logs Charter, which the article names twice',
  },
  {
    id: 'sample:tideway',
    date: partialDate('2024-09'),
    text: 'Okonedo became director of the Tideway Institute.',
    about: ['sample:mira-okonedo'],
    sources: [source('Harbour Gazette', '2024-09-12')],
    why: 'changes the role of Mira Okonedo, whom the article names four times',
  },
  {
    id: 'sample:reply',
    date: partialDate('2024-05-22'),
    text: 'Okonedo answered the lab in an open letter and repeated her request for written terms.',
    about: ['sample:mira-okonedo', 'sample:open-logs-charter'],
    sources: [source('Tideway Notes', '2024-05-23', 'C')],
    reported: true,
    why: 'concerns Mira Okonedo and the Open Logs Charter, both named in the article',
  },
  {
    id: 'sample:hearing',
    date: partialDate('2025'),
    text: 'A committee of the Port Sample council heard Okonedo and two former colleagues on test logs.',
    about: ['sample:mira-okonedo'],
    sources: [source('Port Radio', '2025-03-02', 'B')],
    why: 'concerns Mira Okonedo',
  },
];

export const SAMPLE_ANALYSIS: Analysis = {
  published: SAMPLE_ARTICLE.published,
  modified: SAMPLE_ARTICLE.modified,
  mentions: [
    { block: 2, start: 0, end: 12, entity: 'sample:mira-okonedo', why: { type: 'name' } },
    { block: 2, start: 45, end: 56, entity: 'sample:harbour-lab', why: { type: 'name' } },
    { block: 2, start: 83, end: 100, entity: 'sample:open-logs-charter', why: { type: 'name' } },
    { block: 3, start: 0, end: 7, entity: 'sample:mira-okonedo', why: { type: 'above', words: 'Mira Okonedo' } },
  ],
  entities: { 'sample:mira-okonedo': MIRA, 'sample:open-logs-charter': CHARTER, 'sample:harbour-lab': LAB },
  notes: [
    {
      kind: 'editors_note',
      label: 'Editor’s note',
      text: 'Editor’s note, May 18, 2024, 7:30 pm ET: This sample was changed to add a reply from Harbour Lab.',
      date: partialDate('2024-05-18T19:30-04:00'),
      blocks: [1],
      how: 'label',
      why: ['opens with “Editor’s note”', 'has a date of its own'],
    },
    {
      kind: 'update',
      label: null,
      text: '(After this sample appeared, the lab said that it would publish the first logs in June.)',
      date: null,
      blocks: [3],
      how: 'in the text',
      why: ['“After this sample appeared”'],
    },
    {
      kind: 'correction',
      label: 'Correction',
      text: 'Correction: An earlier version of this sample misspelt the name of the charter.',
      date: null,
      blocks: [4],
      how: 'label',
      why: ['opens with “Correction”'],
    },
  ],
  developments: DEVELOPMENTS,
  status: [],
  factsAsOf: partialDate('2026-09-30'),
  packs: { sample: { title: 'Sample pack', asOf: partialDate('2026-09-30'), language: 'en' } },
};

export const SAMPLE_REPORT: ReadyReport = {
  state: 'ready',
  article: SAMPLE_ARTICLE,
  analysis: SAMPLE_ANALYSIS,
  timings: {},
};
