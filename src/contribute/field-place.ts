import type { KeyPath } from '../corpus/frontmatter.ts';
import type { Kind } from '../corpus/kind.ts';

/** Which field of the form a part of a new file is written from. */
export interface FieldPlace {
  kind: Kind;
  /** Id of the record. */
  id: string;
  /** A key of the frontmatter; else the text, or a passage of it. */
  at: { key: KeyPath } | 'text' | { passage: string };
  /** Id of the field. */
  field: string;
}
