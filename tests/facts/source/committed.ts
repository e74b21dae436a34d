import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegister } from '../../../src/facts/registers/read.ts';
import type { NameForm, PersonRecord, Register } from '../../../src/facts/registers/register-model.ts';
import { wordsOf } from '../../../src/facts/source/world-people.ts';

const FOLDER = join(import.meta.dirname, '../../../extension/facts/registers');

/** The registers as they are committed. */
export const committedRegisters = (): readonly Register[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => readRegister(readFileSync(join(FOLDER, file), 'utf8'), file));

/** A name as linking compares it: without case, accents and hyphens. */
export const nameKey = (name: string): string => wordsOf(name).join(' ');

const textOf = (form: NameForm): string => (typeof form === 'string' ? form : form.t);

/** The names and other forms of a person, as {@link nameKey} has them. */
export const keysOf = (person: PersonRecord): ReadonlySet<string> =>
  new Set([person.name, ...(person.also ?? []).map(textOf)].map(nameKey));
