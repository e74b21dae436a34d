import { describe, expect, test, vi } from 'vitest';
import { accept, acceptQuestion } from '../../src/background/accept.ts';

vi.spyOn(console, 'debug').mockImplementation(() => {});

const OWN = 'afterword@afterword.example';
const self = { id: OWN, baseUrl: 'moz-extension://0000/' };
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
    expect(accept({ type: 'analyse', article }, { id: OWN, tab }, self)).toEqual({
      message: { type: 'analyse', article },
      tabId: 7,
      frameId: 0,
    });
  });

  test('knows which frame of the tab asks for a card', () => {
    expect(accept({ type: 'card' }, { id: OWN, tab, frameId: 4 }, self)).toEqual({
      message: { type: 'card' },
      tabId: 7,
      frameId: 4,
    });
  });

  test.each([
    ['another extension', { id: 'somebody@else.example', tab }],
    ['a web page', { tab }],
    ['a page of this extension, which has no tab to mark', { id: OWN }],
  ])('ignores a message of %s', (_who, sender) => {
    expect(accept({ type: 'analyse', article }, sender, self)).toBeNull();
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
    expect(accept(data, { id: OWN, tab }, self)).toBeNull();
  });
});

describe('a question of the extension’s own pages', () => {
  const page = { id: OWN, url: 'moz-extension://0000/options.html' };

  test.each([
    ['in a popup, which is no tab', page],
    ['in a tab', { ...page, tab }],
  ])('is taken from a page %s', (_where, sender) => {
    expect(acceptQuestion({ type: 'facts' }, sender, self)).toEqual({ type: 'facts' });
    expect(acceptQuestion({ type: 'site', host: 'a.news.example' }, sender, self)).toEqual({
      type: 'site',
      host: 'a.news.example',
    });
  });

  test.each([
    ['a content script', { id: OWN, tab, url: 'https://news.example/a' }],
    ['a web page that looks like ours', { tab, url: 'https://evil.example/moz-extension://0000/' }],
    ['another extension', { id: 'somebody@else.example', url: 'moz-extension://9999/options.html' }],
    ['somebody without an address', { id: OWN }],
  ])('is not taken from %s', (_who, sender) => {
    expect(acceptQuestion({ type: 'facts' }, sender, self)).toBeNull();
  });

  test.each([
    ['of another type', { type: 'badge', count: 1 }],
    ['without its host', { type: 'site' }],
    ['with an endless host', { type: 'site', host: 'a'.repeat(5000) }],
  ])('is not one %s', (_what, data) => {
    expect(acceptQuestion(data, page, self)).toBeNull();
  });
});
