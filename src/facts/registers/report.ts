import { type RecordPosition, sayPosition } from './fault.ts';

/** What an adapter corrected or left out, by rule. Each rule handles a known fault of the source. */
export type Report = {
  /**
   * @param rule what was done, the same words each time: "end before the start, so the role has no end"
   * @param at the record
   * @param detail what was there and what was made of it
   */
  readonly note: (rule: string, at: RecordPosition, detail: string) => void;
  /** The rules in the order of their first use, each with its cases. */
  readonly rules: () => ReadonlyMap<string, readonly string[]>;
};

/** An empty report. */
export function openReport(): Report {
  const rules = new Map<string, string[]>();
  return {
    note(rule, at, detail) {
      const cases = rules.get(rule) ?? [];
      cases.push(`${sayPosition(at)}: ${detail}`);
      rules.set(rule, cases);
    },
    rules: () => rules,
  };
}

/** One line per rule, with its count and its first case. With `whole`, it has every case. */
export function sayReport(report: Report, whole = false): readonly string[] {
  return [...report.rules()].flatMap(([rule, cases]) => [
    `${cases.length} × ${rule}${whole ? '' : `, as ${cases[0]}`}`,
    ...(whole ? cases.map((one) => `    ${one}`) : []),
  ]);
}
