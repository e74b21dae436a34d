import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { analyse } from '../../src/analysis.ts';
import { surveyPage } from '../../src/article/page/survey.ts';
import { readSurvey } from '../../src/article/read.ts';
import { knowledgeOf } from '../../src/background/library.ts';
import { ROOT } from '../../src/cli/build.ts';
import { compileFacts } from '../../src/cli/compile-facts.ts';
import { openPack } from '../../src/facts/pack/pack.ts';
import { english } from '../../src/ui/english.ts';
import { sayStateLine } from '../../src/ui/say.ts';
import { sayReason } from '../../src/ui/say-reason.ts';

/** The lines of data in docs/example.md. */
const page = readFileSync(join(ROOT, 'docs/example.md'), 'utf8');
const lines = page.split('\n').flatMap((line) => (line.startsWith('    ') ? [line.slice(4)] : []));

test('the example of the documents shows what the product makes of its page', () => {
  const html = readFileSync(join(import.meta.dirname, 'example.html'), 'utf8');
  const location = { href: 'https://news.example/harbour-lab' };
  const surveyed = surveyPage(new JSDOM(html, { url: location.href }).window.document, location);
  if (surveyed.kind !== 'page') throw new Error(surveyed.why.reason);
  const { survey } = surveyed;
  const read = readSurvey(survey);
  if (read.kind !== 'article') throw new Error(read.why.reason);
  const known = knowledgeOf([openPack(compileFacts(join(ROOT, 'docs/example-pack')))], []);
  const analysis = analyse(read.article, known);
  const mira = analysis.entities['sample-harbour:mira-okonedo'];
  const [then] = mira?.atPublication?.lines ?? [];
  const [now] = mira?.now.lines ?? [];
  const [later] = analysis.developments;
  if (!then || !now || !later) throw new Error('the example has no then, no now or nothing since');
  const [, , first, second] = analysis.mentions;

  const data = [
    survey.boxes[4],
    survey.runs[2],
    read.signs,
    read.article.blocks.map(({ kind }) => kind),
    analysis.published,
    analysis.mentions[1],
    second,
    { what: then.what, when: then.when },
    { what: now.what, when: now.when },
    { date: later.date, why: later.why },
  ].map((one) => JSON.stringify(one));
  expect(first?.block).toBe(2);
  expect(data.filter((line) => !lines.includes(line))).toEqual([]);
  expect(page).toContain(sayReason(second?.why ?? { type: 'name' }, 'Okonedo', english));
  expect(page).toContain(`Then  ${sayStateLine(then, analysis.published?.date ?? null, english, 'en')}`);
  expect(page).toContain('Now   harbour master at Port Sample since September 2024');
});
