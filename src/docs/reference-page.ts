import { keysOf, type KeyRow } from './keys.ts';
import { paragraphs, table } from './markdown.ts';
import type { Schema } from './written-schema.ts';

/** What a page of `docs/reference/` is about. */
export interface ReferencePage {
  title: string;
  /** What it is and where it lies, in Markdown. */
  about: readonly string[];
  schema: Schema;
}

/** A page of `docs/reference/`: every key, whether it is required, what it holds, and what it means. */
export function referencePage({ title, about, schema }: ReferencePage): string {
  return paragraphs([
    `# ${title}`,
    ...about,
    table(
      ['key', 'what it holds', '', 'meaning'],
      keysOf(schema).map((row) => [`\`${row.path}\``, row.type, needOf(row), row.meaning]),
    ),
    'A key with a full stop stands inside the one before the stop; in a list, in each of its entries.',
  ]);
}

/** Whether it is required, or what holds where it is left out. */
function needOf(row: KeyRow): string {
  if (row.isRequired) return 'required';
  // An empty list is what leaving it out means anyway.
  const isPlain = ['string', 'number', 'boolean'].includes(typeof row.default);
  return isPlain ? `\`${JSON.stringify(row.default)}\` if left out` : '';
}
