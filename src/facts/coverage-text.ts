import type { Coverage, KindCoverage } from './coverage.ts';

/** The coverage as a table for a terminal. */
export function coverageText({ lastYear, kinds, total, years, sources }: Coverage): string {
  const rows = [
    ['kind', 'entities', 'roles', 'statuses', 'events', 'latest', 'A or B', `nothing of ${lastYear}`],
    ...[...kinds, { kind: 'all', ...total }].map((row) => [
      row.kind,
      String(row.entities),
      String(row.roles),
      String(row.statuses),
      String(row.events),
      row.latest ?? '',
      share(row.graded),
      String(row.stale.length),
    ]),
  ];
  return [
    table(rows),
    'An event counts for each kind that it is about. "A or B": dated statements with a source above grade C.',
    '',
    `Events by year: ${years.map(({ year, events }) => `${year} ${events}`).join(', ')}; reported only: ${years.reduce((sum, { reported }) => sum + reported, 0)}.`,
    `Sources: ${sources.pages} pages, ${sources.A} graded A, ${sources.B} B, ${sources.C} C.`,
  ].join('\n');
}

/** A share in whole per cent, "93 %"; "–" if there is no statement. */
export const share = ({ good, all }: KindCoverage['graded']): string =>
  all === 0 ? '–' : `${Math.round((100 * good) / all)} %`;

/** Rows with padded columns: the first column is aligned left, the others right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
