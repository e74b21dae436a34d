import { describe, expect, test } from 'vitest';
import { faultyCitation, isPrimaryAddress } from '../../src/facts/citation.ts';
import { type Edit, problems } from './fixture.ts';

const source = (url: string, indent: string): string => `${indent}sources:
${indent}  - url: ${url}
${indent}    publisher: The Gazette
${indent}    title: The harbour act
${indent}    date: 2020-02-01
${indent}    grade: A
`;

type Step = { readonly status: string; readonly from: string; readonly extra?: string };

/** A law with these steps and proceedings, in a file of its own. */
function act(
  statuses: readonly Step[],
  proceedings: readonly Step[] = [],
  { alias = 'Harbour Dues Act', url = 'https://gazette.example/act' } = {},
): Edit {
  const list = (name: string, steps: readonly Step[]): string =>
    steps.length === 0
      ? ''
      : `${name}:\n${steps
          .map(
            ({ status, from, extra = '' }) =>
              `  - status: ${status}\n    from: ${from}\n${extra}    text: A step was taken.\n${source(url, '    ')}`,
          )
          .join('')}`;
  return [
    'policies/harbour-act.yaml',
    `id: harbour-act\nkind: law\nname: Harbour Act\naliases:\n  - '${alias}'\ndescription: A law on the harbour.\n${source(url, '')}${list('statuses', statuses)}${list('proceedings', proceedings)}`,
  ];
}

const SIGNED = { status: 'signed', from: '2020-02-01' };
const IN_FORCE = { status: 'in force', from: '2020-07-01' };

test('a law with steps, a proceeding and a citation that parses has no problems', () => {
  const challenge = { status: 'challenged in court', from: '2021' };
  const url = 'https://www.congress.gov/bill/111th-congress/house-bill/3590';
  expect(problems(act([SIGNED, IN_FORCE], [challenge], { url }))).toEqual([]);
});

describe('a faulty law stops the build with file, field and reason', () => {
  test.each<readonly [string, Edit, RegExp]>([
    [
      'a proceeding before its policy exists',
      act([SIGNED], [{ status: 'challenged in court', from: '2019-12-01' }]),
      /harbour-act\.yaml:\d+: proceedings\.1\.from: is 2019-12-01, before the first step of the policy \(2020-02-01\)/,
    ],
    [
      'two standings on one day',
      act([SIGNED, { status: 'in force', from: '2020-02-01' }]),
      /harbour-act\.yaml:\d+: statuses\.2\.from: is 2020-02-01, on which "signed" began too/,
    ],
    [
      'a successor that does not exist',
      act([SIGNED, { status: 'replaced', from: '2022-01-01', extra: '    successor: harbour-act-two\n' }]),
      /harbour-act\.yaml:\d+: statuses\.2\.successor: "harbour-act-two" is the id of no entity/,
    ],
    [
      'a citation that does not parse',
      act([SIGNED], [], { url: 'https://www.congress.gov/bill/111st-congress/house-bill/3590' }),
      /harbour-act\.yaml:\d+: sources\.1\.url: does not parse as a citation: its form is https:\/\/www\.congress\.gov/,
    ],
    [
      'a number without its kind',
      act([SIGNED], [], { alias: '14110' }),
      /harbour-act\.yaml:\d+: aliases\.1: "14110" is a number without its kind/,
    ],
  ])('%s', (_, edit, expected) => {
    expect(problems(edit).join('\n')).toMatch(expected);
  });

  test('an event that changes a law before it exists', () => {
    const early: Edit = [
      'timeline/2019.yaml',
      `- id: dues-doubled\n  date: 2019-03-01\n  text: The dues were doubled.\n  about: [harbour-act]\n  changes:\n    - {entity: harbour-act, what: status}\n${source('https://gazette.example/dues', '  ')}`,
    ];
    expect(problems(act([SIGNED]), early).join('\n')).toMatch(
      /timeline\/2019\.yaml:\d+: 1\.changes\.1\.entity: "harbour-act" did not exist on 2019-03-01/,
    );
  });

  test('a step known only to the year is not a second standing on a day of that year', () => {
    expect(
      problems(
        act([
          { status: 'signed', from: '2020' },
          { status: 'in force', from: '2020-02-01' },
        ]),
      ),
    ).toEqual([]);
  });
});

describe('addresses that follow from a citation', () => {
  test.each([
    'https://www.congress.gov/bill/101st-congress/senate-bill/933',
    'https://www.congress.gov/bill/103rd-congress/house-bill/3355',
    'https://www.congress.gov/bill/112th-congress/senate-joint-resolution/52',
    'https://www.govinfo.gov/app/details/PLAW-119publ21',
    'https://www.supremecourt.gov/docket/docketfiles/html/public/24a884.html',
    'https://www.supremecourt.gov/search.aspx?filename=/docketfiles/08-205.htm',
    'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:12020W/TXT',
    'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:22021A0430(01)',
    'https://undocs.org/A/RES/217(III)',
    'https://undocs.org/A/48/486',
    'https://www.congress.gov/crs-product/R46575',
    'https://www.congress.gov/bill/119th-congress/house-bill/1/all-actions',
    'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A52021PC0206',
  ])('%s parses', (url) => {
    expect(faultyCitation(url)).toBeNull();
  });

  test.each([
    'https://www.congress.gov/bill/112nd-congress/house-bill/1',
    'https://www.congress.gov/bill/119th-congress/hr/1',
    'https://www.govinfo.gov/app/details/PLAW-119-21',
    'https://www.federalregister.gov/citation/82-8977',
    'https://www.loc.gov/item/usrep4101/',
    'https://eur-lex.europa.eu/eli/reg/679/oj',
    'https://www.legislation.gov.uk/ukpga/50/2023x',
    'https://www.legifrance.gouv.fr/eli/loi/2023/14/4/2023-270/jo/texte',
    'https://www.recht.bund.de/bgbl/1/2024/VO.html',
  ])('%s does not', (url) => {
    expect(faultyCitation(url)).toMatch(/^https:/);
  });

  test('a court, a gazette and a depositary are primary, a newspaper and an encyclopaedia are not', () => {
    for (const url of ['https://www.supremecourt.gov/x', 'https://www.gov.uk/x', 'https://treaties.un.org/x'])
      expect(isPrimaryAddress(url)).toBe(true);
    for (const url of ['https://en.wikipedia.org/wiki/X', 'https://notgov.example/x', 'https://fakegov.uk.example/'])
      expect(isPrimaryAddress(url)).toBe(false);
  });
});
