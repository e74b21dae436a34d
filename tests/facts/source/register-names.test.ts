import { expect, test } from 'vitest';
import type { NameForm } from '../../../src/facts/registers/register-model.ts';
import { factsOfRegister } from '../../../src/facts/source/register.ts';
import { committedRegisters } from './committed.ts';

const [first] = committedRegisters();

/** The forms of an invented person's name in the pack of a register, with the kind of their conditions. */
function formsOf(also: readonly NameForm[]): readonly string[] {
  if (!first) throw new Error('no register is committed');
  const { entities } = factsOfRegister({
    head: first.head,
    offices: [],
    laws: [],
    people: [{ p: 'ada', name: 'Ada Vale', also: [...also], src: [], roles: [] }],
  });
  return entities.flatMap(({ aliases }) =>
    aliases.map(({ text, surname, context }) => `${text}${surname ? ', surname' : ''}${context ? `, ${context}` : ''}`),
  );
}

const surname: NameForm = { t: 'Addy', surname: true };
const nickname: NameForm = { t: 'Addy', context: ['Vesdam'] };

test('a nickname with conditions is kept beside the same word as a surname', () => {
  expect(formsOf([surname, nickname])).toEqual(['Ada Vale', 'Addy, surname', 'Addy, Vesdam']);
});

test('a form without conditions stays alone, before or after another of its text', () => {
  expect(formsOf(['Addy', nickname])).toEqual(['Ada Vale', 'Addy']);
  expect(formsOf([nickname, 'Addy'])).toEqual(['Ada Vale', 'Addy']);
});

test('a form is listed once, and conditions of the name are those of the name', () => {
  expect(formsOf([surname, surname, 'Ada Vale'])).toEqual(['Ada Vale', 'Addy, surname']);
  expect(formsOf([{ t: 'Ada Vale', context: ['Vesdam'] }])).toEqual(['Ada Vale, Vesdam']);
});
