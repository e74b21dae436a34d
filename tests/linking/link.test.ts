import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article/article-model.ts';
import { idIn } from '../../src/facts/fact-model.ts';
import { compileGazetteer } from '../../src/linking/names/compile.ts';
import { gazetteerEntries } from '../../src/linking/names/entries.ts';
import { english } from '../../src/ui/english.ts';
import { sayReason } from '../../src/ui/say-reason.ts';
import { sayRefusal } from '../../src/ui/say-refusal.ts';
import { growth } from '../growth.ts';
import { CAST, entity, gazetteerOf, linkText, marked } from './helpers.ts';

const reasons = (texts: readonly (string | Block)[], options: Parameters<typeof linkText>[1] = {}): string[] =>
  linkText(texts, options).mentions.map(({ block, start, end, why }) => {
    const text = texts[block] ?? '';
    return sayReason(why, (typeof text === 'string' ? text : text.text).slice(start, end), english);
  });

const refusals = (texts: readonly (string | Block)[], options: Parameters<typeof linkText>[1] = {}): string[] =>
  linkText(texts, { ...options, debug: true }).rejected.map(
    ({ entities, why }) => `${entities.map(idIn).join(' ')}: ${sayRefusal(why, english)}`,
  );

describe('a mention', () => {
  it('covers the name without its possessive ending', () => {
    expect(marked('The plan was Jan Leike’s own.')).toEqual(['Jan Leike=jan-leike']);
  });

  it('does not cover a title before the name', () => {
    expect(marked('Dr. Jan Leike left.')).toEqual(['Jan Leike=jan-leike']);
  });

  it('has offsets in UTF-16 code units of the text as it is', () => {
    const text = '😀 Jan\u00a0Lei\u00adke!';
    expect(linkText([text]).mentions).toMatchObject([{ block: 0, start: 3, end: text.length - 1 }]);
  });

  it('is never made of two blocks', () => {
    expect(marked(['It was Jan', 'Leike'])).toEqual([]);
  });

  it('may run across a line break within a block', () => {
    expect(marked('Jan\nLeike')).toEqual(['Jan\nLeike=jan-leike']);
  });
});

describe('the reason that a reader sees', () => {
  it('names the full name above', () => {
    expect(reasons(['Jan Leike left.', 'Leike wrote a thread.'])[1]).toBe(
      'matched “Leike” because “Jan Leike” appears above',
    );
  });

  it('names the title', () => {
    expect(reasons(['Leike wrote a thread.'], { title: 'Jan Leike leaves' })).toEqual([
      'matched “Leike” because “Jan Leike” is in the title',
    ]);
  });

  it('names the caption', () => {
    expect(reasons(['Leike wrote a thread.', { kind: 'caption', text: 'Jan Leike in 2023.' }])[0]).toBe(
      'matched “Leike” because “Jan Leike” is in a caption',
    );
  });

  it('names the word beside which a surname may be alone', () => {
    const gazetteer = gazetteerOf([
      entity('elon-musk', 'person', 'Elon Musk', [{ text: 'Musk', surname: true, context: ['Tesla'] }], 'he'),
    ]);
    expect(reasons(['Musk left Tesla.'], { gazetteer })).toEqual([
      'matched “Musk” because the text around it is about “Tesla”',
    ]);
    expect(reasons(['Musk left town.'], { gazetteer })).toEqual([]);
  });

  it('names the other entity that a name needs', () => {
    expect(reasons(['OpenAI has an offboarding agreement.'])[1]).toBe(
      'matched “offboarding agreement” because “OpenAI” is mentioned too',
    );
  });

  it('names the word of the text that a name needs', () => {
    expect(reasons(['The chatbot Gemini answers.'])).toEqual([
      'matched “Gemini” because the text around it is about “chatbot”',
    ]);
  });

  it('names the definition of an acronym', () => {
    expect(reasons(['Safe Superintelligence (SSI) is small. SSI hires.'])).toEqual([
      'matched the name “Safe Superintelligence”',
      'the article defines it as “Safe Superintelligence”',
      'the article defines it as “Safe Superintelligence”',
    ]);
  });
});

describe('the reason against a mention, for those who debug', () => {
  it('is that the full name is missing', () => {
    expect(refusals(['Leike left.'])).toEqual([
      'jan-leike: the full name is not in the article before it, nor in its title or a caption',
    ]);
  });

  it('is the longer name that the words make', () => {
    expect(refusals(['Sam Altman saw Jack Altman.'])).toContain('sam-altman: it is part of “Jack Altman”');
    expect(refusals(['Sam Altman opened the Altman Foundation.'])).toContain(
      'sam-altman: it is part of “Altman Foundation”',
    );
  });

  it('is the initial of somebody else', () => {
    expect(refusals(['Sam Altman cites J. Altman.'])).toContain('sam-altman: it is part of “J. Altman”');
  });

  it('is the member of the family', () => {
    expect(refusals(['My uncle Gemini fixed the chatbot.'])).toContain('gemini: “uncle Gemini” is someone else');
  });

  it('is the phrase in which the name means something else', () => {
    expect(refusals(['Sam Altman knows the Altman Z-score.'])).toContain(
      'sam-altman: “Altman Z-score” is something else',
    );
  });

  it('is missing evidence', () => {
    expect(refusals(['Gemini rises in May.'])).toEqual(['gemini: nothing in the article shows that this one is meant']);
  });

  it('is left out unless it is asked for', () => {
    expect(linkText(['Leike left.']).rejected).toEqual([]);
  });
});

