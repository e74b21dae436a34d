import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idIn } from '../../src/facts/fact-model.ts';
import { link } from '../../src/linking/link.ts';
import { articleOf, page, prose } from '../article/page.ts';
import { CAST, gazetteerOf } from './helpers.ts';

const gazetteer = gazetteerOf(CAST);

const TEXT =
  'Sam Altman of OpenAI met Jan Leike, and Altman’s off-boarding agreement was Leike’s. Safe Superintelligence (SSI) was not there.';

/** The mentions of a page whose one paragraph on our names is given as HTML, as "surface=entity". */
function markedIn(paragraph: string): string[] {
  const { article } = articleOf(
    page(`<article><h1>Harbour plan divides the quay</h1>${prose()}${paragraph}</article>`),
  );
  return link(article, gazetteer).mentions.map(
    ({ block, start, end, entity }) => `${article.blocks[block]?.text.slice(start, end)}=${idIn(entity)}`,
  );
}

const whole = markedIn(`<p>${TEXT}</p>`);

describe('the mentions of a paragraph', () => {
  it('are those of its text', () => {
    expect(whole).toEqual([
      'Sam Altman=sam-altman',
      'OpenAI=openai',
      'Jan Leike=jan-leike',
      'Altman=sam-altman',
      'off-boarding agreement=offboarding-agreements',
      'Leike=jan-leike',
      'Safe Superintelligence=safe-superintelligence',
      'SSI=safe-superintelligence',
    ]);
  });

  it.each([
    ['small markup inside of a word', '<p>Sam <b>Alt</b>man left.</p>'],
    ['a link around a part of the name', '<p>Sam <a href="/altman">Altman</a> left.</p>'],
    ['an anchor without an address around its last letter', '<p>Sam Altma<a>n</a> left.</p>'],
    ['a comment between two letters', '<p>Sam Alt<!-- -->man left.</p>'],
    ['an empty element between two words', '<p>Sam <span></span>Altman left.</p>'],
  ])('are found through %s', (_, html) => {
    expect(markedIn(html)).toEqual(['Sam Altman=sam-altman']);
  });

  it('do not depend on how the text was split into nodes', () => {
    const cuts = fc.array(
      fc.record({
        at: fc.integer({ min: 0, max: TEXT.length }),
        length: fc.integer({ min: 0, max: 20 }),
        tag: fc.constantFrom('b', 'i', 'a', 'span', 'em'),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(cuts, (some) => {
        let html = '';
        let done = 0;
        for (const { at, length, tag } of some.sort((a, b) => a.at - b.at)) {
          if (at < done) continue;
          html += `${TEXT.slice(done, at)}<${tag}>${TEXT.slice(at, at + length)}</${tag}>`;
          done = Math.min(at + length, TEXT.length);
        }
        expect(markedIn(`<p>${html}${TEXT.slice(done)}</p>`)).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });
});
