import { expect, test } from 'vitest';
import { pageUrl, webAddress } from '../../src/cli/page-url.ts';

test('a saved page is shown at its canonical address', () => {
  const html = `<head><meta property="og:url" content="https://b.example/x"><link rel="canonical" href="https://a.example/story?id=1&amp;p=2#top">`;
  expect(pageUrl(html, 'x.html')).toBe('https://a.example/story?id=1&p=2');
});

test('its og:url is next, in whatever order and quotes the attributes are', () => {
  expect(pageUrl(`<meta content='https://b.example/x' property=og:url>`, 'x.html')).toBe('https://b.example/x');
  expect(pageUrl(`<link href=https://a.example/y rel=canonical>`, 'x.html')).toBe('https://a.example/y');
});

test('an address that is no whole web address is ignored', () => {
  const html = `<link rel="canonical" href="/story"><meta property="og:url" content="file:///home/x.html">`;
  expect(pageUrl(html, 'My page.html')).toBe('https://www.vox.com/My%20page.html');
});

test('a page without any address gets one at a news site', () => {
  expect(pageUrl('<p>Hello', 'a.html')).toBe('https://www.vox.com/a.html');
});

test('only http and https addresses with a full host name are taken', () => {
  for (const text of ['ftp://a.example/', 'https://localhost/', 'nonsense', '', 'javascript:alert(1)']) {
    expect(webAddress(text), text).toBeNull();
  }
  expect(webAddress('http://a.example')).toBe('http://a.example/');
});
