import type { EntityKind } from '../facts/fact-model.ts';
import type { NoteKind } from '../notes/note-model.ts';

/** Message key of each kind of entity. */
export const KIND_KEYS: Readonly<Record<EntityKind, string>> = {
  person: 'kindPerson',
  organisation: 'kindOrganisation',
  team: 'kindTeam',
  product: 'kindProduct',
  law: 'kindLaw',
  policy: 'kindPolicy',
  document: 'kindDocument',
  case: 'kindCase',
  concept: 'kindConcept',
  event: 'kindEvent',
  place: 'kindPlace',
  project: 'kindProject',
  office: 'kindOffice',
};

/** Message key of each kind of editor's note. */
export const NOTE_KEYS: Readonly<Record<NoteKind, string>> = {
  correction: 'noteCorrection',
  update: 'noteUpdate',
  clarification: 'noteClarification',
  retraction: 'noteRetraction',
  editors_note: 'noteEditorsNote',
};
