import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article-model.ts';
import { partialDate } from '../../src/dates/partial-date.ts';
import { overtakenClaims } from '../../src/developments/claims.ts';
import { type Entity, entityRef, idIn, type Role, type Status } from '../../src/facts/fact-model.ts';
import type { Mention } from '../../src/linking/mention-model.ts';
import { english } from '../../src/ui/english.ts';
import { sayStateLine } from '../../src/ui/say.ts';
import { libraryOf, packHead } from '../facts/fixture.ts';

const role = (title: string, organisation: string, from: string, to: string | null): Role => ({
  title,
  organisation,
  from: partialDate(from),
  to: to === null ? null : partialDate(to),
  current: to === null,
  confirmed: to === null ? partialDate('2026-01') : null,
  sources: [],
});
const status = (word: string, from: string): Status => ({
  status: word,
  from: partialDate(from),
  text: '',
  sources: [],
});
const entity = ({
  id,
  ...facts
}: Pick<Entity, 'kind' | 'name'> & Omit<Partial<Entity>, 'id'> & { id: string }): Entity => ({
  id: entityRef('test', id),
  aliases: [],
  description: '',
  roles: [],
  statuses: [],
  proceedings: [],
  memberships: [],
  sources: [],
  ...facts,
});

const ENTITIES: readonly Entity[] = [
  entity({
    id: 'anna',
    kind: 'person',
    name: 'Anna Lindqvist',
    roles: [role('chief executive', 'Harbour Works', '2020', '2024-09-01'), role('chair', 'Coast Board', '2021', null)],
  }),
  entity({
    id: 'olaf',
    kind: 'person',
    name: 'Olaf Berg',
    roles: [
      role('head of dredging', 'Harbour Works', '2024-05', '2024-08'),
      role('researcher', 'Port Institute', '2020', '2025'),
    ],
  }),
  entity({
    id: 'eva',
    kind: 'person',
    name: 'Eva Holm',
    roles: [role('president', 'Harbour Works', '2019', '2024-07'), role('president', 'Harbour Works', '2024-12', null)],
  }),
  entity({
    id: 'act',
    kind: 'law',
    name: 'Silt Act',
    statuses: [status('introduced', '2024-02-01'), status('vetoed', '2024-09-29')],
  }),
  entity({
    id: 'clause',
    kind: 'policy',
    name: 'dredging clause',
    statuses: [status('in use', '2019'), status('withdrawn', '2024-05-23')],
  }),
  entity({
    id: 'levy',
    kind: 'law',
    name: 'Sand Levy',
    statuses: [status('in force', '2023-01-01'), status('amendments adopted', '2025-02-01')],
  }),
  entity({
    id: 'order',
    kind: 'policy',
    name: 'Ebb Order',
    statuses: [status('signed', '2023-01-01'), status('revoked', '2025-01-20')],
  }),
  entity({
    id: 'bill',
    kind: 'law',
    name: 'Pier Bill',
    statuses: [status('introduced', '2024-01-01'), status('in committee', '2025')],
  }),
  entity({
    id: 'case',
    kind: 'case',
    name: 'Berg v. Harbour Works',
    statuses: [status('on trial', '2024-05-01'), status('verdict for Harbour Works', '2024-06-01')],
  }),
  entity({
    id: 'nora',
    kind: 'person',
    name: 'Nora Vik',
    roles: [
      role('minister of fisheries', 'Norland', '2021', '2025-01'),
      role('head of alignment', 'Port Institute', '2020', '2025-01'),
      role('board member', 'Harbour Works', '2020', '2025-01'),
    ],
  }),
  entity({
    id: 'ola',
    kind: 'person',
    name: 'Ola Dahl',
    roles: [{ ...role('President of Norland', '', '2022', '2025-01'), organisation: null }],
  }),
  entity({
    id: 'siv',
    kind: 'person',
    name: 'Siv Aas',
    roles: [
      { ...role('Premier of Norland', '', '2020', '2024-06-01'), organisation: null },
      { ...role('Premier of Norland', '', '2025-03-01', null), organisation: null, current: false, confirmed: null },
    ],
  }),
  entity({
    id: 'per',
    kind: 'person',
    name: 'Per Lie',
    roles: [{ ...role('US secretary of state', '', '2022', '2025-01'), organisation: null }],
  }),
  entity({ id: 'quiet', kind: 'law', name: 'Tide Act', statuses: [status('in force', '2020-01-01')] }),
];
const FACTS = libraryOf({ head: packHead(), corrections: [], timeline: [], entities: ENTITIES });

