import { describe, expect, it } from 'vitest';
import { linkText, marked } from './helpers.ts';

describe('linking', () => {
  it('marks a full name without its possessive ending', () => {
    expect(marked('The plan was Jan Leike’s own.')).toEqual(['Jan Leike=jan-leike']);
  });

  it('marks a surname after the full name and says why', () => {
    const { mentions } = linkText(['Jan Leike left.', 'Leike wrote a thread.']);
    expect(mentions.map(({ block, start, end, entity }) => ({ block, start, end, entity }))).toEqual([
      { block: 0, start: 0, end: 9, entity: 'jan-leike' },
      { block: 1, start: 0, end: 5, entity: 'jan-leike' },
    ]);
    expect(mentions[1]?.why).toBe('matched “Leike” because “Jan Leike” appears above');
  });

  it('leaves a surname alone where the full name is nowhere before it', () => {
    expect(marked('Leike wrote a thread.')).toEqual([]);
  });

  it('marks a conditioned alias only where what it needs is mentioned too', () => {
    expect(marked('Staff at OpenAI signed off-boarding agreements.')).toEqual([
      'OpenAI=openai',
      'off-boarding agreements=offboarding-agreements',
    ]);
    expect(marked('Staff at the bakery signed off-boarding agreements.')).toEqual([]);
  });
});
