import { describe, expect, test } from 'vitest';
import type { AdapterContext } from '../../../src/facts/registers/adapter.ts';
import { openInput } from '../../../src/facts/registers/input.ts';
import { openReport } from '../../../src/facts/registers/report.ts';
import { uniteOverlapping } from '../../../src/facts/source/records.ts';
import { UK_MINISTERS } from '../../../src/facts/source/uk-ministers.ts';
import { newsNames, withoutHonorifics } from '../../../src/facts/source/uk-names.ts';
import { UK_PARLIAMENT } from '../../../src/facts/source/uk-parliament.ts';

const PERSON = 'id,id_parliament,id_ifg_website,name,display_name,normalized_name,short_name,start_date,end_date\n';
const FILES: Record<string, string> = {
  'uk-ministers/person.csv': `${PERSON}ada,10.0,,Ada Vale,,,,,2015-06-01\nada,10.0,,Ada Marsh,,,,2015-06-01,\nbo,11.0,,Bo Lind,,,,,\ncy,,,Lord Cole,,,,,\n`,
  'uk-ministers/organisation.csv':
    'id,name,short_name,start_date,end_date\nho,Home Office,HO,,\nago,Attorney General’s Office,AGO,,\n',
  'uk-ministers/post.csv':
    'id,id_ifg_website,organisation_id,name,display_name,rank_equivalence,rank_equivalence_value\n' +
    'hs,,ho,Secretary of State for the Home Department,x,SoS,3\nms,,ho,Minister of State,x,MoS,4\nag,,ago,Attorney General,x,SoS,3\n',
  'uk-ministers/appointment.csv':
    'id,person_id,post_id,start_date,end_date\na1,ada,ag,2020-02-13,2022-09-06\na2,bo,ag,2021-03-02,2021-09-10\n' +
    'a3,bo,hs,2024-07-05,\na4,cy,ms,2025-09-01,2025-05-14\na5,ada,ms,2026-05-14,\n',
  'uk-ministers/appointment_characteristics.csv':
    'id,appointment_id,cabinet_status,is_acting,is_on_leave,leave_reason,start_date,end_date\n' +
    'c1,a1,Full cabinet,False,True,Maternity leave,2021-03-02,2021-09-10\nc2,a2,Full cabinet,True,False,,2021-03-02,2021-09-10\n',
  'uk-parliament/house_membership_histories.csv':
    'id,startDate,endDate,membershipFrom,membershipFromID,house\n10,2010-05-06,2015-03-30,"Upper, Vale",1,1\n' +
    '10,2015-05-07,2017-05-03,"Upper, Vale",1,1\n11,2019-12-12,2024-05-30,Sandham,2,1\n11,2024-07-04,,Sandham,2,1\n' +
    '12,2005-05-05,,Life peer,4,2\n13,1960-01-01,1980-01-01,Oldtown,5,1\n14,2024-07-04,,Lostwick,6,1\n',
  'uk-parliament/members.csv':
    'id,nameDisplayAs,is_mp,is_peer,is_current,party,membershipFrom,membershipFromID,status,statusNotes,statusStartDate\n' +
    '10,Mrs Ada Marsh,,,,,,,,,\n11,Bo Lind,,,,,,,,,\n12,Lord Dunn,,,,,,,,,\n13,Old Hand,,,,,,,,,\n14,Ed Lost,,,,,,,,,\n',
  'uk-parliament/name_histories.csv':
    'id,startDate,endDate,nameDisplayAs\n12,,2005-05-05,Mr Dan Dunn\n12,2005-05-05,,Lord Dunn\n',
  'uk-parliament/party_histories.csv':
    'id,startDate,endDate,party\n10,2010-05-06,2015-03-30,Labour\n10,2015-05-07,2017-05-03,Labour\n' +
    '11,2019-12-12,2023-04-23,Labour\n11,2023-04-23,2024-05-30,Independent\n11,2024-07-04,,Labour\n12,2005-05-05,,Crossbench\n14,2024-07-04,,Labour\n',
  'uk-parliament/mp-lookup.csv':
    'pcon_name,pcon_code,member_id,full_title,display_as,party_text,election_result_summary_2024,region_name,country_name\n' +
    'Sandham,E1,11,Bo Lind MP,Bo Lind,Reform UK,x,y,England\nLostwick,E2,15,Fay New MP,Fay New,Green Party,x,y,England\n',
  'uk-parliament/mp-lookup-seat-changes.csv':
    'pcon_name,member_id,display_as,party_text,first_seen,last_seen,current\n',
  'uk-parliament/mp-lookup-party-changes.csv':
    'member_id,display_as,pcon_name,from_party,to_party,first_seen\n11,Bo Lind,Sandham,Labour,Reform UK,2026-01-20\n',
};
const SUPPLEMENTS: Record<string, string> = {
  'uk-offices.yaml':
    '- {id: home-secretary, name: Home Secretary, posts: [Secretary of State for the Home Department], aliases: []}\n- {id: attorney-general, name: Attorney General, posts: [Attorney General]}\n',
  'uk-names.yaml': '[]\n',
  'names.yaml': '[]\n',
};

