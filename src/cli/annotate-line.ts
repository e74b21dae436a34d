import { type EntityView, STATUS_CODES } from '../analysis-model.ts';
import type { Block, FoundDate } from '../article/article-model.ts';
import { type PartialDate, type Precision, precisionOf } from '../dates/partial-date.ts';
import type { Development, OvertakenClaim } from '../developments/development-model.ts';
import { type EntityRef, idIn, type PackId, type State, type StateLine } from '../facts/fact-model.ts';
import type { Mention } from '../linking/mention-model.ts';
import type { PageReport, Timings } from '../messages.ts';
import type { Note } from '../notes/note-model.ts';
import { english } from '../ui/english.ts';
import { sayHow } from '../ui/say-how.ts';
import { sayReason } from '../ui/say-reason.ts';
import { verdictInEnglish } from './verdict.ts';
import type { NamedPlace } from './why.ts';

/** A date as `npm run annotate` prints it. `how` states in English where the date was found. */
type PrintedDate = { readonly date: PartialDate; readonly precision: Precision; readonly how: string };

/** A mention with its reason (`why`) as a sentence. */
type PrintedMention = Omit<Mention, 'why' | 'entity' | 'holder'> & {
  readonly text: string;
  /** Its key in `entities` of the line. */
  readonly entity: string;
  /** `pack:id` */
  readonly ref: EntityRef;
  readonly why: string;
} & Partial<OfficeThen>;

/** An office that the article names, and its holder on the article's day. */
type OfficeThen = { readonly office: EntityRef; readonly holder: EntityRef; readonly asOf: PartialDate };

type PrintedEntity = {
  readonly ref: EntityRef;
  /** The packs that have facts about it. */
  readonly packs: readonly PackId[];
  readonly name: string;
  readonly kind: string;
  readonly wikidata?: string;
  /** For an office: its holder on the article's day. */
  readonly holder?: { readonly ref: EntityRef; readonly name: string; readonly wikidata?: string };
  readonly description: string;
  readonly count: number;
  /** Sentences. Null if the article has no date. */
  readonly then: string | null;
  readonly now: string;
  readonly thenLines: readonly StateLine[] | null;
  readonly nowLines: readonly StateLine[];
  readonly since: readonly string[];
};

type PrintedDevelopment = Omit<Development, 'id' | 'about' | 'earlier'> & {
  readonly precision: Precision;
  readonly id: string;
  readonly about: readonly string[];
  readonly earlier?: readonly string[];
};

/** The status codes of a line: those of an analysis, and those of a page that was not analysed. */
export const LINE_STATUS_CODES = [...STATUS_CODES, 'not-an-article', 'opted-out', 'off', 'error'] as const;
type LineStatusCode = (typeof LINE_STATUS_CODES)[number];

/** One line of `npm run annotate`. docs/annotate.md describes each part. */
export type AnnotateLine = {
  readonly file: string;
  readonly url: string | null;
  readonly article: {
    readonly title: string;
    readonly language: string | null;
    readonly published: PrintedDate | null;
    readonly modified: PrintedDate | null;
    readonly blocks: readonly Pick<Block, 'kind' | 'text'>[];
  } | null;
  readonly notes: readonly (Omit<Note, 'date'> & {
    readonly date: PartialDate | null;
    readonly precision: Precision | null;
  })[];
  readonly mentions: readonly PrintedMention[];
  readonly entities: Readonly<Record<string, PrintedEntity>>;
  readonly developments: readonly PrintedDevelopment[];
  readonly overtaken: readonly (Omit<OvertakenClaim, 'entity'> & { readonly entity: string })[];
  /** Empty if an article was read and analysed without reservation. */
  readonly status: readonly LineStatusCode[];
  /** Why the page failed or is not an article, as an English sentence. */
  readonly message?: string;
  readonly factsAsOf: PartialDate | null;
  /** Only with `--why`: each place of that name, and why it is marked or not. */
  readonly why?: readonly NamedPlace[];
  /** Milliseconds of the page's main thread, by step. */
  readonly timings: Timings;
};

/**
 * Returns a state as a sentence. With `then`, the state is that of the article's date, and a near date may be given as
 * its distance from that date.
 */
export type SayState = (state: State, then: boolean) => string;

