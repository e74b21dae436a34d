import { expect, test } from 'vitest';
import { committed, sentencesFor } from './sentences.ts';

const registers = committed();
/** Nothing is held on the day: the person had just left, or had not yet begun. */
const NOTHING = '';

/** (person, day) and what the person holds on that day, as far as the row asks. Several are joined by "; ". */
const TABLE: readonly (readonly [person: string, day: string, said: string])[] = [
  // Presidents and vice presidents
  ['Barack Obama', '2008-11-01', 'US senator for Illinois, Democrat, since 2005-01-04'],
  ['Barack Obama', '2010-06-01', 'President of the United States, Democrat, since 2009-01-20'],
  ['Barack Obama', '2017-01-19', 'President of the United States, Democrat, since 2009-01-20'],
  ['Barack Obama', '2017-01-21', NOTHING],
  ['Donald Trump', '2017-01-19', NOTHING],
  ['Donald Trump', '2017-01-21', 'President of the United States, Republican, since 2017-01-20'],
  ['Donald Trump', '2021-01-19', 'President of the United States, Republican, since 2017-01-20'],
  ['Donald Trump', '2021-01-21', NOTHING],
  ['Donald Trump', '2025-01-21', 'President of the United States, Republican, since 2025-01-20'],
  ['Joe Biden', '2012-05-01', 'Vice President of the United States, Democrat, since 2009-01-20'],
  ['Joe Biden', '2021-01-19', NOTHING],
  ['Joe Biden', '2021-01-21', 'President of the United States, Democrat, since 2021-01-20'],
  ['Joe Biden', '2025-01-21', NOTHING],
  ['George W. Bush', '2009-01-19', 'President of the United States, Republican, since 2001-01-20'],
  ['Mike Pence', '2018-03-01', 'Vice President of the United States, Republican, since 2017-01-20'],
  ['Mike Pence', '2021-01-21', NOTHING],
  ['Kamala Harris', '2020-12-01', 'US senator for California, Democrat, since 2017-01-03'],
  ['Kamala Harris', '2021-01-19', NOTHING],
  ['Kamala Harris', '2022-02-01', 'Vice President of the United States, Democrat, since 2021-01-20'],
  ['JD Vance', '2024-07-15', 'US senator for Ohio, Republican, since 2023-01-03'],
  ['JD Vance', '2025-01-15', NOTHING],
  ['JD Vance', '2025-02-01', 'Vice President of the United States, Republican, since 2025-01-20'],
  // Speakers of the House and leaders of the Senate
  ['Nancy Pelosi', '2010-12-01', 'Speaker of the US House of Representatives, since 2007-01-04'],
  ['John Boehner', '2011-01-06', 'Speaker of the US House of Representatives, since 2011-01-05'],
  ['John Boehner', '2015-10-28', 'Speaker of the US House of Representatives, since 2011-01-05'],
  ['John Boehner', '2015-10-30', 'US representative for Ohio, Republican, since 1991-01-03'],
  ['Paul Ryan', '2015-10-30', 'Speaker of the US House of Representatives, since 2015-10-29'],
  ['Paul Ryan', '2019-01-04', NOTHING],
  ['Nancy Pelosi', '2019-01-04', 'Speaker of the US House of Representatives, since 2019-01-03'],
  ['Nancy Pelosi', '2023-01-04', 'US representative for California, Democrat, since 1987-01-06'],
  ['Kevin McCarthy', '2023-01-06', 'US representative for California, Republican, since 2007-01-04'],
  ['Kevin McCarthy', '2023-01-08', 'Speaker of the US House of Representatives, since 2023-01-07'],
  ['Kevin McCarthy', '2023-10-04', 'US representative for California, Republican, since 2007-01-04'],
  ['Mike Johnson', '2023-10-24', 'US representative for Louisiana, Republican, since 2017-01-03'],
  ['Mike Johnson', '2023-10-26', 'Speaker of the US House of Representatives, since 2023-10-25'],
  ['Harry Reid', '2014-06-01', 'US Senate majority leader, since 2007-01-04'],
  ['Mitch McConnell', '2016-02-14', 'US Senate majority leader, since 2015-01-03'],
  ['Mitch McConnell', '2021-01-21', 'US Senate minority leader, since 2021-01-20'],
  ['Chuck Schumer', '2022-08-07', 'US Senate majority leader, since 2021-01-20'],
  ['John Thune', '2025-01-04', 'US Senate majority leader, since 2025-01-03'],
  // Cabinet
  ['Hillary Clinton', '2010-06-01', 'US secretary of state, since 2009-01-21'],
  ['John Kerry', '2013-01-31', 'US senator for Massachusetts, Democrat, since 1985-01-03'],
  ['John Kerry', '2013-02-02', 'US secretary of state, since 2013-02-01'],
  ['Rex Tillerson', '2018-04-01', NOTHING],
  ['Mike Pompeo', '2018-04-27', 'US secretary of state, since 2018-04-26'],
  ['Antony Blinken', '2021-01-25', NOTHING],
  ['Antony Blinken', '2024-12-10', 'US secretary of state, since 2021-01-26'],
  ['Antony Blinken', '2025-01-21', NOTHING],
  ['Marco Rubio', '2025-01-15', 'US senator for Florida, Republican, since 2011-01-05'],
  ['Marco Rubio', '2025-01-20', NOTHING],
  ['Marco Rubio', '2025-03-01', 'US secretary of state, since 2025-01-21'],
  ['Robert Gates', '2011-06-29', 'US secretary of defense, since 2006-12-18'],
  ['Leon Panetta', '2011-07-02', 'US secretary of defense, since 2011-07-01'],
  ['Chuck Hagel', '2013-03-01', 'US secretary of defense, since 2013-02-27'],
  ['Mark Esper', '2020-11-10', NOTHING],
  ['Lloyd Austin', '2023-01-01', 'US secretary of defense, since 2021-01-22'],
  ['Eric Holder', '2012-06-28', 'US attorney general, since 2009-02-03'],
  ['Loretta Lynch', '2015-04-26', NOTHING],
  ['Loretta Lynch', '2016-07-01', 'US attorney general, since 2015-04-27'],
  ['Jeff Sessions', '2017-02-10', 'US attorney general, since 2017-02-09'],
  ['Jeff Sessions', '2018-11-08', NOTHING],
  ['Merrick Garland', '2021-03-12', 'US attorney general, since 2021-03-11'],
  ['Timothy Geithner', '2011-08-01', 'US secretary of the Treasury, since 2009-01-26'],
  ['Steve Mnuchin', '2019-05-01', 'US secretary of the Treasury, since 2017-02-13'],
  ['Janet Yellen', '2025-03-01', NOTHING],
  ['Tom Price', '2017-09-30', NOTHING],
  ['Xavier Becerra', '2021-03-20', 'US secretary of health and human services, since 2021-03-19'],
  ['Robert F. Kennedy Jr.', '2025-02-12', NOTHING],
  ['Robert F. Kennedy Jr.', '2025-02-14', 'US secretary of health and human services, since 2025-02-13'],
  ['Julie Su', '2023-08-01', 'acting US secretary of labor, seen 2023-04-20'],
  ['Kristi Noem', '2026-03-25', NOTHING],
  ['Markwayne Mullin', '2026-03-25', 'US secretary of homeland security, since 2026-03-24'],
  ['Pete Hegseth', '2025-01-24', NOTHING],
  ['Jamieson Greer', '2025-03-28', NOTHING],
  // Supreme Court
  ['John Paul Stevens', '2010-06-01', 'Associate Justice of the US Supreme Court, since 1975-12-19'],
  ['John Paul Stevens', '2010-07-01', NOTHING],
  ['Elena Kagan', '2010-08-06', NOTHING],
  ['Elena Kagan', '2010-08-08', 'Associate Justice of the US Supreme Court, since 2010-08-07'],
  ['Antonin Scalia', '2016-02-12', 'Associate Justice of the US Supreme Court, since 1986-09-26'],
  ['Antonin Scalia', '2016-02-14', NOTHING],
  ['Neil Gorsuch', '2017-04-11', 'Associate Justice of the US Supreme Court, since 2017-04-10'],
  ['Anthony Kennedy', '2018-08-01', NOTHING],
  ['Brett Kavanaugh', '2018-10-07', 'Associate Justice of the US Supreme Court, since 2018-10-06'],
  ['Ruth Bader Ginsburg', '2020-09-19', NOTHING],
  ['Amy Coney Barrett', '2020-10-28', 'Associate Justice of the US Supreme Court, since 2020-10-27'],
  ['Ketanji Brown Jackson', '2022-07-01', 'Associate Justice of the US Supreme Court, since 2022-06-30'],
  ['John Roberts', '2012-06-28', 'Chief Justice of the United States, since 2005-09-29'],
  // Governors
  ['Gavin Newsom', '2020-03-19', 'Governor of California, Democrat, since 2019-01-07'],
  ['Kelly Ayotte', '2025-01-08', NOTHING],
  ['Bethany Hall-Long', '2025-01-10', 'Governor of Delaware, Democrat, since 2025-01-07'],
  ['Glenn Youngkin', '2026-01-18', NOTHING],
  ['Abigail Spanberger', '2026-01-18', 'Governor of Virginia, Democrat, since 2026-01-17'],
  ['Mikie Sherrill', '2025-11-19', 'US representative for New Jersey, Democrat, since 2019-01-03'],
  ['Mikie Sherrill', '2025-12-01', NOTHING],
  ['Mikie Sherrill', '2026-01-21', 'Governor of New Jersey, Democrat, since 2026-01-20'],
  ['Ron DeSantis', '2018-12-01', NOTHING],
  ['Ron DeSantis', '2019-01-09', 'Governor of Florida, Republican, since 2019-01-08'],
  ['Tim Walz', '2020-05-29', 'Governor of Minnesota, Democratic–Farmer–Labor, since 2019-01-07'],
  ['Doug Burgum', '2024-12-16', NOTHING],
  ['Kathy Hochul', '2021-08-25', 'Governor of New York, Democrat, since 2021-08-24'],
  // Party as of the day, and who left early
  ['Kyrsten Sinema', '2022-12-08', 'US senator for Arizona, Democrat, since 2019-01-03'],
  ['Kyrsten Sinema', '2022-12-10', 'US senator for Arizona, independent, since 2019-01-03'],
  ['Joe Manchin', '2024-06-01', 'US senator for West Virginia, independent, since 2010-11-15'],
  ['Justin Amash', '2019-07-05', 'US representative for Michigan, independent, since 2011-01-05'],
  ['Jeff Van Drew', '2019-12-20', 'US representative for New Jersey, Republican, since 2019-01-03'],
  ['Al Franken', '2018-01-03', NOTHING],
  ['John McCain', '2018-08-26', NOTHING],
  ['Ted Kennedy', '2009-08-26', NOTHING],
  ['Anthony Weiner', '2011-06-22', NOTHING],
  ['Dianne Feinstein', '2023-09-30', NOTHING],
  ['Bob Menendez', '2024-08-21', NOTHING],
  ['Lindsey Graham', '2026-07-10', 'US senator for South Carolina, Republican, since 2003-01-07'],
  ['Lindsey Graham', '2026-07-12', NOTHING],
  ['Alexandria Ocasio-Cortez', '2020-01-15', 'US representative for New York, Democrat, since 2019-01-03'],
  ['Bernie Sanders', '2016-02-01', 'US senator for Vermont, independent, since 2007-01-04'],
];

test.each(TABLE)('%s on %s: %s', (person, day, said) => {
  const sentences = sentencesFor(registers, person, day);
  if (said === NOTHING) expect(sentences).toEqual([]);
  else expect(sentences).toContain(said);
});

test('a leader is no longer called leader on the day after the end', () => {
  const after = (person: string, day: string) => sentencesFor(registers, person, day).join('; ');
  expect(after('Nancy Pelosi', '2011-01-04')).not.toContain('Speaker');
  expect(after('John Boehner', '2015-10-30')).not.toContain('Speaker');
  expect(after('Kevin McCarthy', '2023-10-04')).not.toContain('Speaker');
  expect(after('Mitch McConnell', '2021-01-21')).not.toContain('majority');
  expect(after('Ketanji Brown Jackson', '2022-06-29')).not.toContain('Justice');
});
