import type { EntityView, Happening } from '../../src/analysis-model.ts';
import type { FoundDate } from '../../src/article/article-model.ts';
import { type PartialDate, partialDate } from '../../src/dates/partial-date.ts';
import type { EntityRef, Link, Source, StateLine } from '../../src/facts/fact-model.ts';
import { CHARTER, LAB, MIRA, SAMPLE_ANALYSIS } from '../ui/fixtures.ts';

/*
 * One card of each kind, all of it invented like tests/ui/fixtures.ts. The workshop and the tests of looks show these.
 */

/** What a card of the workshop shows. */
export type Kind = { readonly view: EntityView; readonly published: FoundDate | null };

const ARTICLE = partialDate('2024-05-17');
const FACTS = partialDate('2026-09-30');
const PUBLISHED = SAMPLE_ANALYSIS.published;

const source = (publisher: string, grade: Source['grade'] = 'A'): Source => ({
  url: `https://records.example/${publisher.toLowerCase().replaceAll(' ', '-')}`,
  publisher,
  title: `Sample record by ${publisher}`,
  date: partialDate('2026-09-01'),
  grade,
});
const REGISTER = [source('Register of the Port Assembly'), source('Harbour Gazette', 'B')];

const line = (what: string, when: StateLine['when'], links: readonly Link[] = [], pack = 'sample'): StateLine => ({
  ...{ what, when, sources: REGISTER, pack, asOf: FACTS },
  ...(links.length > 0 && { links }),
});
const since = (day: string): StateLine['when'] => ({ type: 'current', since: partialDate(day), confirmed: null });
const until = (day: string): StateLine['when'] => ({ type: 'ended', on: partialDate(day), around: false });
const state = (asOf: PartialDate, ...lines: readonly StateLine[]) => ({ asOf, lines });

const SEAT: Link = { text: 'member of the Port Assembly for East Quay', entity: 'sample:east-quay' };
const MAYOR: Link = { text: 'Mayor of Port Sample', entity: 'sample:mayor' };

const person = (id: string, name: string, rest: Partial<EntityView>): EntityView => ({
  ...MIRA,
  ...{ id: `sample:${id}`, name, description: '', sources: [], since: [] },
  ...rest,
});

const happened = (id: string, date: string, text: string, links: readonly Link[] = []): Happening => ({
  ...{ id: `sample:${id}`, date: partialDate(date), text, sources: [source('Harbour Gazette', 'B')] },
  ...(links.length > 0 && { links }),
});

const name = (text: string, entity: EntityRef): Link => ({ text, entity });
const holder = (who: string, when: StateLine['when']) => line(who, when, [name(who, `sample:${who}`)]);

const heldSeat = line(`${SEAT.text}, Reform`, since('2019-05-08'), [SEAT]);

