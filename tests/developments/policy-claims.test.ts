import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article-model.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import { overtakenClaims } from '../../src/developments/claims.ts';
import { idIn } from '../../src/facts/fact-model.ts';
import { link } from '../../src/linking/link.ts';
import { libraryOf } from '../facts/fixture.ts';
import { gazetteerOf } from '../linking/helpers.ts';
import { sourceOf } from '../shipped-facts.ts';

/** The pack of policies. The sentences are our own. */
const loaded = sourceOf('policies');
const FACTS = libraryOf(loaded.facts);
const GAZETTEER = gazetteerOf(loaded.facts.entities);

/** The claims of an article of one paragraph: "roe-v-wade: guarantees". */
function claims(day: string, text: string): readonly string[] {
  const article = {
    url: 'https://paper.example/a',
    site: null,
    title: '',
    language: 'en',
    blocks: [{ text, kind: 'paragraph' }],
  } as unknown as Article;
  const { mentions } = link(article, GAZETTEER);
  const published = { date: partialDate(day), how: { type: 'by-hand' } } as unknown as NonNullable<
    Article['published']
  >;
  return overtakenClaims({ article, mentions, published }, FACTS).map(
    ({ entity, stated }) => `${idIn(entity)}: ${stated}`,
  );
}

describe('a sentence of its day about a policy that has changed since', () => {
  test.each([
    ['2015-06-01', 'Roe v. Wade guarantees a right to abortion.', 'roe-v-wade: guarantees'],
    ['2019-06-01', 'Roe v. Wade protects the right in every state.', 'roe-v-wade: protects'],
    [
      '2018-02-01',
      'The Supreme Court ruling in Roe v. Wade remains the law of the land.',
      'roe-v-wade: remains the law',
    ],
    ['2016-01-01', 'Chevron deference lets agencies fill gaps in laws.', 'chevron-doctrine: lets'],
    [
      '2020-01-01',
      "Humphrey's Executor protects the heads of agencies from dismissal.",
      'humphreys-executor: protects',
    ],
    ['2019-05-01', 'The United States is party to the Paris Agreement.', 'paris-agreement: is party to'],
    ['2024-03-01', 'The United States is a party to the Paris Agreement.', 'paris-agreement: is a party to'],
    ['2017-02-01', 'The Clean Power Plan, now suspended, would require cuts at power stations.', null],
    ['2011-02-01', 'The Indian Penal Code requires proof of intent.', 'indian-penal-code: requires'],
    [
      '2016-05-01',
      'The net neutrality rules of the FCC are in force and bar providers from slowing sites.',
      'net-neutrality: in force',
    ],
    ['2017-06-01', 'NAFTA requires that cars contain parts from the region.', 'nafta: requires'],
    ['2016-06-01', 'The Iran nuclear deal requires inspections of its sites.', 'jcpoa: requires'],
    ['2018-05-02', 'NAFTA governs trade between the neighbours.', 'nafta: governs'],
    ['2014-09-10', 'The right to abortion rests on Roe v. Wade.', 'roe-v-wade: rests on'],
    ['2021-10-04', 'Under Roe v. Wade states may not ban abortion so early.', 'roe-v-wade: states may'],
    ['2021-10-04', 'A woman may choose, since Roe v. Wade protects that.', 'roe-v-wade: protects'],
    ['2016-06-10', 'The Trans-Pacific Partnership awaits a vote in Congress.', 'tpp: awaits'],
    ['2019-05-01', 'The Paris Agreement binds the United States to report.', 'paris-agreement: binds'],
    ['2015-06-01', '“Roe v. Wade” guarantees a right to abortion.', 'roe-v-wade: guarantees'],
    ['2021-03-01', 'Title 42 bars migrants from asking for asylum at the border.', 'title-42: bars'],
    ['2012-01-01', "The Defense of Marriage Act bars recognition of gay couples' marriages.", 'doma: bars'],
    ['2014-06-01', 'The EU Data Retention Directive requires providers to keep records.', null],
    [
      '2013-06-01',
      'The EU Data Retention Directive requires providers to keep records.',
      'data-retention-directive: requires',
    ],
    [
      '2019-02-14',
      'The Senate is expected to hold a vote on the Green New Deal.',
      'green-new-deal: is expected to hold a vote on',
    ],
    ['2019-05-01', 'The two-child benefit cap bars payments for a third child in Britain.', 'two-child-limit: bars'],
  ])('%s: %s', (day, text, expected) => {
    expect(claims(day, text)).toEqual(expected === null ? [] : [expected]);
  });
});

describe('a sentence that is not overtaken, or whose sense is not sure', () => {
  test.each([
    ['2015-06-01', 'Roe v. Wade was decided in 1973.'],
    ['2015-06-01', '“Roe v. Wade guarantees nothing,” a preacher shouted.'],
    ['2015-06-01', 'Roe v. Wade guarantees nothing of the kind.'],
    ['2015-06-01', 'Critics ask whether Roe v. Wade still protects anybody.'],
    ['2015-06-01', 'He claims that Roe v. Wade protects murderers.'],
    ['2015-06-01', 'If Roe v. Wade protects her, she will sue.'],
    ['2015-06-01', 'A film shows a state in which Roe v. Wade protects nobody.'],
    ['2015-06-01', 'The right does not rest on Roe v. Wade.'],
    ['2015-06-01', 'The right is not protected by Roe v. Wade.'],
    ['2018-05-02', 'Had NAFTA barred such duties, the mill would run.'],
    ['2020-06-01', 'The Open Skies Treaty allows flights over Europe.'],
    ['2015-06-01', 'Roe v. Wade never guaranteed money for clinics.'],
    ['2015-06-01', 'He said that a court that overturns Roe v. Wade would divide the country.'],
    ['2015-06-01', 'Unlike Roe v. Wade, the new ruling protects doctors.'],
    ['2023-06-01', 'Before 2022, Roe v. Wade guaranteed a right to abortion.'],
    ['2019-05-01', 'The United States is not a party to the Paris Agreement, he wrote by mistake.'],
    ['2019-05-01', 'France is party to the Paris Agreement.'],
    ['2019-05-01', 'The Paris Agreement requires members to report their emissions.'],
    ['2015-01-01', 'The Affordable Care Act requires insurers to accept everybody.'],
    ['2019-01-01', 'The GDPR requires a legal basis for each use of data.'],
    ['2015-01-01', 'Brown v. Board of Education protects pupils from segregation.'],
    ['2020-01-01', 'The Voting Rights Act bars discrimination in voting.'],
    ['2012-01-01', 'The Defense of Marriage Act was in force for years.'],
    ['2016-06-01', 'Critics want to renegotiate NAFTA.'],
    ['2021-03-01', 'Title 42 was first used in 2020.'],
    ['2019-02-14', 'Support for the Green New Deal fell just weeks before the Senate went home.'],
  ])('%s: %s', (day, text) => {
    expect(claims(day, text)).toEqual([]);
  });
});