describe('“not this one”', () => {
  it('takes away every form of the entity', () => {
    expect(marked(['Jan Leike left OpenAI.', 'Leike wrote.'], { vetoes: [{ entity: 'test:jan-leike' }] })).toEqual([
      'OpenAI=openai',
    ]);
  });

  it('takes away one form and leaves the others', () => {
    const vetoes = [{ entity: 'test:jan-leike', surface: 'leike' } as const];
    expect(marked(['Jan Leike left.', 'Leike wrote.'], { vetoes })).toEqual(['Jan Leike=jan-leike']);
  });

  it('takes away the evidence too: what needed the entity is not marked', () => {
    expect(marked('OpenAI has an offboarding agreement.', { vetoes: [{ entity: 'test:openai' }] })).toEqual([]);
  });

  it('concerns that entity only', () => {
    expect(marked('Jan Leike left.', { vetoes: [{ entity: 'test:sam-altman' }] })).toEqual(['Jan Leike=jan-leike']);
  });
});

describe('evidence', () => {
  it('may rest on a mention that needed evidence itself', () => {
    const gazetteer = gazetteerOf([
      ...CAST,
      entity('clause', 'policy', 'The exit clause of OpenAI', [
        { text: 'exit clause', needs: ['test:offboarding-agreements'] },
      ]),
    ]);
    expect(marked('Its exit clause is in the offboarding agreement of OpenAI.', { gazetteer })).toEqual([
      'exit clause=clause',
      'offboarding agreement=offboarding-agreements',
      'OpenAI=openai',
    ]);
    expect(marked('Its exit clause is in the offboarding agreement.', { gazetteer })).toEqual([]);
  });

  it('does not come from two names that need each other', () => {
    const gazetteer = gazetteerOf([
      entity('a', 'policy', 'Entity A', [{ text: 'first rule', needs: ['test:b'] }]),
      entity('b', 'policy', 'Entity B', [{ text: 'second rule', needs: ['test:a'] }]),
    ]);
    expect(marked('The first rule and the second rule.', { gazetteer })).toEqual([]);
  });

  it('decides later mentions that have no evidence near them', () => {
    const texts = [
      'The chatbot Gemini is free.',
      'One.',
      'Two.',
      'Three.',
      'Four.',
      'People ask Gemini about the weather.',
    ];
    expect(marked(texts)).toEqual(['Gemini=gemini', 'Gemini=gemini']);
  });

  it('against a name outweighs evidence for it', () => {
    expect(marked('The zodiac sign Gemini asked a chatbot.')).toEqual([]);
  });

  it('that is as near for two entities settles neither', () => {
    const gazetteer = gazetteerOf([
      entity('us', 'organisation', 'US Institute', [{ text: 'AI Institute', context: ['Washington'] }]),
      entity('uk', 'organisation', 'UK Institute', [{ text: 'AI Institute', context: ['London'] }]),
    ]);
    expect(marked('In Washington the AI Institute in London is known.', { gazetteer })).toEqual([]);
    expect(marked('The AI Institute in London is known.', { gazetteer })).toEqual(['AI Institute=uk']);
  });
});

describe('two names of one text', () => {
  it('may have conditions of their own', () => {
    const gazetteer = gazetteerOf([
      entity('a', 'product', 'Product A', [
        { text: 'Gem', context: ['chatbot'] },
        { text: 'Gem', context: ['model'] },
      ]),
    ]);
    expect(marked('The model Gem is new.', { gazetteer })).toEqual(['Gem=a']);
  });
});

describe('the entries of an entity', () => {
  it('are full for the name and for forms without conditions, and not for a surname', () => {
    const entries = gazetteerEntries(CAST).filter(({ entity: id }) => id === 'test:jan-leike');
    expect(entries.map(({ text, full, surname }) => ({ text, full, surname }))).toEqual([
      { text: 'Leike', full: false, surname: true },
      { text: 'Jan Leike', full: true, surname: false },
    ]);
  });

  it('keep the conditions that an alias sets for the name itself', () => {
    const [only, ...more] = gazetteerEntries([
      entity('c', 'person', 'Mark Chen', [{ text: 'Mark Chen', needs: ['test:openai'] }]),
    ]);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ text: 'Mark Chen', full: true, needs: ['test:openai'] });
  });
});

describe('texts made to be slow', () => {
  const gazetteer = gazetteerOf([
    ...CAST,
    entity('long', 'concept', `${'a '.repeat(40)}b`),
    entity('many', 'product', 'Gemma', [{ text: 'Gemma', context: ['x1', 'x2', 'x3'] }]),
  ]);
  it.each([
    ['one letter', 'a'],
    ['the beginning of a long name', 'a '],
    ['a full name', 'Jan Leike '],
    ['a name with conditions', 'Gemma x1. '],
    ['a name that opens a sentence without evidence', 'Gemma. '],
    ['two people of one surname', 'Jack Altman. Sam Altman. Altman. '],
    ['definitions of acronyms', 'Safe Superintelligence (SSI). '],
    ['percent signs', '20% '],
    ['opening brackets', '(('],
    ['letters with marks', 'e\u0301'],
  ])('take time in proportion to their length: %s', (_, piece) => {
    const link = (pieces: number) => {
      const text = piece.repeat(pieces);
      return () => linkText([text], { gazetteer });
    };
    expect(growth(link, 2000, 16)).toBeLessThan(5);
  });

  it('are not made slow by a hundred namesakes', () => {
    const namesakes = Array.from({ length: 100 }, (_, i) => entity(`n${i}`, 'person', 'John Smith'));
    expect(marked('John Smith. '.repeat(200), { gazetteer: gazetteerOf(namesakes) })).toEqual([]);
  });
});

describe('the compiler', () => {
  it('takes no names at all', () => {
    expect(compileGazetteer([]).entities).toBe(0);
    expect(marked('Jan Leike', { gazetteer: gazetteerOf([]) })).toEqual([]);
  });
});
