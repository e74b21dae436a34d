import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageKey } from '../../src/memory/page-key.ts';

describe('an article is known by one address', () => {
  test.each([
    ['with what only tracks', 'https://www.example.com/a/story?utm_source=x&utm_medium=y&fbclid=1&gclid=2'],
    [
      'with what newsrooms count readers with',
      'https://www.example.com/a/story?smid=url-share&CMP=share_btn&at_medium=RSS&ref=home',
    ],
    ['on the mobile host', 'https://m.example.com/a/story'],
    ['on the AMP host', 'https://amp.example.com/a/story'],
    ['with an AMP path', 'https://www.example.com/a/story/amp/'],
    ['with an AMP path in front', 'https://www.example.com/amp/a/story'],
    ['with an AMP parameter', 'https://www.example.com/a/story?amp=1&outputType=amp'],
    ['in the AMP viewer', 'https://www.google.com/amp/s/www.example.com/a/story'],
    ['in the AMP cache', 'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/a/story'],
    [
      'in the AMP viewer of another country',
      'https://www.google.co.uk/amp/s/amp.example.com/a/story?usqp=mq331&amp_js_v=0.1',
    ],
    ['on a host for telephones', 'https://mobile.example.com/a/story'],
    [
      'with what letters and campaigns add',
      'https://example.com/a/story?xyz_medium=al&xyz_campaign=b&WT.mc_id=3&icid=4&fb_ref=5&_=17',
    ],
    ['with its default port', 'https://example.com:443/a/story'],
    ['without the lock', 'http://example.com/a/story'],
    ['with a slash at its end', 'https://www.example.com/a/story/'],
    ['with a fragment', 'https://www.example.com/a/story#comments'],
    ['with a host in capitals', 'https://WWW.Example.com/a/story'],
  ])('%s', (_, url) => {
    expect(pageKey(url)).toBe('example.com/a/story');
  });

  test('whatever the order of its parameters', () => {
    expect(pageKey('https://x.example/?b=2&a=1')).toBe(pageKey('https://x.example/?a=1&b=2'));
  });
});

describe('two articles have two addresses', () => {
  test.each([
    ['https://x.example/story?id=1', 'https://x.example/story?id=2'],
    ['https://x.example/?p=1', 'https://x.example/?p=2'],
    ['https://x.example/a', 'https://x.example/A'],
    ['https://de.wiki.example/a', 'https://en.wiki.example/a'],
    ['https://x.example/camp', 'https://x.example/c'],
    ['https://x.example:8080/a', 'https://x.example/a'],
    ['https://x.example/story.php?id=1', 'https://x.example/story.php?id=2'],
    ['https://x.example/index.php?article=1', 'https://x.example/index.php?article=2'],
    ['https://x.example/amp', 'https://x.example/'],
    ['https://x.example/ampere/story', 'https://x.example/story'],
  ])('%s and %s', (one, other) => {
    expect(pageKey(one)).not.toBe(pageKey(other));
  });
});

describe('the canonical address that a page states', () => {
  const own = 'https://m.news.example/x/123?foo=1';
  test('is used only within the publisher’s own domain', () => {
    expect(pageKey(own, 'https://www.news.example/a-long-title-123')).toBe('news.example/a-long-title-123');
    expect(pageKey(own, '/a-long-title-123')).toBe('news.example/a-long-title-123');
  });
  test.each([
    ['leads home', 'https://www.news.example/'],
    ['leads to another publisher', 'https://other.example/a-long-title-123'],
    ['leads to another of a country’s publishers', 'https://other.co.uk/a'],
    ['leads to a section', 'https://www.news.example/politics'],
    ['leads to the section that it stands in', 'https://www.news.example/x/'],
    ['is no address', 'javascript:void 0'],
    ['is nothing', ''],
  ])('is not believed where it %s', (_, canonical) => {
    expect(pageKey(own, canonical)).toBe('news.example/x/123?foo=1');
  });

  test.each([
    ['https://news.example/story.php?id=5', 'https://news.example/story.php', 'news.example/story.php?id=5'],
    ['https://news.example/?p=5', 'https://news.example/', 'news.example/?p=5'],
    ['https://news.example/view?articleId=5', 'https://news.example/view', 'news.example/view?articleId=5'],
    ['https://one.blogspot.com/2024/x-y-z', 'https://two.blogspot.com/2024/x-y-z', 'one.blogspot.com/2024/x-y-z'],
    ['https://news.example/en/story', 'https://news.example/en', 'news.example/en/story'],
  ])('is not believed where it would join what is not the same: %s, %s', (page, canonical, key) => {
    expect(pageKey(page, canonical)).toBe(key);
  });

  test.each([
    [
      'drops what only this reader’s address has',
      'https://news.example/a-long-title?id=5',
      'https://news.example/a-long-title',
      'news.example/a-long-title',
    ],
    [
      'leads from a second page to the first',
      'https://news.example/2024/a-long-title/2',
      'https://news.example/2024/a-long-title',
      'news.example/2024/a-long-title',
    ],
    [
      'gives a short address its long form',
      'https://news.example/?p=5',
      'https://news.example/2024/05/a-long-title',
      'news.example/2024/05/a-long-title',
    ],
    [
      'leads from another section',
      'https://amp.news.example/cnn/world/story',
      'https://www.news.example/cnn/europe/story',
      'news.example/cnn/europe/story',
    ],
    [
      'is on another host of the publisher',
      'https://edition.news.co.uk/a/story',
      'https://www.news.co.uk/a/story',
      'news.co.uk/a/story',
    ],
  ])('is believed where it %s', (_, page, canonical, key) => {
    expect(pageKey(page, canonical)).toBe(key);
  });
});

test('no address throws, and the key of a key’s address is the key', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
      fc.option(fc.string()),
      (url, canonical) => {
        const key = pageKey(url);
        expect(typeof pageKey(url, canonical)).toBe('string');
        if (URL.canParse(url) && /^https?:/.test(url)) expect(pageKey(`https://${key}`)).toBe(key);
      },
    ),
    { numRuns: 200 },
  );
});
