import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ENTITY_KINDS, type EntityKind } from '../facts/fact-model.ts';
import { FOLDERS } from '../facts/folders.ts';

/** `npm run new-fact -- person "Jan Leike"`: writes a template in the right folder, with completion for editors. */

const ROOT = resolve(import.meta.dirname, '../..');

/** "Cullen O'Keefe" → cullen-okeefe: without diacritics and without anything else that is not a letter or digit. */
export const idOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{Mn}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Returns the path below the fact folder and the text of a template. Its comments name what to fill in. */
export function scaffold(kind: EntityKind, name: string): { readonly path: string; readonly text: string } {
  const id = idOf(name);
  if (id === '')
    throw new RangeError(
      `"${name}" has no letter or digit of the Latin alphabet to make an id of: give the name in Latin letters`,
    );
  const folder = Object.entries(FOLDERS).find(([, kinds]) => kinds.includes(kind))?.[0] ?? 'concepts';
  const surname = name.split(' ').at(-1) ?? name;
  const lines = [
    '# yaml-language-server: $schema=../schema/entity.schema.json',
    `id: ${id}`,
    `kind: ${kind}`,
    `name: ${JSON.stringify(name)}`,
    ...(kind === 'person' && surname !== name
      ? ['aliases:', `  - text: ${JSON.stringify(surname)}`, '    surname: true']
      : []),
    'description: # one or two neutral sentences',
    ...SOURCE,
    'checked: # the last day on which all of this was looked up: 2024-05-17',
    ...(kind === 'person' ? ROLE : STATUS),
  ];
  return { path: `${folder}/${id}.yaml`, text: `${lines.join('\n')}\n` };
}

const SOURCE = [
  'sources:',
  '  - url: # the original page where it can be found',
  '    publisher:',
  '    title:',
  '    date: null # 2024, 2024-05 or 2024-05-17; null where the page states none',
  '    grade: # A primary source or major outlet, B trade press or copy, C aggregator or blog',
];
const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `    ${line}`);
const ROLE = [
  'roles:',
  '  - title: # as a sentence has it: chief scientist',
  '    organisation:',
  '    from: # as precise as it is known; remove the line where it is not',
  '    to: # or: current: true, and confirmed: the date of the newest source',
  ...indent(SOURCE),
];
const STATUS = [
  'statuses:',
  '  - status: # one word or few: announced, in force, withdrawn',
  '    from:',
  '    text: # one neutral sentence',
  ...indent(SOURCE),
];

function main([kind, name]: readonly string[]): void {
  const known = ENTITY_KINDS.find((one) => one === kind);
  if (known === undefined || name === undefined || name.trim() === '') {
    console.error(`Usage: npm run new-fact -- KIND "Name"\nKinds: ${ENTITY_KINDS.join(', ')}`);
    process.exitCode = 1;
    return;
  }
  const { path, text } = scaffold(known, name.trim());
  const file = join(ROOT, 'extension/facts/ai', path);
  if (existsSync(file)) {
    console.error(`${relative(ROOT, file)} is there already: edit it, or choose another name.`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  console.log(`Wrote ${relative(ROOT, file)}. Fill it in, then run npm run check-facts.`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