function context(id: string, asOf: string, files = FILES): AdapterContext {
  return {
    input: openInput((file) => files[file] ?? null),
    supplements: openInput((file) => SUPPLEMENTS[file] ?? null),
    head: {
      id,
      title: id,
      language: 'en',
      licence: 'x',
      attribution: 'x',
      origin: 'x',
      asOf,
      revision: 1,
      recorded: asOf,
    },
    report: openReport(),
  };
}

describe('names', () => {
  test('honorifics are no part of a name', () => {
    expect(withoutHonorifics('Rt Hon Sir Keir Starmer KC')).toBe('Keir Starmer');
    expect(withoutHonorifics('The Earl of Avon')).toBe('Earl of Avon');
  });

  test('a peer is called by the name from before, and the title counts from its day', () => {
    const names = [
      { name: 'Peter Mandelson', from: '', to: '2008-10-03' },
      { name: 'Lord Mandelson', from: '2008-10-03', to: '' },
    ];
    expect(newsNames(names)).toEqual({ name: 'Peter Mandelson', also: [{ t: 'Lord Mandelson', from: '2008-10-03' }] });
  });

  test('who has only a title is called by it, and the name of a see names nobody', () => {
    expect(newsNames([{ name: 'Baroness Chakrabarti', from: '2016-09-05', to: '' }]).name).toBe('Baroness Chakrabarti');
    expect(newsNames([{ name: 'The Lord Bishop of Durham', from: '', to: '' }]).name).toBe('');
  });
});

