import { describe, expect, test, vi } from 'vitest';
import { accept } from '../../src/background/accept.ts';

vi.spyOn(console, 'debug').mockImplementation(() => {});

const OWN = 'afterword@afterword.example';
const tab = { id: 7 };
const article = {
  url: 'https://news.example/a',
  site: 'news.example',
  title: 'A title',
  language: 'en',
  published: { date: '2024-05-17', how: 'JSON-LD datePublished' },
  modified: null,
  blocks: [{ kind: 'paragraph', text: 'A paragraph.', hints: { leadIn: 3, aside: true } }],
};

describe('the worker', () => {
  test('acts on an article that its own content script sends', () => {
    expect(accept({ type: 'analyse', article }, { id: OWN, tab }, OWN)).toEqual({
      message: { type: 'analyse', article },
      tabId: 7,
    });
  });

  test.each([
    ['another extension', { id: 'somebody@else.example', tab }],
    ['a web page', { tab }],
    ['a page of this extension, which has no tab to mark', { id: OWN }],
  ])('ignores a message of %s', (_who, sender) => {
    expect(accept({ type: 'analyse', article }, sender, OWN)).toBeNull();
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'analyse'],
    ['an unknown type', { type: 'erase' }],
    ['no article', { type: 'analyse' }],
    ['blocks that are not a list', { type: 'analyse', article: { ...article, blocks: 'all' } }],
    [
      'a block of an unknown kind',
      { type: 'analyse', article: { ...article, blocks: [{ kind: 'script', text: '' }] } },
    ],
    ['a date that is none', { type: 'analyse', article: { ...article, published: { date: '2024-02-31', how: '' } } }],
    ['a badge of minus one', { type: 'badge', count: -1 }],
    ['a badge that is a text', { type: 'badge', count: '<b>9</b>' }],
  ])('ignores a message with %s', (_what, data) => {
    expect(accept(data, { id: OWN, tab }, OWN)).toBeNull();
  });
});
