import * as v from 'valibot';
import { RegisterFault } from './fault.ts';
import { HeadSchema, LawSchema, OfficeSchema, PersonSchema, type Register } from './register-model.ts';

/**
 * Reads a compiled register.
 *
 * @param file its name, for messages
 * @throws RegisterFault that names the line that does not fit the model
 */
export function readRegister(text: string, file: string): Register {
  const lines = text.split('\n').filter((line) => line !== '');
  const parse = <const S extends v.GenericSchema>(line: string, index: number, schema: S): v.InferOutput<S> => {
    const at = { file, line: index + 1 };
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new RegisterFault(at, 'is not JSON: compile the register again');
    }
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    const [issue] = result.issues;
    throw new RegisterFault(at, `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  };
  const [first = ''] = lines;
  const register = {
    head: parse(first, 0, HeadSchema),
    offices: [] as v.InferOutput<typeof OfficeSchema>[],
    people: [] as v.InferOutput<typeof PersonSchema>[],
    laws: [] as v.InferOutput<typeof LawSchema>[],
  } satisfies Register;
  lines.slice(1).forEach((line, index) => {
    if (line.startsWith('{"o":')) register.offices.push(parse(line, index + 1, OfficeSchema));
    else if (line.startsWith('{"p":')) register.people.push(parse(line, index + 1, PersonSchema));
    else if (line.startsWith('{"l":')) register.laws.push(parse(line, index + 1, LawSchema));
    else throw new RegisterFault({ file, line: index + 2 }, 'is no office (o), person (p) or law (l)');
  });
  return register;
}
