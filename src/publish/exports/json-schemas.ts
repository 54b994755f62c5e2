import { z } from 'zod';
import { absolute, type Site } from '../../views/site.ts';
import { dataAddress } from './addresses.ts';
import { DESCRIPTIONS, MEANINGS, TITLES } from './descriptions.ts';
import { type RecordKind, RECORDS } from './record-schemas.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

type Schema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema (draft 2020-12) of a kind of record: the schema of its type, with descriptions. */
export function jsonSchema(site: Site, kind: RecordKind): Schema {
  const { $schema: _, ...schema } = z.toJSONSchema(RECORDS[kind], {
    target: 'draft-2020-12',
    override: ({ jsonSchema: part }) => {
      // In what we publish every list is there, be it empty; nothing is left to a default.
      delete part.default;
    },
  });
  const $id = absolute(site, dataAddress.schema(kind));
  return described(kind, { $schema: DRAFT, $id, title: TITLES[kind], ...schema }, []);
}

/** A schema whose keys say what they mean; `path` are the keys of the record that lead to it. */
function described(kind: RecordKind, schema: Schema, path: readonly string[]): Schema {
  const { properties, items, prefixItems } = schema;
  const within = (part: Schema) => described(kind, part, path);
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, part]) => [
          key,
          isSchema(part)
            ? described(kind, withMeaning(kind, part, [...path, key]), [...path, key])
            : part,
        ]),
      ),
    }),
    ...(isSchema(items) && { items: within(items) }),
    ...(prefixItems && {
      prefixItems: prefixItems.map((part) => (isSchema(part) ? within(part) : part)),
    }),
  };
}

function withMeaning(kind: RecordKind, schema: Schema, path: readonly string[]): Schema {
  const description = DESCRIPTIONS[kind][path.join('.')] ?? MEANINGS[path.at(-1) ?? ''];
  return description === undefined ? schema : { description, ...schema };
}

/** Besides schemas JSON Schema knows `true` and `false`, for anything and nothing. */
function isSchema(part: unknown): part is Schema {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
