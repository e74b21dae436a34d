import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSiteOn, shownHost, switchSite } from '../../src/settings/sites.ts';
import { vetoesFor } from '../../src/settings/vetoes.ts';

test('a site is on until it is switched off, and then with all its subdomains', () => {
  expect(isSiteOn({ sitesOff: [] }, 'sample.example')).toBe(true);
  const sitesOff = switchSite([], 'www.sample.example', false);
  expect(sitesOff).toEqual(['sample.example']);
  for (const host of ['sample.example', 'www.sample.example', 'news.sample.example', 'SAMPLE.example.']) {
    expect(isSiteOn({ sitesOff }, host), host).toBe(false);
  }
  for (const host of ['example', 'notsample.example', 'sample.example.org']) {
    expect(isSiteOn({ sitesOff }, host), host).toBe(true);
  }
});

test('switching one subdomain off leaves its neighbours on', () => {
  const sitesOff = switchSite([], 'sport.sample.example', false);
  expect(isSiteOn({ sitesOff }, 'sample.example')).toBe(true);
  expect(isSiteOn({ sitesOff }, 'news.sample.example')).toBe(true);
});

test('switching a domain off replaces its subdomains in the list', () => {
  expect(switchSite(['a.sample.example', 'other.example'], 'sample.example', false)).toEqual([
    'other.example',
    'sample.example',
  ]);
});

test('www is dropped only where a name is left', () => {
  expect(shownHost('www.example')).toBe('www.example');
  expect(shownHost('WWW.Sample.Example')).toBe('sample.example');
});

const host = fc
  .array(fc.constantFrom('a', 'b', 'www', 'news', 'example'), { minLength: 1, maxLength: 4 })
  .map((labels) => labels.join('.'));

test('after a switch the site is on or off as the reader chose, whatever was in the list', () => {
  fc.assert(
    fc.property(fc.array(host), host, fc.boolean(), (list, site, on) => {
      expect(isSiteOn({ sitesOff: switchSite(list, site, on) }, site)).toBe(on);
    }),
  );
});

test('a veto holds where the reader chose: in the article, on the site, or anywhere', () => {
  const vetoes = [
    { entity: 'test:one', scope: { type: 'article', url: 'https://news.sample.example/a' } },
    { entity: 'test:two', surface: 'Two', scope: { type: 'site', host: 'sample.example' } },
    { entity: 'test:three', scope: { type: 'always' } },
  ] as const;
  const hold = (url: string, host: string) =>
    vetoesFor({ vetoes: [...vetoes] }, { url, host }).map(({ entity }) => entity);
  expect(hold('https://news.sample.example/a', 'news.sample.example')).toEqual(['test:one', 'test:two', 'test:three']);
  expect(hold('https://news.sample.example/b', 'www.news.sample.example')).toEqual(['test:two', 'test:three']);
  expect(hold('https://other.example/a', 'other.example')).toEqual(['test:three']);
  expect(vetoesFor({ vetoes: [...vetoes] }, { url: '', host: 'sample.example' })[0]).toEqual({
    entity: 'test:two',
    surface: 'Two',
  });
});
