import { expect, test } from 'vitest';
import { isHighOffice, officeRank } from '../../src/facts/office-rank.ts';

test.each([
  ['Prime Minister of the United Kingdom', 'MP for Witney, Conservative'],
  ['King of Harbourland', 'Prime Minister of Harbourland'],
  ['President of Sri Lanka', 'Sri Lankan Minister of Defence'],
  ['Taoiseach', 'Irish Minister for Defence'],
  ['Dutch Deputy Prime Minister', 'Dutch Minister of Finance'],
  ['Prime Minister of Italy', 'Italian Deputy Prime Minister'],
  ['Speaker of the House of Representatives', 'US representative for Wisconsin, Republican'],
  ['Minister for Defence People', 'MP for South Leicestershire, Conservative'],
  ['Parliamentary Under-Secretary of State, Scotland Office', 'MP for Berwickshire, Conservative'],
  ['Secretary of State for Scotland', 'Minister of State, Cabinet Office'],
  ['US secretary of commerce', 'US senator for Ohio, Republican'],
  ['US Senate minority leader', 'US senator for Kentucky, Republican'],
  ['US senator for West Virginia, independent', 'US Senate Democratic steering committee chair'],
  ['chief executive of Harbour Lab', 'member of the Kansas House of Representatives'],
  ['interim chief executive of Harbour Lab', 'chief technology officer of Harbour Lab'],
  ['chief executive of Harbour Lab', 'board member at Harbour Lab'],
  ['chief executive of Harbour Lab', 'chair of the Quay Council'],
  ['chair of the board of Harbour Lab', 'board member at Quay Works'],
  ['president of Harbour Lab', 'co-founder of Harbour Lab'],
  ['chief scientist at Harbour Lab', 'researcher at Harbour Lab'],
  ['co-lead of the safety team at Harbour Lab', 'member of the Safety Committee at Harbour Lab'],
  ['professor at Quay University', 'board member at Harbour Lab'],
  ['board member at Harbour Lab', 'part-time adviser to Quay Works'],
  ['US National Security Advisor', 'board member at Harbour Lab'],
  ['Mayor of Port Sample', 'founder of Harbour Lab'],
  ['US Director of the FBI', 'US Deputy Attorney General'],
  ['US secretary of defense', 'US Deputy Secretary of Defense'],
  ['Foreign Secretary', 'Minister for Housing and Planning'],
  ['Chancellor of the Exchequer', 'First Secretary of State'],
  ['Leader of the House of Commons', 'Lord in Waiting'],
  ['Work and Pensions Secretary', 'Minister for Intergovernmental Relations'],
  ['Canadian Deputy Prime Minister', "President of the Queen's Privy Council"],
  ['Chancellor of the Duchy of Lancaster', 'Chief Secretary to the Prime Minister'],
  ['President of the Marshall Islands', 'President of the Balearic Islands'],
  ['President of the European Commission', 'President of the Spanish Senate'],
])('%s comes before %s', (higher, lower) => {
  expect(officeRank(higher)).toBeLessThan(officeRank(lower));
});

test.each([
  "co-chair of the President's Council of Advisors",
  'president of Harbour Lab',
  'board member at Harbour Lab',
  'chief executive of Harbour Lab',
])('%s is no office of state', (title) => {
  expect(isHighOffice(title)).toBe(false);
});

test.each([
  ['Spanish Minister of Justice', 'President of the Community of Madrid'],
  ['Spanish Minister of Defence', 'President of Castile-La Mancha'],
  ['Hungarian Minister of Defence', "Hungarian Minister of the Prime Minister's Office"],
])('%s and %s are of one rank, so the later one counts', (one, other) => {
  expect(officeRank(one)).toBe(officeRank(other));
});
