import { describe, expect, it } from 'vitest';
import { detectNotes } from '../../src/notes/detect.ts';
import { publishedFromNotes } from '../../src/notes/published.ts';
import { articleWith, notesOf, paragraph } from './helpers.ts';

describe('the date of a note', () => {
  const dateOf = (text: string, around = {}) => notesOf(text, around)[0]?.date;

  it('has the time and the zone beside the label', () => {
    expect(dateOf('Correction, May 18, 2024, 7:30 pm ET: The boat is red.')).toBe('2024-05-18T19:30-04:00');
    expect(dateOf('Update: 2024-05-18, 19:30 UTC — The boat is red.')).toBe('2024-05-18T19:30Z');
  });

  it('is read in the order of the page’s language, and is null where the language leaves the order open', () => {
    expect(dateOf('Correction (4/5/2023): The boat is red.', { language: 'en-US' })).toBe('2023-04-05');
    expect(dateOf('Correction (4/5/2023): The boat is red.', { language: 'en-GB' })).toBe('2023-05-04');
    expect(dateOf('Correction (4/5/2023): The boat is red.', { language: 'en' })).toBeNull();
  });

  it('takes the year from the day of publication where the note has none', () => {
    expect(dateOf('Update, July 3: The boat is red.', { published: '2019-07-02' })).toBe('2019-07-03');
    expect(dateOf('Update, January 4: The boat is red.', { published: '2019-12-30T18:00Z' })).toBe('2020-01-04');
    expect(
      dateOf('This article was amended on 10 November to say that the boat is red.', { published: '2016-11-09' }),
    ).toBe('2016-11-10');
  });

  it('has no year where the year would be a guess', () => {
    expect(dateOf('Update, July 3: The boat is red.')).toBeNull();
    expect(dateOf('Update, July 3: The boat is red.', { published: '2019' })).toBeNull();
    expect(dateOf('Update, July 3: The boat is red.', { published: '2019-07-20' })).toBeNull();
    expect(dateOf('Update, July 3: The boat is red.', { published: '2019-06-20', modified: '2019-06-25' })).toBeNull();
    expect(dateOf('Updated at 1:23 p.m. with comment from the union.', { published: '2019-06-20' })).toBeNull();
    expect(
      dateOf('This story has been updated with additional developments Friday.', { published: '2019-06-20' }),
    ).toBeNull();
  });

  it('is not a date in the story of the note', () => {
    expect(dateOf('Update: On December 28, 2016, the company told us that the boat is red.')).toBeNull();
    expect(dateOf('Correction: The storm was on March 3, 1987, not on March 5.')).toBeNull();
    expect(dateOf('This is an updated version of a story that was first published in November 2016.')).toBeNull();
  });

  it('has no year, but a point behind the month, where the day comes first', () => {
    const around = { language: 'fi', published: '2024-03-11' };
    expect(dateOf('Oikaisu 13.3. klo 20.56. Laituri on 80 metriä pitkä.', around)).toBe('2024-03-13T20:56');
    expect(dateOf('Oikaisu klo 12.10. Laituri on 80 metriä pitkä.', around)).toBeNull();
    expect(dateOf('Korrektur 13.3.: Der Steg ist rot.', { language: 'de', published: '2024-03-11' })).toBe(
      '2024-03-13',
    );
    expect(dateOf('Helyreigazítás 03.04.: A móló piros.', { language: 'hu', published: '2024-03-02' })).toBeNull();
  });

  it('is not the day of the error, where a sentence begins with it behind a bare label', () => {
    const around = { published: '2024-03-11' };
    expect(dateOf('Correction On March 11 we said here that the boat is red. It is blue.', around)).toBeNull();
    expect(
      dateOf('Richtigstellung Am 11. März haben wir hier behauptet, das Boot sei rot. Es ist blau.', {
        ...around,
        language: 'de',
      }),
    ).toBeNull();
    expect(dateOf('Correction – On March 13, 2024: The boat is red.')).toBe('2024-03-13');
  });

  it('is a whole date that ends the note', () => {
    expect(
      dateOf(
        'Corrections\nAn earlier version of this story said that the boat is red. It is blue. Mar 13, 2024 9:12 AM ET',
      ),
    ).toBe('2024-03-13T09:12-04:00');
    expect(dateOf('Correction: The storm was not on March 5. It was on March 3, 1987')).toBeNull();
  });

  it('is in the figures of other scripts', () => {
    const around = { published: '2024-03-11' };
    expect(dateOf('تحديث، ١٤ مارس ٢٠٢٤: أضفنا رد الميناء على أسئلتنا.', { ...around, language: 'ar' })).toBe(
      '2024-03-14',
    );
    expect(dateOf('भूल सुधार (१४ मार्च २०२४): घाट की लंबाई अस्सी मीटर है।', { ...around, language: 'hi' })).toBe(
      '2024-03-14',
    );
  });

  it.each([
    ['fa', 'اصلاحیه (۲۳ اسفند ۱۴۰۲): طول اسکله ۸۰ متر است.'],
    ['fa', 'اصلاحیه (1402/12/23): طول اسکله ۸۰ متر است.'],
    ['fa', 'Correction (13 March 1402): The pier is red.'],
    ['th', 'Correction (13/03/2567): The pier is red.'],
    ['en', 'Correction, 13 March 2567: The pier is red.'],
    ['ja', '【訂正】(令和6年3月13日) 桟橋の長さは80メートルでした。'],
    ['zh-TW', '更正(113年3月13日):碼頭長80公尺。'],
    ['ar', 'تصحيح (3 رمضان 1445): طول الرصيف 80 مترا.'],
    ['ar', 'تصحيح (03/09/1445): طول الرصيف 80 مترا.'],
  ])('is null where its year is of another calendar: %s, %s', (language, text) => {
    expect(notesOf(text, { language, published: '2024-03-11' }).map(({ date }) => date)).toEqual([null]);
  });

  it('is never a day that the calendar lacks', () => {
    for (const day of ['February 31, 2023', '2023-13-40', '0000-00-00', '+275760-09-13', '32.13.2023']) {
      expect(dateOf(`Correction, ${day}: The boat is red.`) ?? null).toBeNull();
    }
  });

  it.each([
    ['Update, 3/12/2024, 5:15 pm: The boat has left.', '2024-03-11', '2024-03-12T17:15'],
    ['Update (3/13): The boat has left.', '2024-03-11', '2024-03-13'],
    ['Update, 12/3/2024: The boat has left.', '2024-03-11', '2024-03-12'],
    // both orders give a day soon after publication: neither is taken
    ['Update, 3/4/2024: The boat has left.', '2024-03-02', null],
    ['Update, 3/4/2024, 5:15 pm ET: The boat has left.', '2024-03-02', '2024-03-04T17:15-05:00'],
    ['Update, 3/12/2024: The boat has left.', undefined, null],
  ])('in figures has the order that publication or a zone leaves: %s, published %s', (text, published, date) => {
    expect(notesOf(text, published === undefined ? {} : { published })[0]?.date).toBe(date);
  });

  it('is not the day by which a note names the story ("this March 11 story")', () => {
    const text = '(This March 11 story has been corrected to say three boats in paragraph 2)';
    expect(notesOf(text, { published: '2024-03-11' })[0]?.date).toBeNull();
  });

  it.each([
    'Correction:\nMarch 12, 2024: A previous version of this article gave the wrong price.',
    'A previous version of this article gave the wrong price. It is 14 crowns. (Corrected March 12, 2024.)',
    'This story was first published on March 11, 2024. It was updated on March 12, 2024, to correct a name.',
    'Correction: This post gave the wrong price. The error was corrected on March 12, 2024.',
  ])('stands further on in the note: %s', (text) => {
    expect(notesOf(text)[0]?.date).toBe('2024-03-12');
  });

  it('gets its year from another note of the same article', () => {
    const article = articleWith([
      paragraph('Editor’s note, May 18, 2024, 7:30 pm ET: This story has been updated with a statement.'),
      paragraph('Update, May 20, 9:00 am ET: This story was published on May 17 and has been updated several times.'),
    ]);
    const notes = detectNotes(article);
    expect(notes.map((note) => note.date)).toEqual(['2024-05-18T19:30-04:00', '2024-05-20T09:00-04:00']);
    const { published, modified } = publishedFromNotes(notes, article);
    expect(published?.date).toBe('2024-05-17');
    expect(published?.how).toMatchObject({ type: 'note', quote: expect.stringContaining('published on May 17') });
    expect(modified?.date).toBe('2024-05-20T09:00-04:00');
  });
});

describe('the dates that notes state about the article', () => {
  it('are null where no note states one', () => {
    const article = articleWith([paragraph('Correction: The boat is red.')]);
    expect(publishedFromNotes(detectNotes(article), article)).toEqual({ published: null, modified: null });
  });

  it('leave out a day of publication later than the newest note', () => {
    const article = articleWith([
      paragraph('Update, May 18, 2024: This story was published on May 30, 2024 and has been updated.'),
    ]);
    expect(publishedFromNotes(detectNotes(article), article).published).toBeNull();
  });

  it('are read in other languages', () => {
    const article = articleWith(
      [paragraph('Update vom 20. Mai 2024: Dieser Artikel wurde am 17. Mai 2024 veröffentlicht und seitdem ergänzt.')],
      { language: 'de' },
    );
    expect(publishedFromNotes(detectNotes(article), article).published?.date).toBe('2024-05-17');
  });
});