/** The cards by their names in the workshop. */
export const KINDS = {
  'in office': {
    published: PUBLISHED,
    view: person('ada-verhoeven', 'Ada Verhoeven', {
      atPublication: state(ARTICLE, heldSeat),
      now: state(FACTS, heldSeat),
    }),
  },
  'another office': {
    published: PUBLISHED,
    view: person('jonas-petit', 'Jonas Petit', {
      atPublication: state(ARTICLE, line(`${SEAT.text}, Harbour Party`, since('2015-06-01'), [SEAT])),
      now: state(FACTS, line(MAYOR.text, since('2025-01-12'), [MAYOR])),
      gone: [line(`${SEAT.text}, Harbour Party`, until('2024-12-31'), [SEAT])],
      later: {
        top: happened('petit-mayor', '2025-01-12', 'Became Mayor of Port Sample, after Edda Marsh.', [
          name('Edda Marsh', 'sample:Edda Marsh'),
        ]),
        count: 3,
      },
    }),
  },
  former: {
    published: PUBLISHED,
    view: person('edda-marsh', 'Edda Marsh', {
      atPublication: state(ARTICLE, line(MAYOR.text, since('2016-01-12'), [MAYOR])),
      now: state(FACTS, line(MAYOR.text, until('2025-01-12'), [MAYOR])),
      gone: [line(MAYOR.text, until('2025-01-12'), [MAYOR])],
    }),
  },
  dead: {
    published: PUBLISHED,
    view: person('tomas-oyelaran', 'Tomás Oyelaran', {
      life: { born: partialDate('1941'), died: partialDate('2025-02-03') },
      atPublication: state(ARTICLE, line(`${SEAT.text}, Reform`, since('1999-05-05'), [SEAT])),
      now: state(FACTS, line(`${SEAT.text}, Reform`, until('2025-02-03'), [SEAT])),
      gone: [line(`${SEAT.text}, Reform`, until('2025-02-03'), [SEAT])],
    }),
  },
  'moved on': { view: MIRA, published: PUBLISHED },
  organisation: {
    published: PUBLISHED,
    view: {
      ...LAB,
      atPublication: state(ARTICLE, line('director: Mira Okonedo', since('2019'), [name('Mira Okonedo', MIRA.id)])),
      now: state(
        FACTS,
        line('director: Jonas Petit', since('2024-07-01'), [name('Jonas Petit', 'sample:jonas-petit')]),
        line('part of the Tideway Institute', { type: 'status', on: partialDate('2026-03'), around: false }),
      ),
      gone: [line('director: Mira Okonedo', until('2024-05-14'), [name('Mira Okonedo', MIRA.id)])],
      later: { top: happened('lab-joined', '2026-03', 'Harbour Lab became part of the Tideway Institute.'), count: 2 },
    },
  },
  policy: {
    published: PUBLISHED,
    view: {
      ...CHARTER,
      now: state(
        FACTS,
        ...CHARTER.now.lines,
        line('challenged in court', { type: 'proceeding', on: partialDate('2025-02-11'), around: false }),
      ),
    },
  },
  office: {
    published: PUBLISHED,
    view: {
      ...person('mayor', 'Mayor of Port Sample', { kind: 'office', place: 'Port Sample' }),
      atPublication: state(ARTICLE, holder('Edda Marsh', since('2016-01-12'))),
      between: [holder('Ada Verhoeven', until('2025-03-01'))],
      now: state(FACTS, holder('Jonas Petit', since('2025-03-01'))),
    },
  },
  'several packs': {
    published: PUBLISHED,
    view: {
      ...MIRA,
      packs: ['sample', 'harbour'],
      now: state(
        FACTS,
        ...MIRA.now.lines,
        line('member of the Harbour Council', since('2025-01'), [], 'harbour'),
        line('adviser to the Mayor of Port Sample', since('2025-06'), [MAYOR], 'harbour'),
      ),
    },
  },
  'only a description': {
    published: PUBLISHED,
    view: {
      ...LAB,
      ...{ id: 'sample:red-teaming', name: 'Tide testing', kind: 'concept' },
      description: 'Trying a machine at sea before it is sold, so that its faults are found by those who built it.',
      ...{ atPublication: state(ARTICLE), now: state(FACTS) },
    },
  },
  'no date of the article': { view: { ...MIRA, atPublication: null, since: [] }, published: null },
  'long names': {
    published: PUBLISHED,
    view: {
      ...MIRA,
      name: 'Bundesbeauftragte für Hafenangelegenheitenzusammenarbeit Wilhelmina van der Oosterhout-Featherstonehaugh',
    },
  },
} as const satisfies Readonly<Record<string, Kind>>;

/** All names, in the order in which the workshop shows them. */
export const KIND_NAMES = Object.keys(KINDS) as readonly (keyof typeof KINDS)[];

/** The packs that the kinds name; the second is the reader's own. */
export const PACKS = {
  ...SAMPLE_ANALYSIS.packs,
  harbour: { title: 'Harbour records', asOf: partialDate('2026-08-31'), language: 'en', own: true as const },
};
