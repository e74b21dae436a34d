import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { shownHost } from '../../src/settings/sites.ts';

type Row = { host: string; name: string; country: string; language: string };
const rows: Row[] = parse(readFileSync(new URL('../../extension/sites.yaml', import.meta.url), 'utf8'));

test('Afterword works from install on at least 250 news sites of many countries and languages', () => {
  expect(rows.length).toBeGreaterThanOrEqual(250);
  expect(new Set(rows.map(({ country }) => country)).size).toBeGreaterThanOrEqual(50);
  expect(new Set(rows.map(({ language }) => language)).size).toBeGreaterThanOrEqual(25);
});

test('every listed site has a plain host, a name, a country and a language that exist', () => {
  const country = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const language = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  for (const row of rows) {
    expect(Object.keys(row), row.host).toEqual(['host', 'name', 'country', 'language']);
    expect(new URL(`https://${row.host}/`).hostname, row.host).toBe(row.host);
    expect(shownHost(row.host), `${row.host}: leave out www.`).toBe(row.host);
    expect(row.host.split('.').length, row.host).toBeGreaterThan(1);
    expect(row.name.trim().length, row.host).toBeGreaterThan(0);
    expect(country.of(row.country), `${row.host}: country ${row.country}`).toBeDefined();
    expect(language.of(row.language), `${row.host}: language ${row.language}`).toBeDefined();
  }
});

test('no site is listed twice, nor under a domain that is listed already', () => {
  for (const { host } of rows) {
    const others = rows.filter((other) => host === other.host || host.endsWith(`.${other.host}`));
    expect(others.map((other) => other.host)).toEqual([host]);
  }
});

test('the list is in order of country, language and host, so that a new line has one place', () => {
  const keys = rows.map(({ country, language, host }) => `${country} ${language} ${host}`);
  expect(keys).toEqual([...keys].sort());
});
