import { type RecordPosition, RegisterFault } from '../registers/fault.ts';

/** Parties as a state's register spells them. */
export const STATE_PARTIES: Readonly<Record<string, string>> = {
  D: 'Democrat',
  R: 'Republican',
  DFL: 'Democratic–Farmer–Labor',
  I: 'independent',
  N: 'nonpartisan',
  F: 'Forward Party',
  PNP: 'New Progressive Party',
  PPD: 'Popular Democratic Party',
  PIP: 'Puerto Rican Independence Party',
  PD: 'Project Dignity',
};

const CODES: Readonly<Record<string, string>> = {
  Democratic: 'D',
  Republican: 'R',
  'Democratic-Farmer-Labor': 'DFL',
  Independent: 'I',
  Nonpartisan: 'N',
  Forward: 'F',
  'Partido Nuevo Progresista': 'PNP',
  'Partido Popular Democrático': 'PPD',
  'Partido Independentista Puertorriqueño': 'PIP',
  'Proyecto Dignidad': 'PD',
};

/** The code of a party. If several parties nominated one person ("Democratic/Working Families"), the first counts. */
export function partyOf(name: string, at: RecordPosition): string | undefined {
  if (name === '') return undefined;
  const code = CODES[name.split('/')[0] ?? ''];
  if (!code) throw new RegisterFault(at, `has the unknown party "${name}": add it to us-states-parties.ts`);
  return code;
}
