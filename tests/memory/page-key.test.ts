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

describe('two articles are two', () => {
  test.each([
    ['https://x.example/story?id=1', 'https://x.example/story?id=2'],
    ['https://x.example/?p=1', 'https://x.example/?p=2'],
    ['https://x.example/a', 'https://x.example/A'],
    ['https://de.wiki.example/a', 'https://en.wiki.example/a'],
    ['https://x.example/camp', 'https://x.example/c'],
    ['https://x.example:8080/a', 'https://x.example/a'],
  ])('%s and %s', (one, other) => {
    expect(pageKey(one)).not.toBe(pageKey(other));
  });
});

describe('what a page names as its canonical address', () => {
  const own = 'https://m.news.example/x/123?foo=1';
  test('is believed within the publisher’s own domain', () => {
    expect(pageKey(own, 'https://www.news.example/a-long-title-123')).toBe('news.example/a-long-title-123');
    expect(pageKey(own, '/a-long-title-123')).toBe('news.example/a-long-title-123');
  });
  test.each([
    ['leads home', 'https://www.news.example/'],
    ['leads to another publisher', 'https://other.example/a-long-title-123'],
    ['leads to another of a country’s publishers', 'https://other.co.uk/a'],
    ['is no address', 'javascript:void 0'],
    ['is nothing', ''],
  ])('is not believed where it %s', (_, canonical) => {
    expect(pageKey(own, canonical)).toBe('news.example/x/123?foo=1');
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
