import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { partialDate } from '../src/dates/partial-date.ts';
import { developmentsOf } from '../src/developments/rank.ts';
import { stateAsOf } from '../src/facts/as-of.ts';
import type { EntityRef, TimelineEvent } from '../src/facts/fact-model.ts';
import type { Facts } from '../src/facts/facts.ts';
import { type Library, openLibrary } from '../src/facts/library.ts';
import { loadFacts } from '../src/facts/load.ts';
import { openPack } from '../src/facts/pack/pack.ts';
import { writePack } from '../src/facts/pack/write.ts';
import { FactsError } from '../src/facts/problem.ts';

/** `npm run bench:facts`: measures the pack's size and the speed of its queries, against the budget. */

const FACTS = resolve(import.meta.dirname, '../extension/facts/ai');
const OPENAI: EntityRef = 'ai:openai';

type Times = { readonly best: number; readonly median: number };

/** Returns the times of many runs in milliseconds, without the first tenth, which measures the compiler. */
function timed(runs: number, work: () => unknown): Times {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  const sorted = times.slice(Math.ceil(runs / 10)).sort((a, b) => a - b);
  return { best: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0 };
}

/** Returns a library with at least this many events after 2024, all about one entity: the real events, repeated. */
function withEvents(facts: Facts, count: number): Library {
  const later = facts.timeline.filter(({ date }) => date > '2024-05-17');
  const timeline = Array.from({ length: count }, (_, index): TimelineEvent => {
    const event = later[index % later.length];
    if (!event) throw new Error('the facts have no event after May 2024');
    return { ...event, id: `${event.id}-${index}`, about: [...new Set([...event.about, OPENAI])] };
  });
  return openLibrary([openPack(writePack({ ...facts, timeline }))]);
}

function rankInput({ entities }: Facts): Parameters<typeof developmentsOf>[0] {
  const named = entities.filter((_, index) => index % 4 === 0).map(({ id }) => id);
  const mentions = [OPENAI, ...named].flatMap((entity, index) =>
    Array.from({ length: 1 + (index % 5) }, (_, block) => ({
      block,
      start: 0,
      end: 1,
      entity,
      why: { type: 'name' } as const,
    })),
  );
  const published = { date: partialDate('2024-05-17'), how: { type: 'stated', source: { where: 'line' } } as const };
  const blocks = Array.from({ length: 40 }, () => ({ kind: 'paragraph' as const, text: '' }));
  return {
    article: { url: '', host: '', title: '', language: 'en', published, modified: null, blocks },
    mentions,
    published,
  };
}

const loaded = loadFacts(FACTS);
if (!loaded.ok) throw new FactsError(loaded.problems);
const bytes = writePack(loaded.facts);
const library = openLibrary([openPack(bytes)]);
const entities = loaded.facts.entities.flatMap(({ id }) => library.entity(id) ?? []);
const day = partialDate('2024-05-17');
const many = withEvents(loaded.facts, 1000);
const input = rankInput(loaded.facts);

const rows: readonly (readonly [what: string, times: Times, budget: number])[] = [
  ['pack opened', timed(200, () => openPack(bytes)), 5],
  [
    'one entity as of a day',
    perEntity(timed(100, () => entities.map((entity) => stateAsOf(entity, day, library)))),
    0.05,
  ],
  ['1000 candidates ranked', timed(200, () => developmentsOf(input, many)), 2],
];
const size = gzipSync(bytes).length / 1000;
console.log(
  `${entities.length} entities, ${loaded.facts.timeline.length} events; pack ${size.toFixed(1)} kB gzip, budget 110 kB`,
);
for (const [what, { best, median }, budget] of rows) {
  console.log(`${what.padEnd(24)} best ${best.toFixed(3)} ms, median ${median.toFixed(3)} ms, budget ${budget} ms`);
}

function perEntity({ best, median }: Times): Times {
  return { best: best / entities.length, median: median / entities.length };
}
