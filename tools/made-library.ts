import { partialDate } from '../src/dates/partial-date.ts';
import {
  type Entity,
  entityRef,
  eventRef,
  type Role,
  type Source,
  type TimelineEvent,
} from '../src/facts/fact-model.ts';
import type { Facts } from '../src/facts/facts.ts';

/** The size of an invented library. */
export type Size = { readonly people: number; readonly roles: number; readonly names: number; readonly events: number };

const SYLLABLES = [
  'ka',
  'lo',
  'mi',
  'ren',
  'ta',
  'vo',
  'shi',
  'del',
  'mar',
  'gor',
  'bel',
  'zu',
  'nor',
  'ti',
  'sa',
  'phe',
];
const GIVEN = ['Jonas', 'Mary', 'Grace', 'Willem', 'Marek', 'Rose', 'Hope', 'Iris', 'Bela', 'Jacek', 'Ulla', 'Sven'];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Returns a name that is unique to the number. */
function nameOf(number: number): string {
  let surname = '';
  for (let rest = number + 4096; rest > 0; rest = Math.floor(rest / 16)) surname += SYLLABLES[rest % 16] ?? '';
  return `${GIVEN[number % GIVEN.length]} ${capital(surname)}`;
}

const sourceOf = (key: string, name: string): Source => ({
  url: `https://register.example/${key}`,
  publisher: 'A made-up register',
  title: name,
  date: null,
  grade: 'A',
});

const EMPTY = { description: '', roles: [], statuses: [], proceedings: [], memberships: [] } as const;

const officeName = (i: number): string =>
  `Warden of ${capital(SYLLABLES[i % 16] ?? '')}${SYLLABLES[(i >> 4) % 16]} ${i}`;

const officeOf = (pack: string, i: number): Entity => ({
  ...EMPTY,
  id: entityRef(pack, `office-${i}`),
  kind: 'office',
  name: officeName(i),
  aliases: [{ text: officeName(i) }],
  office: {},
  sources: [],
});

const eventOf = (pack: string, i: number, people: number): TimelineEvent => {
  const who = (i * 31) % people;
  return {
    id: eventRef(pack, `e${i}`),
    date: partialDate(`${2016 + (i % 10)}-0${1 + (i % 9)}-1${i % 10}`),
    text: `${nameOf(who)} took part in the ${i}th meeting of the wardens.`,
    about: [entityRef(pack, `p${who}`)],
    changes: [],
    weight: 2,
    sources: [sourceOf(`E${i}`, 'Minutes')],
  };
};

/** Makes a pack of facts about invented people, of the given size, spread evenly. */
export function madeFacts(pack: string, { people, roles, names, events }: Size): Facts {
  const asOf = partialDate('2026-06-15');
  const offices = Math.max(1, Math.floor(people / 40));
  const person = (i: number): Entity => {
    const name = nameOf(i);
    const more = Math.floor(((i + 1) * (names - people)) / people) - Math.floor((i * (names - people)) / people);
    const own = [sourceOf(`P${i}`, name)];
    const count = Math.floor(((i + 1) * roles) / people) - Math.floor((i * roles) / people);
    return {
      ...EMPTY,
      id: entityRef(pack, `p${i}`),
      kind: 'person',
      name,
      aliases: [
        { text: name },
        ...Array.from({ length: more }, (_, n) => ({ text: `${name} ${capital(SYLLABLES[n % 16] ?? '')}sen` })),
      ],
      roles: Array.from({ length: count }, (_, n): Role => {
        const year = 1980 + ((i * 7 + n * 4) % 44);
        const office = (i * 13 + n) % offices;
        return {
          title: officeName(office),
          organisation: null,
          office: entityRef(pack, `office-${office}`),
          from: partialDate(`${year}-01-03`),
          to: partialDate(`${year + 4}-01-03`),
          current: false,
          confirmed: null,
          sources: own,
        };
      }),
      sources: own,
    };
  };
  return {
    head: {
      id: pack,
      title: pack,
      language: 'en',
      licence: 'CC0-1.0',
      attribution: 'Nobody',
      origin: 'made up',
      asOf,
      revision: 1,
      recorded: asOf,
    },
    templates: [
      { url: 'https://register.example/{key}', publisher: 'A made-up register', title: '{name}', grade: 'A' },
    ],
    entities: [
      ...Array.from({ length: offices }, (_, i) => officeOf(pack, i)),
      ...Array.from({ length: people }, (_, i) => person(i)),
    ],
    timeline: Array.from({ length: events }, (_, i) => eventOf(pack, i, people)),
    corrections: [],
  };
}
