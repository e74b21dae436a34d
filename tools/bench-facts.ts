import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { compileFacts } from '../src/cli/compile-facts.ts';
import { partialDate } from '../src/dates/partial-date.ts';
import { rankDevelopments } from '../src/developments/rank.ts';
import { stateAsOf } from '../src/facts/as-of.ts';
import type { Entity, FactBase, TimelineEvent } from '../src/facts/model.ts';
import { openPack } from '../src/facts/pack.ts';

/** `npx tsx tools/bench-facts.ts`: how large the pack is and how fast its questions are answered, against its budget. */

const FACTS = resolve(import.meta.dirname, '../extension/facts/ai');

type Times = { readonly best: number; readonly median: number };

/** Times of many runs in milliseconds, the first tenth left out: it measures the compiler. */
function timed(runs: number, work: () => unknown): Times {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  const sorted = times.slice(Math.ceil(runs / 10)).sort((a, b) => a - b);
  return { best: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0 };
}

/** A fact base with at least this many events after 2024, all about one entity: the real ones over and over. */
function withEvents(facts: FactBase, count: number): FactBase {
  const later = facts.timeline.filter(({ date }) => date > '2024-05-17');
  const timeline = Array.from({ length: count }, (_, index): TimelineEvent => {
    const event = later[index % later.length];
    if (!event) throw new Error('the fact base has no event after May 2024');
    return { ...event, id: `${event.id}-${index}`, about: [...new Set([...event.about, 'openai'])] };
  });
  const about = new Map<string, TimelineEvent[]>();
  for (const event of timeline) for (const id of event.about) about.set(id, [...(about.get(id) ?? []), event]);
  return { ...facts, timeline, eventsAbout: (id) => about.get(id) ?? [] };
}

function rankInput(facts: FactBase): Parameters<typeof rankDevelopments>[0] {
  const named = [...facts.entities()].filter((_, index) => index % 4 === 0).map(({ id }) => id);
  const mentions = ['openai', ...named].flatMap((entity, index) =>
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
    article: { url: '', site: '', title: '', language: 'en', published, modified: null, blocks },
    mentions,
    published,
  };
}

const pack = await compileFacts(FACTS);
const facts = openPack(pack);
const entities: readonly Entity[] = [...facts.entities()];
const day = partialDate('2024-05-17');
const many = withEvents(facts, 1000);
const input = rankInput(facts);

const rows: readonly (readonly [what: string, times: Times, budget: number])[] = [
  ['pack opened', timed(200, () => openPack(pack)), 5],
  [
    'one entity as of a day',
    perEntity(timed(100, () => entities.map((entity) => stateAsOf(entity, day, facts)))),
    0.05,
  ],
  ['1000 candidates ranked', timed(200, () => rankDevelopments(input, many)), 2],
];
const size = gzipSync(pack).length / 1000;
console.log(
  `${entities.length} entities, ${facts.timeline.length} events; pack ${size.toFixed(1)} kB gzip, budget 120 kB`,
);
for (const [what, { best, median }, budget] of rows) {
  console.log(`${what.padEnd(24)} best ${best.toFixed(3)} ms, median ${median.toFixed(3)} ms, budget ${budget} ms`);
}

function perEntity({ best, median }: Times): Times {
  return { best: best / entities.length, median: median / entities.length };
}