describe('ministers', () => {
  const built = context('uk-ministers', '2026-06-12');
  const register = UK_MINISTERS.build(built);
  const person = (id: string) => register.people.find((one) => one.p === id);

  test('a role is cut where leave and acting begin and end, and the reason of a leave is nowhere', () => {
    expect(person('10')?.roles.slice(0, 3)).toEqual([
      ['attorney-general', '2020-02-13', '2021-03-02'],
      ['attorney-general', '2021-03-02', '2021-09-10', { q: ['on leave'] }],
      ['attorney-general', '2021-09-10', '2022-09-06'],
    ]);
    expect(person('11')?.roles[0]?.[3]).toEqual({ q: ['acting'] });
    expect(JSON.stringify(register)).not.toContain('aternity');
  });

  test('a name from a marriage counts from its day, and the earlier name stays a form', () => {
    expect(person('10')).toMatchObject({
      name: 'Ada Marsh',
      also: ['Ada Vale', { t: 'Ada Marsh', from: '2015-06-01' }],
    });
  });

  test('an end before the start is a slip of the year where another appointment begins a year later', () => {
    expect(person('icy')?.roles).toEqual([['minister-of-state-home-office', '2025-09-01', '2026-05-14']]);
    expect([...built.report.rules().values()].flat()).toHaveLength(1);
  });

  test('an open appointment is known up to the snapshot, and not called current: the prime minister has changed since', () => {
    expect(register.offices.find((office) => office.o === 'home-secretary')).toEqual({
      o: 'home-secretary',
      name: 'Home Secretary',
      of: 'Government of the United Kingdom',
      place: 'United Kingdom',
      country: 'GB',
      seats: 1,
      aliases: [],
    });
    expect(person('11')?.roles.at(-1)).toEqual([
      'home-secretary',
      '2024-07-05',
      null,
      { open: true, seen: ['2024-07-05', '2026-06-12'] },
    ]);
  });

  test('an office held at two departments at once is one role, from the first day to the last', () => {
    expect(
      uniteOverlapping([
        ['minister-for-asia', '2020-02-13', '2020-09-02'],
        ['minister-for-asia', '2020-02-13', '2021-09-15'],
        ['minister-for-asia', '2022-09-06', '2022-10-30'],
        ['minister-for-asia', '2022-09-06', '2022-10-30', { q: ['acting'] }],
        ['minister-for-asia', '2024-07-06', null, { seen: ['2024-07-06', '2026-06-12'], open: true }],
        ['minister-for-asia', '2025-09-06', null, { seen: ['2025-09-06', '2026-06-12'], open: true }],
      ]),
    ).toEqual([
      ['minister-for-asia', '2020-02-13', '2021-09-15'],
      ['minister-for-asia', '2022-09-06', '2022-10-30'],
      ['minister-for-asia', '2022-09-06', '2022-10-30', { q: ['acting'] }],
      ['minister-for-asia', '2024-07-06', null, { seen: ['2024-07-06', '2026-06-12'], open: true }],
    ]);
  });

  test('a changed table stops the adapter with its file and column', () => {
    const files = { ...FILES, 'uk-ministers/post.csv': 'id,name\n' };
    expect(() => UK_MINISTERS.build(context('uk-ministers', '2026-06-12', files))).toThrow(
      /post\.csv:1: lacks the column/,
    );
  });
});

describe('members of Parliament', () => {
  const register = UK_PARLIAMENT.build(context('uk-parliament', '2026-06-27'));
  const rolesOf = (id: string) => register.people.find((one) => one.p === id)?.roles;

  test('terms that only a dissolution parts are one, and who left before 2001 is not there', () => {
    expect(rolesOf('10')).toEqual([['mp-upper-vale', '2010-05-06', '2017-05-03', { party: 'L' }]]);
    expect(rolesOf('13')).toBeUndefined();
  });

  test('the party is that of the day, and a change seen in a list is known to the month', () => {
    expect(rolesOf('11')).toEqual([
      ['mp-sandham', '2019-12-12', '2023-04-23', { party: 'L' }],
      ['mp-sandham', '2023-04-23', '2024-07-04', { party: 'I' }],
      ['mp-sandham', '2024-07-04', '2026-01', { party: 'L' }],
      ['mp-sandham', '2026-01', null, { party: 'RUK' }],
    ]);
  });

  test('a peer of the old list is a peer up to its day, without a known end', () => {
    expect(rolesOf('12')).toEqual([
      [
        'member-of-the-house-of-lords',
        '2005-05-05',
        null,
        { party: 'X', seen: ['2005-05-05', '2024-07-31'], open: true },
      ],
    ]);
    expect(register.people.find((one) => one.p === '12')?.name).toBe('Dan Dunn');
  });

  test('who is in no newer list left at an unknown day, and who is only in the newer list has no start', () => {
    expect(rolesOf('14')?.[0]?.[3]).toMatchObject({ open: true, seen: ['2024-07-04', '2024-07-31'] });
    expect(rolesOf('15')).toEqual([['mp-lostwick', null, null, { party: 'G', seen: ['2025-07-30', '2026-06-27'] }]]);
  });

  test('everybody is of the second tier, in offices of the United Kingdom', () => {
    expect(register.people.every((one) => one.tier === 2)).toBe(true);
    expect(register.offices.every((one) => one.country === 'GB')).toBe(true);
  });
});