/** The line of a page, in the documented shape, from the extension's report. */
export function annotateLine(file: string, url: string, report: PageReport, say: SayState): AnnotateLine {
  switch (report.state) {
    case 'ready': {
      const { article, analysis } = report;
      const keyOf = keysOf(Object.values(analysis.entities).map(({ id }) => id));
      return {
        file,
        url,
        article: {
          title: article.title,
          language: article.language,
          published: printDate(analysis.published),
          modified: printDate(analysis.modified),
          blocks: article.blocks.map(({ kind, text }) => ({ kind, text })),
        },
        notes: analysis.notes.map((note) => ({ ...note, precision: note.date && precisionOf(note.date) })),
        mentions: analysis.mentions.map((mention) =>
          printMention(mention, article.blocks, keyOf, analysis.published?.date ?? null),
        ),
        entities: Object.fromEntries(
          Object.values(analysis.entities).map((view) => [keyOf(view.id), printEntity(view, say)]),
        ),
        developments: analysis.developments.map((development) => printDevelopment(development, keyOf)),
        overtaken: (analysis.overtaken ?? []).map((claim) => ({ ...claim, entity: keyOf(claim.entity) })),
        status: analysis.status,
        factsAsOf: analysis.factsAsOf,
        timings: report.timings,
      };
    }
    case 'not-article': {
      const code = report.why.reason === 'opted-out' ? 'opted-out' : 'not-an-article';
      return { ...emptyLine(file, url, [code], verdictInEnglish(report.why)), timings: report.timings };
    }
    case 'off':
      return emptyLine(file, url, ['off'], 'Afterword is switched off for this site.');
    case 'failed':
      return { ...emptyLine(file, url, ['error'], report.error), timings: report.timings };
  }
}

/** The line of a page that failed to open or did not answer. */
export const failureLine = (file: string, url: string | null, message: string): AnnotateLine =>
  emptyLine(file, url, ['error'], message);

function emptyLine(file: string, url: string | null, status: readonly LineStatusCode[], message: string): AnnotateLine {
  return {
    file,
    url,
    article: null,
    notes: [],
    mentions: [],
    entities: {},
    developments: [],
    overtaken: [],
    status,
    message,
    factsAsOf: null,
    timings: {},
  };
}

type KeyOf = (ref: EntityRef) => string;

/**
 * Returns the key of each entity in a line. It is the entity's id, or `pack:id` if two packs of the line share that id.
 */
function keysOf(refs: readonly EntityRef[]): KeyOf {
  const ids = new Map<string, number>();
  for (const ref of refs) ids.set(idIn(ref), (ids.get(idIn(ref)) ?? 0) + 1);
  return (ref) => ((ids.get(idIn(ref)) ?? 0) > 1 ? ref : idIn(ref));
}

function printMention(
  { holder, ...mention }: Mention,
  blocks: readonly Block[],
  keyOf: KeyOf,
  day: PartialDate | null,
): PrintedMention {
  const text = blocks[mention.block]?.text.slice(mention.start, mention.end) ?? '';
  return {
    ...mention,
    entity: keyOf(mention.entity),
    ref: mention.entity,
    text,
    ...(holder && day && { office: mention.entity, holder, asOf: day }),
    why: sayReason(mention.why, text, english),
  };
}

const printDevelopment = ({ id, about, earlier, ...one }: Development, keyOf: KeyOf): PrintedDevelopment => ({
  ...one,
  id: idIn(id),
  about: about.map(keyOf),
  ...(earlier && { earlier: earlier.map(idIn) }),
  precision: precisionOf(one.date),
});

const printDate = (found: FoundDate | null): PrintedDate | null =>
  found && { date: found.date, precision: precisionOf(found.date), how: sayHow(found.how, english) };

const printHolder = ({ id, ...holder }: NonNullable<EntityView['holder']>): NonNullable<PrintedEntity['holder']> => ({
  ref: id,
  ...holder,
});

const printEntity = (view: EntityView, say: SayState): PrintedEntity => ({
  ref: view.id,
  packs: view.packs,
  name: view.name,
  kind: view.kind,
  ...(view.wikidata && { wikidata: view.wikidata }),
  ...(view.holder && { holder: printHolder(view.holder) }),
  description: view.description,
  count: view.count,
  then: view.atPublication && say(view.atPublication, true),
  now: say(view.now, false),
  thenLines: view.atPublication === null ? null : view.atPublication.lines,
  nowLines: view.now.lines,
  since: view.since.map(idIn),
});
