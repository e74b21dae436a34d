import { parseSync, Visitor, type Visitor as Visits } from 'oxc-parser';
import { wordsOfName } from './words-to-avoid.ts';

export type LongFunction = { readonly name: string; readonly lines: number };

/** The parts of one file of code that are counted. */
export type CodeParts = {
  /** The text of all comments, with a line break between two. Slashes and asterisks around them are left out. */
  readonly comments: string;
  /** Each declared name, split into words, one name per line. */
  readonly names: string;
  /** Every function with its number of lines. Signature and braces count. */
  readonly functions: readonly LongFunction[];
};

/**
 * Takes a file of TypeScript apart.
 *
 * @param path its name, whose ending shows whether it has JSX
 * @throws when the file cannot be parsed
 */
export function partsOf(path: string, text: string): CodeParts {
  const { program, comments, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} cannot be parsed: ${errors[0].message}`);
  const lineAt = lineCounter(text);
  const names = new Set<string>();
  const functions: LongFunction[] = [];
  /** Names of the functions that are values: `const a = () => …`, `{ a: () => … }`. */
  const named = new Map<number, string>();
  const add = (node: { readonly start: number; readonly end: number }, name = named.get(node.start) ?? '(unnamed)') => {
    functions.push({ name, lines: lineAt(node.end) - lineAt(node.start) + 1 });
  };
  const visits: ConstructorParameters<typeof Visits>[0] = {
    VariableDeclarator({ id, init }) {
      if (id.type !== 'Identifier') return;
      names.add(id.name);
      if (init) named.set(init.start, id.name);
    },
    Property({ key, value }) {
      if (key.type !== 'Identifier') return;
      names.add(key.name);
      named.set(value.start, key.name);
    },
    MethodDefinition({ key, value }) {
      if (key.type === 'Identifier') named.set(value.start, key.name);
    },
    TSPropertySignature({ key }) {
      if (key.type === 'Identifier') names.add(key.name);
    },
    TSTypeAliasDeclaration: ({ id }) => void names.add(id.name),
    ClassDeclaration: ({ id }) => void (id && names.add(id.name)),
    FunctionDeclaration(node) {
      if (node.id) names.add(node.id.name);
      add(node, node.id?.name);
    },
    FunctionExpression: (node) => add(node),
    ArrowFunctionExpression: (node) => add(node),
  };
  new Visitor(visits).visit(program);
  return {
    comments: comments.map(({ value }) => value.replace(/^[ \t]*\*/gm, '')).join('\n'),
    names: [...names].map(wordsOfName).join('\n'),
    functions,
  };
}

/** Gives the line number, from 1, of an offset in UTF-16 code units. */
function lineCounter(text: string): (offset: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
