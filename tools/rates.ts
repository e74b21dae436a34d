// Rates of an evaluation, and the table that shows them.

/** One line of the table. `met` is undefined if there is no target. */
export type Figure = { readonly what: string; readonly value: string; readonly target: string; readonly met?: boolean };

/** Counters by name, for rates that are shown by group. */
export class Rate {
  readonly #hits = new Map<string, [number, number]>();
  add(hit: boolean, ...groups: string[]): void {
    for (const group of ['', ...groups]) {
      const [hits, all] = this.#hits.get(group) ?? [0, 0];
      this.#hits.set(group, [hits + (hit ? 1 : 0), all + 1]);
    }
  }
  of(group = ''): number {
    const [hits, all] = this.#hits.get(group) ?? [0, 0];
    return all === 0 ? Number.NaN : hits / all;
  }
  say(group = ''): string {
    const [hits, all] = this.#hits.get(group) ?? [0, 0];
    return `${(this.of(group)).toFixed(3)} (${hits} of ${all})`;
  }
  groups(): string[] {
    return [...this.#hits.keys()].filter((group) => group !== '').sort();
  }
}

/** The table as lines of text. */
export function printFigures(title: string, table: readonly Figure[]): string {
  const width = Math.max(...table.map(({ what }) => what.length));
  const lines = table.map(
    ({ what, value, target, met }) =>
      `${met === false ? '✗' : ' '} ${what.padEnd(width)}  ${value.padEnd(22)} ${target}`,
  );
  return [title, ...lines].join('\n');
}
