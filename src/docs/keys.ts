import { isSchema, partsOf, type Schema } from './written-schema.ts';

/** A key as a reference lists it. */
export interface KeyRow {
  /** With the keys above it, joined by full stops; in a list, those of each entry. */
  path: string;
  isRequired: boolean;
  /** What it holds, in a few words. */
  type: string;
  default?: unknown;
  meaning: string;
}

/** Every key of a schema in its order, each before the keys inside it; each path once. */
export function keysOf(schema: Schema): KeyRow[] {
  const rows = new Map<string, KeyRow>();
  collect(schema, '', rows);
  return [...rows.values()];
}

function collect(schema: Schema, above: string, rows: Map<string, KeyRow>): void {
  for (const { key, part } of partsOf(schema)) {
    if (key === undefined) {
      collect(part, above, rows);
      continue;
    }
    const path = `${above}${key}`;
    const before = rows.get(path);
    rows.set(path, {
      path,
      isRequired: schema.required?.includes(key) ?? false,
      type: [...new Set([...(before ? [before.type] : []), typeOf(part)])].join(', or '),
      ...(part.default !== undefined && { default: part.default }),
      meaning: part.description ?? before?.meaning ?? '',
    });
    collect(part, `${path}.`, rows);
  }
}

function typeOf(schema: Schema): string {
  const { $comment, enum: values, items, anyOf, type, minimum, maximum } = schema;
  if (values) return values.map((value) => `\`${String(value)}\``).join(', ');
  if ($comment !== undefined) return $comment;
  if (anyOf) return [...new Set(anyOf.filter(isSchema).map(typeOf))].join('; or ');
  if (type === 'array') return listOf(schema, Array.isArray(items) ? items[0] : items);
  if (type === 'integer') {
    const from = minimum === undefined ? '' : ` from ${String(minimum)}`;
    return `whole number${from}${maximum === undefined ? '' : ` to ${String(maximum)}`}`;
  }
  if (type === 'boolean') return '`true` or `false`';
  if (type === 'object') return 'keys, see below';
  return type === 'null' ? '`null`' : 'text';
}

function listOf({ minItems, maxItems, items }: Schema, item: unknown): string {
  const inside = isSchema(item) ? `: ${typeOf(item)}` : '';
  if (Array.isArray(items)) return `list of ${String(items.length)}${inside}`;
  if (maxItems !== undefined && maxItems === minItems)
    return `list of ${String(maxItems)}${inside}`;
  return `list${minItems === undefined ? '' : ` of at least ${String(minItems)}`}${inside}`;
}
