import { describe, expect, test, vi } from 'vitest';
import { accept, acceptQuestion } from '../../src/background/accept.ts';

vi.spyOn(console, 'debug').mockImplementation(() => {});

const OWN = 'afterword@afterword.example';
const self = { id: OWN, baseUrl: 'moz-extension://0000/' };
const tab = { id: 7 };
const article = {
  url: 'https://news.example/a',
  host: 'news.example',
  title: 'A title',
  language: 'en',
  published: { date: '2024-05-17', how: { type: 'stated', source: { where: 'json-ld', name: 'datePublished' } } },
  modified: null,
  blocks: [{ kind: 'paragraph', text: 'A paragraph.', hints: { leadIn: 3, aside: true } }],
};

const survey = {
  url: article.url,
  head: { metas: [], linked: [], title: 'A title', canonical: '', languages: ['en'] },
  boxes: [{ tag: 'body', parent: -1, first: 0, last: 0, end: 1 }],
  runs: [],
  texts: [],
  flags: [],
  marked: [],
  articles: 0,
  scripted: null,
  commented: null,
  truncated: false,
  passed: 0,
};

describe('the worker', () => {
  const page = { id: OWN, tab, url: 'moz-extension://0000/welcome.html' };

  test('accepts an article from a page of the extension in a tab', () => {
    expect(accept({ type: 'analyse', article }, page, self)).toEqual({
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

  test('accepts a question about an entity only with a valid reference and date', () => {
    const ask = (entity: unknown, published: unknown) =>
      accept({ type: 'entity', entity, published }, { id: OWN, tab }, self)?.message ?? null;
    expect(ask('harbour:olaf-berg', '2024-05')).toEqual({
      type: 'entity',
      entity: 'harbour:olaf-berg',
      published: '2024-05',
    });
    expect(ask('harbour:olaf-berg', null)).not.toBeNull();
    for (const entity of ['olaf-berg', '', 7, null, `harbour:${'x'.repeat(300)}`]) expect(ask(entity, null)).toBeNull();
    for (const date of ['2024-13', 'May 2024', 2024, undefined]) expect(ask('harbour:olaf-berg', date)).toBeNull();
  });

  test('accepts "this is wrong" from a card only about a valid entity', () => {
    const tell = (entity: unknown) => accept({ type: 'wrong', entity }, { id: OWN, tab }, self)?.message ?? null;
    expect(tell('harbour:olaf-berg')).toEqual({ type: 'wrong', entity: 'harbour:olaf-berg' });
    for (const entity of ['olaf-berg', '', null, undefined]) expect(tell(entity)).toBeNull();
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
    [
      'a date that is none',
      { type: 'analyse', article: { ...article, published: { ...article.published, date: '2024-02-31' } } },
    ],
    ['a badge of minus one', { type: 'badge', count: -1 }],
    ['a badge that is a text', { type: 'badge', count: '<b>9</b>' }],
  ])('ignores a message with %s', (_what, data) => {
    expect(accept(data, page, self)).toBeNull();
  });

  const read = { type: 'read', survey, above: {}, visit: { visit: '1', canonical: null } };
  const remember = { type: 'remember', article, notes: [], visit: '1', canonical: null };
  const relay = { type: 'to-frame', frameId: 4, message: { type: 'report' } };
  test.each([
    ['that an article of another site was read', remember, { url: 'https://evil.example/a' }],
    ['an analysis of whatever it likes', { type: 'analyse', article }, { url: article.url }],
    ['the page around its frame for an answer', { ...relay, frameId: 0 }, { frameId: 4, url: article.url }],
  ])('does not let a content script tell or ask %s', (_what, data, sender) => {
    expect(accept(data, { id: OWN, tab, ...sender }, self)).toBeNull();
  });

  test.each([
    ['of another site', { url: 'https://evil.example/a' }],
    ['of another origin', { origin: 'https://evil.example' }],
    [
      'of the site that its frame only stands in',
      { origin: 'https://ads.example', url: 'about:srcdoc', tab: { ...tab, url: article.url } },
    ],
    ['and is of no origin', {}],
  ])('reads an article for a sender that names an address %s, and recalls nothing of it', (_whose, sender) => {
    expect(accept(read, { id: OWN, tab, ...sender }, self)?.message).toEqual({ ...read, visit: null });
  });

  test.each([
    ['of its own article', read, { origin: 'https://news.example', url: 'about:srcdoc' }],
    ['of its own article, in an older browser', remember, { url: 'https://news.example/b' }],
    [
      'of the article around its sandbox',
      read,
      { origin: 'null', url: 'about:srcdoc', tab: { ...tab, url: article.url } },
    ],
    ['for a frame in it', relay, { frameId: 0 }],
  ])('takes a question %s', (_what, data, sender) => {
    expect(accept(data, { id: OWN, tab, ...sender }, self)?.message).toEqual(data);
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
