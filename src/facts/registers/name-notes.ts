import * as v from 'valibot';
import { compareText } from '../compare-text.ts';
import { RegisterFault } from './fault.ts';
import { filled, type Input, type Row } from './input.ts';
import type { NameForm, PersonRecord } from './register-model.ts';

const Form = v.union([
  filled,
  v.strictObject({
    t: filled,
    surname: v.exactOptional(v.literal(true)),
    needs: v.exactOptional(v.array(filled)),
    never: v.exactOptional(v.array(filled)),
    context: v.exactOptional(v.array(filled)),
    unless: v.exactOptional(v.array(filled)),
    case: v.exactOptional(v.literal(true)),
    from: v.exactOptional(filled),
    to: v.exactOptional(filled),
  }),
]);

/**
 * How news names a person, if upstream differs: another headline, forms to add, and forms to drop because they mean
 * somebody else.
 */
const NameNoteSchema = v.strictObject({
  register: filled,
  id: filled,
  name: v.optional(filled),
  add: v.optional(v.array(Form)),
  drop: v.optional(v.array(filled)),
  /** Why a form needs its conditions. No code reads it: it is for the next editor. */
  why: v.optional(filled),
});
type NameNote = Row<v.InferOutput<typeof NameNoteSchema>>;

/** The notes for one register, from `supplements/names.yaml`. */
export const readNameNotes = (supplements: Input, register: string): readonly NameNote[] =>
  supplements.yaml('names.yaml', NameNoteSchema).filter(({ value }) => value.register === register);

/**
 * The people, with their names changed by the notes.
 *
 * @throws RegisterFault for a note on somebody who is not in the register
 */
export function applyNames(people: readonly PersonRecord[], notes: readonly NameNote[]): readonly PersonRecord[] {
  const byId = new Map(notes.map((note) => [note.value.id, note]));
  const known = new Set(people.map((person) => person.p));
  const stray = notes.find(({ value }) => !known.has(value.id));
  if (stray) throw new RegisterFault(stray.at, `names ${stray.value.id}, who is not in this register`);
  return people.map((person) => {
    const note = byId.get(person.p)?.value;
    return note ? { ...person, ...namesWith(person, note) } : person;
  });
}

function namesWith(person: PersonRecord, note: NameNote['value']): { name: string; also: NameForm[] } {
  const name = note.name ?? person.name;
  const dropped = new Set(note.drop ?? []);
  const forms = [...(note.name ? [person.name] : []), ...(person.also ?? []), ...(note.add ?? [])];
  const kept = forms.filter((form) => !dropped.has(textOf(form)) && textOf(form) !== name);
  const distinct = new Map(kept.map((form) => [JSON.stringify(form), form]));
  return { name, also: [...distinct.values()].sort((a, b) => compareText(textOf(a), textOf(b))) };
}

const textOf = (form: NameForm): string => (typeof form === 'string' ? form : form.t);
