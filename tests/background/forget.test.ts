import { beforeEach, expect, test, vi } from 'vitest';
import { surveyPage } from '../../src/article/page/survey.ts';
import { readSurvey } from '../../src/article/read.ts';
import { remembered } from '../../src/article/remembered.ts';
import type { Survey } from '../../src/article/survey.ts';
import { analyseFor } from '../../src/background/read.ts';
import { DEFAULTS } from '../../src/settings/settings-model.ts';
import { articleOf, article as articlePage, documentOf } from '../article/page.ts';

const asked = vi.fn((text: string) => text.length);
const lengthOf = remembered(asked);

beforeEach(() => {
  lengthOf('names of a page');
  lengthOf('names of a page');
  asked.mockClear();
});

/** Whether a remembered answer is gone, so that its function is called again. */
function isForgotten(): boolean {
  lengthOf('names of a page');
  return asked.mock.calls.length > 0;
}

test('the names of a page are remembered while it is read', () => {
  expect(isForgotten()).toBe(false);
});

test('after a reading, no name of the page is remembered', () => {
  const surveyed = surveyPage(documentOf(articlePage()), { href: 'https://news.example.com/town/harbour-plan' });
  if (surveyed.kind !== 'page') throw new Error(surveyed.why.reason);
  expect(readSurvey(surveyed.survey).kind).toBe('article');
  expect(isForgotten()).toBe(true);
});

test('after a reading that fails, no name is remembered either', () => {
  const broken: Partial<Survey> = {};
  expect(() => readSurvey(broken as Survey)).toThrow(); // this is no valid survey
  expect(isForgotten()).toBe(true);
});

test('after an analysis, which settles dates by the names around them, no name is remembered', () => {
  const { article } = articleOf(articlePage());
  lengthOf('names of a page');
  asked.mockClear();
  analyseFor(article, DEFAULTS, null);
  expect(isForgotten()).toBe(true);
});
