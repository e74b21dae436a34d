/** One fault in a fact file, with where it is and what to do. */
export type Problem = {
  /** Path below the fact folder: "people/jan-leike.yaml". */
  readonly file: string;
  /** 1 for the first line. */
  readonly line: number;
  /** A dotted path, with lists counted from 1: "roles.2.from". Empty for the file as a whole. */
  readonly field: string;
  /** What is wrong and what would be right. */
  readonly reason: string;
};

/** "people/jan-leike.yaml:14: roles.2.from: is not a date: …" */
export const sayProblem = ({ file, line, field, reason }: Problem): string =>
  `${file}:${line}: ${field === '' ? '' : `${field}: `}${reason}`;

/** Stops the build. Lists all problems, one per line. */
export class FactsError extends Error {
  override readonly name = 'FactsError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(
      `The fact base has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:\n${problems.map(sayProblem).join('\n')}`,
    );
    this.problems = problems;
  }
}

/** Compares problems by file, line and field. */
export const compareProblems = (a: Problem, b: Problem): number =>
  a.file.localeCompare(b.file) || a.line - b.line || a.field.localeCompare(b.field);