/** Marks each full name in the sentence, analyses it as of 17 May 2024, and returns what was overtaken. */
function overtaken(text: string, on = '2024-05-17', language = 'en'): readonly string[] {
  const mentions: Mention[] = ENTITIES.flatMap(({ id, name }) => {
    const start = text.indexOf(name);
    return start < 0 ? [] : [{ block: 0, start, end: start + name.length, entity: id, why: { type: 'name' } as const }];
  }).sort((a, b) => a.start - b.start);
  const published = { date: partialDate(on), how: { type: 'stated', source: { where: 'line' } } as const };
  const article: Article = {
    url: 'https://gazette.example/',
    host: 'gazette.example',
    title: '',
    language,
    published,
    modified: null,
    blocks: [{ kind: 'paragraph', text }],
  };
  return overtakenClaims({ article, mentions, published }, FACTS).map(
    ({ entity: id, stated, line }) => `${idIn(id)}: "${stated}" → ${sayStateLine(line, null, english, 'en')}`,
  );
}

const WAS_CHIEF = 'chief executive of Harbour Works until 1 September 2024';

describe('a sentence that states what is no longer so', () => {
  test.each([
    ['Harbour Works CEO Anna Lindqvist said so.', [`anna: "CEO" → ${WAS_CHIEF}`]],
    ['The company’s chief executive, Anna Lindqvist, said so.', [`anna: "chief executive" → ${WAS_CHIEF}`]],
    ['Anna Lindqvist, the chief executive of Harbour Works, said so.', [`anna: "chief executive" → ${WAS_CHIEF}`]],
    ['The crowd cheered President Ola Dahl.', ['ola: "President" → President of Norland until January 2025']],
    ['Secretary of State Per Lie spoke.', ['per: "Secretary of State" → US secretary of state until January 2025']],
    ['Anna Lindqvist serves as chief executive of Harbour Works.', [`anna: "chief executive" → ${WAS_CHIEF}`]],
    ['Anna Lindqvist is Harbour Works’ chief executive officer.', [`anna: "chief executive officer" → ${WAS_CHIEF}`]],
    [
      'Harbour Works has replaced her with company veteran Olaf Berg.',
      ['olaf: "replaced her with" → head of dredging at Harbour Works until August 2024'],
    ],
    ['Harbour Works named Olaf Berg.', ['olaf: "named" → head of dredging at Harbour Works until August 2024']],
    [
      'Port Institute researcher Olaf Berg disagrees.',
      ['olaf: "researcher" → researcher at Port Institute until 2025'],
    ],
    ['CEO and co-founder Anna Lindqvist said so.', [`anna: "CEO" → ${WAS_CHIEF}`]],
    ['Anna Lindqvist, the CEO of Harbour Works on Monday, said so.', [`anna: "CEO" → ${WAS_CHIEF}`]],
    [
      'Fisheries minister Nora Vik of Norland said so.',
      ['nora: "Fisheries minister" → minister of fisheries at Norland until January 2025'],
    ],
    [
      'Nora Vik, head of alignment, said so.',
      ['nora: "head of alignment" → head of alignment at Port Institute until January 2025'],
    ],
    ['The proposed Silt Act has critics.', ['act: "proposed" → vetoed, 29 September 2024']],
    ['The Silt Act is on the governor’s desk.', ['act: "on the governor’s desk" → vetoed, 29 September 2024']],
    ['The Silt Act was drafted in May, and awaits a vote.', ['act: "awaits" → vetoed, 29 September 2024']],
    ['The Ebb Order requires reports.', ['order: "requires" → revoked, 20 January 2025']],
    ['Berg v. Harbour Works is on trial in Oslo.', ['case: "on trial" → verdict for Harbour Works, 1 June 2024']],
    ['The Silt Act is now before the Senate.', ['act: "now before the Senate" → vetoed, 29 September 2024']],
    ['The Silt Act would require a permit.', ['act: "would require" → vetoed, 29 September 2024']],
    ['Staff have to accept the dredging clause.', ['clause: "have to" → withdrawn, 23 May 2024']],
    [
      'CEO Anna Lindqvist met researcher Olaf Berg of the Port Institute.',
      [`anna: "CEO" → ${WAS_CHIEF}`, 'olaf: "researcher" → researcher at Port Institute until 2025'],
    ],
  ])('%s', (text, expected) => {
    expect(overtaken(text)).toEqual(expected);
  });
});

