import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../src/cli/build.ts';
import { FAULT_KINDS } from '../../src/report/page-part.ts';

/** The parts of a form that these tests read; the format is GitHub's. */
type Form = {
  readonly body: readonly {
    readonly id: string;
    readonly attributes: { readonly options?: readonly string[] };
    readonly validations?: { readonly required?: boolean };
  }[];
};
const form = (name: string): Form =>
  parse(readFileSync(join(ROOT, '.github/ISSUE_TEMPLATE', `${name}.yml`), 'utf8')) as Form;
const required = ({ body }: Form) => body.filter((field) => field.validations?.required).map(({ id }) => id);

test('the form for a wrong page asks for its address and for the report', () => {
  expect(required(form('1-this-is-wrong'))).toEqual(expect.arrayContaining(['address', 'report']));
});

test('the form for a wrong page offers what the report offers', () => {
  const options = form('1-this-is-wrong').body.find(({ id }) => id === 'wrong')?.attributes.options ?? [];
  expect(options.map((option) => /\((\w+)\)$/.exec(option)?.[1])).toEqual([...FAULT_KINDS]);
});

test('the form for a fact asks for its sources', () => {
  expect(required(form('3-a-fact'))).toContain('sources');
});
