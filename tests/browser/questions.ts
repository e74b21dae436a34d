/*
 * Twenty articles of different years and kinds in prose of our own, each with a question that its reader would have
 * today. Each is marked as a sample. The answers are publicly known as of 30 September 2026, and were written before
 * any card was looked at.
 */

export type Question = {
  readonly written: string;
  readonly title: string;
  /** The sentences of the sample that name what the question is about. */
  readonly words: string;
  readonly question: string;
  /** The name whose card is opened; null where the popup has the answer. */
  readonly card: string | null;
  /** A pattern of the text that gives a reader the answer. */
  readonly answer: RegExp;
};

export const QUESTIONS: readonly Question[] = [
  {
    written: '2016-09-14',
    title: 'Theresa May sets out her autumn',
    words:
      'Prime Minister Theresa May answered questions for an hour. Theresa May said that there would be no early vote.',
    question: 'Is she still prime minister?',
    card: 'Theresa May',
    answer: /prime minister[^.]* until 24 July 2019/i,
  },
  {
    written: '2013-03-12',
    title: 'John Kerry goes on his first journey',
    words: 'Secretary of State John Kerry left for Europe on Tuesday. John Kerry will be away for nine days.',
    question: 'When did he stop being Secretary of State?',
    card: 'John Kerry',
    answer: /secretary of state[^.]* until [^.]*2017/i,
  },
  {
    written: '2021-06-08',
    title: 'Kamala Harris visits two countries',
    words: 'Vice President Kamala Harris met ministers on Monday. Kamala Harris flew on in the evening.',
    question: 'Is she still vice president?',
    card: 'Kamala Harris',
    answer: /vice president[^.]* until 20 January 2025/i,
  },
  {
    written: '2014-05-20',
    title: 'Marco Rubio speaks about wages',
    words: 'Senator Marco Rubio, Republican of Florida, gave a speech on Tuesday. Marco Rubio spoke for half an hour.',
    question: 'What is he now?',
    card: 'Marco Rubio',
    answer: /secretary of state since [^.]*2025/i,
  },
  {
    written: '2015-07-21',
    title: 'John McCain answers his critics',
    words: 'Senator John McCain, Republican of Arizona, did not name anybody. John McCain said that he had moved on.',
    question: 'Is he still a senator?',
    card: 'John McCain',
    answer: /died\s+25 Aug(?:ust)? 2018/i,
  },
  {
    written: '2019-02-25',
    title: 'Dianne Feinstein and the schoolchildren',
    words:
      'Senator Dianne Feinstein, Democrat of California, met a class on Friday. Dianne Feinstein talked for ten minutes.',
    question: 'What became of her?',
    card: 'Dianne Feinstein',
    answer: /died\s+29 Sept(?:ember)? 2023/i,
  },
  {
    written: '2012-01-24',
    title: 'Barack Obama speaks to Congress',
    words: 'President Barack Obama spoke for an hour on Tuesday. Barack Obama named jobs eleven times.',
    question: 'Until when was he president?',
    card: 'Barack Obama',
    answer: /president[^.]* until 20 January 2017/i,
  },
  {
    written: '2022-10-26',
    title: 'Rishi Sunak takes his first questions',
    words: 'Prime Minister Rishi Sunak faced the House on Wednesday. Rishi Sunak had been in office for a day.',
    question: 'Is he still prime minister?',
    card: 'Rishi Sunak',
    answer: /prime minister[^.]* until 5 July 2024|5 July? 2024[^.]* succeeded Rishi Sunak as Prime Minister/i,
  },
  {
    written: '2015-11-03',
    title: 'The Home Secretary presents a bill',
    words:
      'The Home Secretary, Theresa May, presented the bill on Tuesday. The Home Secretary said that it could not wait.',
    question: 'Who is Home Secretary now?',
    card: 'Home Secretary',
    answer: /now[^.]*Shabana Mahmood/i,
  },
  {
    written: '2018-06-05',
    title: 'Angela Merkel takes questions',
    words: 'Chancellor Angela Merkel spoke in the Bundestag on Tuesday. Angela Merkel took questions from all parties.',
    question: 'Is she still chancellor?',
    card: 'Angela Merkel',
    answer: /chancellor[^.]* until [^.]*2021/i,
  },
  {
    written: '2023-11-01',
    title: 'What the executive order on AI asks of companies',
    words:
      'Executive Order 14110 runs to more than a hundred pages. Under Executive Order 14110 companies report large tests.',
    question: 'Is this order still in force?',
    card: 'Executive Order 14110',
    answer: /revoked,? [^.]*20 January 2025|rescinded,? [^.]*20 January 2025/i,
  },
  {
    written: '2023-12-12',
    title: 'The European Union agrees on its AI Act',
    words: 'The EU AI Act was agreed after three days. Companies will have time before the EU AI Act applies to them.',
    question: 'Did it become law?',
    card: 'EU AI Act',
    answer: /now[^.]*(?:in force|appl)/i,
  },
  {
    written: '2024-08-30',
    title: 'California’s SB 1047 goes to the governor',
    words: 'SB 1047 passed both houses this week. Companies had written letters for and against SB 1047.',
    question: 'Was the bill signed?',
    card: 'SB 1047',
    answer: /vetoed/i,
  },
  {
    written: '2010-03-24',
    title: 'What the Affordable Care Act changes first',
    words: 'The Affordable Care Act was signed on Tuesday. Some parts of the Affordable Care Act begin this year.',
    question: 'Was this law repealed?',
    card: 'Affordable Care Act',
    answer: /now[^.]*in force/i,
  },
  {
    written: '2023-05-17',
    title: 'Jan Leike on what his team does',
    words:
      'Jan Leike leads alignment at OpenAI. Jan Leike said in an interview that the work had only begun at OpenAI.',
    question: 'Is he still at OpenAI?',
    card: 'Jan Leike',
    answer: /Anthropic/,
  },
  {
    written: '2024-02-10',
    title: 'Sam Altman looks for money',
    words:
      'Sam Altman, who runs OpenAI, travelled last week. Sam Altman has spoken to investors, and OpenAI said no more.',
    question: 'Does he still run OpenAI?',
    card: 'Sam Altman',
    answer: /still[^.]*chief executive|now[^.]*chief executive (?:of|at) OpenAI since/i,
  },
  {
    written: '2022-12-05',
    title: 'Ilya Sutskever and the question of learning',
    words: 'Ilya Sutskever, chief scientist of OpenAI, gave a lecture. Ilya Sutskever helped to found OpenAI in 2015.',
    question: 'What does he do now?',
    card: 'Ilya Sutskever',
    answer: /Safe Superintelligence/,
  },
  {
    written: '2024-05-17',
    title: 'Two leave OpenAI in one week',
    words:
      'Jan Leike and Ilya Sutskever left OpenAI. Sam Altman answered that OpenAI had more to do.</p><p><em>Correction, May 18, 2024: An earlier version of this sample misstated the year in which the team was founded.</em>',
    question: 'What was corrected?',
    card: null,
    answer: /Correction[\s\S]*misstated the year in which the team was founded/,
  },
  {
    written: '2024-05-17',
    title: 'OpenAI and its superalignment team',
    words:
      'Jan Leike left OpenAI on Wednesday, and OpenAI has closed the superalignment team. OpenAI had promised it a fifth of its computers.',
    question: 'What has happened since?',
    card: null,
    answer: /Leike[^.]* joined Anthropic/,
  },
  {
    written: '2019-07-25',
    title: 'Boris Johnson names his cabinet',
    words:
      'Prime Minister Boris Johnson named his ministers on Wednesday. Boris Johnson kept few of those who had served before.',
    question: 'When was this written, and is he still prime minister?',
    card: 'Boris Johnson',
    answer: /25 July? 2019[\s\S]*prime minister[^.]* until 6 September 2022/i,
  },
];

const FILLER = `People who had worked on it for years were asked what they made of the day, and most of them said that it was
too early to tell. Others spoke of letters that had gone unanswered, and of rooms in which nobody had wanted to sit first.`;

/** The sample article of a question. */
export const articleOf = ({ written, title, words }: Question): string => `<!doctype html>
<html lang="en"><head><title>${title}</title>
<meta property="article:published_time" content="${written}T10:00:00Z"></head>
<body><main><article><h1>${title}</h1>
<p>${words}</p>
<p>This is a sample. ${FILLER}</p>
<p>${FILLER} What comes of it was not said on that day.</p>
<p>${FILLER} Nobody expects an answer before the end of the month.</p>
</article></main></body></html>`;
