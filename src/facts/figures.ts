import type { PartialDate } from '../dates/partial-date.ts';
import { coverageOf, statementsOf } from './coverage.ts';
import type { Source } from './fact-model.ts';
import type { Facts } from './facts.ts';

/** How well a pack is sourced and how fresh it is. A dated statement is a role, a step, a list of members or an event. */
export type PackFigures = {
  readonly pack: string;
  /** The day up to which the facts go. */
  readonly asOf: PartialDate;
  readonly entities: number;
  readonly statements: number;
  /** Dated statements with a source of grade A, and statements with sources of grade C only. */
  readonly gradeA: number;
  readonly onlyC: number;
  /** All events, and the events known to the day. */
  readonly events: number;
  readonly eventsToTheDay: number;
  /** Entities that were looked up on the pack's day or later; null if the pack does not record it. */
  readonly lookedUpLast: number | null;
  readonly corrections: number;
};

/** Counts how well a pack is sourced and how fresh it is. */
export function figuresOf(facts: Facts): PackFigures {
  const { head, entities, timeline, corrections } = facts;
  const statements: readonly { readonly sources: readonly Source[] }[] = [
    ...entities.flatMap(statementsOf),
    ...timeline,
  ];
  const recordsLookUps = entities.some(({ checked }) => checked !== undefined);
  return {
    pack: head.id,
    asOf: head.asOf,
    entities: coverageOf(facts).total.entities,
    statements: statements.length,
    gradeA: statements.filter(({ sources }) => sources.some(({ grade }) => grade === 'A')).length,
    onlyC: statements.filter(({ sources }) => sources.every(({ grade }) => grade === 'C')).length,
    events: timeline.length,
    eventsToTheDay: timeline.filter(({ date }) => date.length >= 10).length,
    lookedUpLast: recordsLookUps ? entities.filter(({ checked }) => (checked ?? '') >= head.asOf).length : null,
    corrections: corrections.length,
  };
}

const share = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`);

/** The figures as two lines for a terminal. */
export function figuresText(figures: PackFigures): string {
  const { statements, gradeA, onlyC, events, eventsToTheDay, lookedUpLast, entities, asOf, corrections } = figures;
  const looked =
    lookedUpLast === null
      ? ''
      : ` Looked up by ${asOf}: ${lookedUpLast} of ${entities} entities. Corrections: ${corrections}.`;
  return [
    `Grade A: ${gradeA} of ${statements} dated statements (${share(gradeA, statements)}); on grade C alone: ${onlyC}.`,
    `Events known to the day: ${eventsToTheDay} of ${events} (${share(eventsToTheDay, events)}).${looked}`,
  ].join('\n');
}
