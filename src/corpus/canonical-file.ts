import { canonicalYaml } from './canonical.ts';
import { partsOf, withYaml } from './file-parts.ts';
import type { Kind } from './kind.ts';

/**
 * The text of a record's file with its frontmatter in canonical form; all that our commands write is
 * written so. No byte of the body changes; a byte-order mark goes. Gives the text as it is where the
 * frontmatter cannot be read.
 */
export function canonicalFile(kind: Kind, text: string): string {
  const parts = partsOf(text);
  const yaml = parts && canonicalYaml(kind, parts.yaml);
  return parts && yaml !== undefined ? withYaml(parts, yaml) : text;
}
