import { toJsonSchema } from '@valibot/to-json-schema';
import {
  CorrectionsFileSchema,
  EntityFileSchema,
  PackFileSchema,
  TimelineFileSchema,
  TrapsFileSchema,
} from './schema.ts';

/**
 * The JSON Schemas with which editors complete and check fact files, by file name. They are generated from `schema.ts`.
 * The loader checks what JSON Schema cannot express: the calendar, control characters.
 */
export const jsonSchemas = (): Readonly<Record<string, string>> => ({
  'entity.schema.json': jsonSchema(EntityFileSchema, 'A person, organisation, policy, product or concept'),
  'timeline.schema.json': jsonSchema(TimelineFileSchema, 'The events of one year'),
  'pack.schema.json': jsonSchema(PackFileSchema, 'What the fact base is and how far it goes'),
  'corrections.schema.json': jsonSchema(CorrectionsFileSchema, 'What the pack had wrong, newest last'),
  'traps.schema.json': jsonSchema(TrapsFileSchema, 'Forms of names that often mean something else'),
});

function jsonSchema(schema: Parameters<typeof toJsonSchema>[0], title: string): string {
  const { $schema, ...rest } = toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-07' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}
