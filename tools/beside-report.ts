import { type Beside, type BesideRow, type Measured, quantile } from './beside.ts';

/** One line of the table: a figure of both builds, with the first as a multiple of the second. */
export type BesideLine = {
  readonly what: string;
  readonly unit: string;
  readonly own: number;
  readonly base: number;
  /** Null if the other build's value is 0. */
  readonly ratio: number | null;
};

const round = (value: number): number => Math.round(value * 1000) / 1000;

function line(what: string, unit: string, own: number, base: number): BesideLine {
  return { what, unit, own: round(own), base: round(base), ratio: base === 0 ? null : round(own / base) };
}

/** Medians and 95th percentiles of both builds. */
export function besideLines({ rows, fresh, idle }: Beside): BesideLine[] {
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  const spread = (what: string, unit: string, list: readonly BesideRow[], key: keyof Measured): BesideLine[] =>
    (
      [
        ['median', 0.5],
        ['p95', 0.95],
      ] as const
    ).map(([name, share]) => {
      const at = (build: 'own' | 'base') =>
        quantile(
          list.map((row) => row[build][key]),
          share,
        );
      return line(`${what}, ${name}`, unit, at('own'), at('base'));
    });
  const articles = of('article');
  const others = of('other');
  return [
    ...spread('articles: the whole main thread more than without', 'ms', articles, 'thread'),
    ...spread('articles: computing styles more than without', 'ms', articles, 'style'),
    ...spread('articles: scripts, loading included, traced', 'ms', articles, 'all'),
    ...spread('articles: loading alone, traced', 'ms', articles, 'load'),
    ...spread('articles: the longest task', 'ms', articles, 'longest'),
    ...spread('articles: heap more than without', 'MB', articles, 'heap'),
    ...spread('other pages: the whole main thread more than without', 'ms', others, 'thread'),
    ...spread('other pages: computing styles more than without', 'ms', others, 'style'),
    ...spread('other pages: scripts, loading included, traced', 'ms', others, 'all'),
    ...spread('other pages: loading alone, traced', 'ms', others, 'load'),
    ...spread('other pages: the longest task', 'ms', others, 'longest'),
    ...spread('other pages: heap more than without', 'MB', others, 'heap'),
    ...(fresh.own.length > 0
      ? [line('first page of a fresh browser, median', 'ms', quantile(fresh.own, 0.5), quantile(fresh.base, 0.5))]
      : []),
    line('ten idle seconds of an article', 'ms', idle.own.all, idle.base.all),
  ];
}

/** The lines as a table of Markdown. */
export function besideTable(lines: readonly BesideLine[]): string {
  const cells = lines.map(
    ({ what, unit, own, base, ratio }) =>
      `| ${what} | ${own.toFixed(2)} ${unit} | ${base.toFixed(2)} ${unit} | ${ratio?.toFixed(2) ?? '–'} |`,
  );
  return ['| | this build | the other | ratio |', '|---|---:|---:|---:|', ...cells].join('\n');
}
