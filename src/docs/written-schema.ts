import { z } from 'zod';
import { calendarDate, partialDate } from '../model/calendar-date.ts';
import { contactAddress } from '../model/contact-address.ts';
import { slug } from '../model/slug.ts';
import { languageTag, line, webAddress } from '../model/text.ts';
import { localised, verdictId } from '../model/verdict.ts';

/** A JSON Schema. */
export type Schema = z.core.JSONSchema.BaseSchema;

/** What a key means, by its path of keys; a key that the writer chooses is `<id>`. */
export type Describe = (path: readonly string[]) => string | undefined;

/**
 * What JSON Schema cannot know of our types: what may be written for them, and (as `$comment`) what
 * they are in words.
 */
const WRITTEN = new Map<z.core.$ZodType, Readonly<Record<string, unknown>>>([
  [slug, { $comment: 'id' }],
  [line, { $comment: 'line of text', pattern: '^[^\\r\\n]*\\S[^\\r\\n]*$' }],
  [webAddress, { $comment: 'address (`https://`, `http://`)' }],
  [contactAddress, { $comment: 'address (`https://`, `mailto:`, `tel:`)' }],
  [languageTag, { $comment: 'language tag', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' }],
  [localised, { $comment: 'text in each language' }],
  [calendarDate, { $comment: 'day' }],
  // YAML reads a year alone as a number, and `true` and `false` as truth values.
  [partialDate, { $comment: 'day, month or year', type: ['string', 'integer'] }],
  [verdictId, { $comment: 'id of a verdict', type: ['string', 'boolean'] }],
]);

/** The JSON Schema (draft 7, which editors know best) of what a person writes, with descriptions. */
export function writtenSchema(schema: z.ZodType, describe: Describe): Schema {
  const made = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, WRITTEN.get(zodSchema));
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return described(made, describe, []);
}

/** The schemas one level below: of keys, with their names, and of what a list or a choice holds. */
export function partsOf(schema: Schema): { key: string | undefined; part: Schema }[] {
  const { properties = {}, additionalProperties, items, anyOf = [] } = schema;
  const inside = [...(Array.isArray(items) ? items : [items]), ...anyOf].filter(isSchema);
  return [
    ...Object.entries(properties).flatMap(([key, part]) => (isSchema(part) ? { key, part } : [])),
    ...(isSchema(additionalProperties) && schema.$comment === undefined
      ? [{ key: '<id>', part: additionalProperties }]
      : []),
    ...inside.map((part) => ({ key: undefined, part })),
  ];
}

function described(schema: Schema, describe: Describe, path: readonly string[]): Schema {
  for (const { key, part } of partsOf(schema)) {
    const at = key === undefined ? path : [...path, key];
    const description = key === undefined ? undefined : describe(at);
    if (description !== undefined) part.description = description;
    described(part, describe, at);
  }
  return schema;
}

/** Besides schemas JSON Schema knows `true` and `false`, for anything and nothing. */
export function isSchema(part: unknown): part is Schema {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
