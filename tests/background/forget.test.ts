import { beforeEach, expect, test, vi } from 'vitest';
import { surveyPage } from '../../src/article/page/survey.ts';
import { readSurvey } from '../../src/article/read.ts';
import { remembered } from '../../src/article/remembered.ts';
import type { Survey } from '../../src/article/survey.ts';
import { analyseFor } from '../../src/background/read.ts';
import { DEFAULTS } from '../../src/settings/model.ts';
import { articleOf, article as articlePage, documentOf } from '../article/page.ts';

const asked = vi.fn((text: string) => text.length);
const lengthOf = remembered(asked);

beforeEach(() => {
  lengthOf('names of a page');
  lengthOf('names of a page');
  asked.mockClear();
});

/** Whether a function that remembers has to be asked again what it was asked before. */
function isForgotten(): boolean {
  lengthOf('names of a page');
  return asked.mock.calls.length > 0;
}

test('the names of a page are remembered while it is read', () => {
  expect(isForgotten()).toBe(false);
});

test('a reading leaves none of the names of its page behind', () => {
  const surveyed = surveyPage(documentOf(articlePage()), { href: 'https://news.example.com/town/harbour-plan' });
  if (surveyed.kind !== 'page') throw new Error(surveyed.why.reason);
  expect(readSurvey(surveyed.survey).kind).toBe('article');
  expect(isForgotten()).toBe(true);
});

test('a reading that fails leaves none either', () => {
  const broken: Partial<Survey> = {};
  expect(() => readSurvey(broken as Survey)).toThrow(); // no survey at all
  expect(isForgotten()).toBe(true);
});

test('an analysis, which settles dates by the names around them, leaves none', () => {
  const { article } = articleOf(articlePage());
  lengthOf('names of a page');
  asked.mockClear();
  analyseFor(article, DEFAULTS, null);
  expect(isForgotten()).toBe(true);
});