describe('a sentence that does not', () => {
  test.each([
    ['another president’s title', 'Harbour Works President Ola Dahl said so.'],
    ['a title that many have, after the name', 'Ola Dahl, the president, said so.'],
    ['an office that was taken up again, nobody knows until when', 'The crowd cheered Premier of Norland Siv Aas.'],
    ['a role that was over already', 'Former Harbour Works CEO Anna Lindqvist said so.'],
    ['a role in the past', 'Anna Lindqvist, who was chief executive of Harbour Works, said so.'],
    ['a role that is held still', 'Coast Board chair Anna Lindqvist said so.'],
    ['a role that was taken up again', 'Harbour Works president Eva Holm said so.'],
    ['a title that is somebody else’s', 'Anna Lindqvist met the chief executive of a bank.'],
    ['a title of another person named before', 'The CEO met Eva Holm and Anna Lindqvist.'],
    ['a common title without the place', 'A researcher, Olaf Berg, disagrees.'],
    ['a longer word that holds the title', 'Harbour Works ceoship Anna Lindqvist.'],
    ['no title at all', 'Anna Lindqvist said so.'],
    ['a status that has not changed', 'The Tide Act is in force.'],
    ['no status stated', 'The Silt Act has its critics.'],
    ['a role that is denied', 'Anna Lindqvist is not the chief executive of Harbour Works.'],
    ['a role of that time', 'Then-CEO Anna Lindqvist said so.'],
    ['a role until some time ago', 'Anna Lindqvist, chief executive until recently, said so.'],
    ['a role that is to come', 'The next CEO Anna Lindqvist said so.'],
    ['a lower rank', 'Deputy chief executive Anna Lindqvist said so.'],
    ['the role at another house, said before', 'They met Silt Bank CEO Anna Lindqvist.'],
    ['the role at another house, said after', 'Anna Lindqvist, chief executive of Silt Bank, said so.'],
    ['the role at some house', 'Anna Lindqvist, chief executive of a bank, said so.'],
    ['a title of somebody who speaks to the person', 'Harbour Works’ chief executive told Anna Lindqvist.'],
    ['a common title at another house', 'Silt Bank board member Nora Vik said so.'],
    ['the same rank in another field', 'Nora Vik, head of safety at a rival of the Port Institute, said so.'],
    ['a succession that is denied', 'Harbour Works has not replaced her with Olaf Berg.'],
    ['a law that was amended and is in force still', 'The Sand Levy is in force.'],
    ['a duty under a law that was amended', 'The Sand Levy requires a permit.'],
    ['a bill that is open still', 'The Pier Bill would require a permit.'],
    ['an act that stays done', 'The Ebb Order, signed in January, is long.'],
    ['a step that is denied', 'The Silt Act is not before the Senate.'],
    ['a step that is imagined', 'If the dredging clause were not in use, staff would be glad.'],
    ['a title that follows, of somebody else', 'Anna Lindqvist, and the chief executive of Harbour Works, said so.'],
    [
      'a title that is only talked about',
      'Anna Lindqvist, asked about the chief executive’s duties at Harbour Works, smiled.',
    ],
    ['the name of a book', 'In “The CEO Anna Lindqvist” all ends well.'],
    ['a law named to compare', 'Unlike the Silt Act, the new bill would require a permit.'],
    ['another bill that is proposed', 'Beside the Silt Act lies a proposed bill on dredging.'],
    ['another sentence that states it', 'The CEO spoke. Anna Lindqvist listened.'],
  ])('%s', (_, text) => {
    expect(overtaken(text)).toEqual([]);
  });

  test('an article in another language, whose words for the past are not known', () => {
    expect(overtaken('Die frühere Harbour Works CEO Anna Lindqvist sagte das.', '2024-05-17', 'de')).toEqual([]);
    expect(overtaken('Harbour Works CEO Anna Lindqvist said so.', '2024-05-17', 'en-GB')).toHaveLength(1);
  });

  test('an article written after the change', () => {
    expect(overtaken('Harbour Works CEO Anna Lindqvist said so.', '2024-10-01')).toEqual([]);
    expect(overtaken('The Silt Act is now before the Senate.', '2024-10-01')).toEqual([]);
  });
});
