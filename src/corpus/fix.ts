import { canonicalDocument } from './canonical.ts';
import { partsOf, withYaml } from './file-parts.ts';
import type { Kind } from './kind.ts';
import { mendYaml } from './mends.ts';

/** Characters of frontmatter, of more than which no person wrote it. */
const LONGEST = 100_000;

/** A file that was mended. */
export interface Fixed {
  text: string;
  /** What is no longer as it was, in words; empty where nothing but the form is another. */
  changes: string[];
}

/**
 * Mends what is certain in the frontmatter of a file, and brings it into its canonical form. No byte of
 * the body changes, and no remark is lost: where one would be, the text comes back as it is.
 */
export function fixFile(kind: Kind, text: string): Fixed {
  const parts = partsOf(text);
  if (!parts || parts.yaml.length > LONGEST) return { text, changes: [] };
  const { document, changes } = mendYaml(kind, parts.yaml);
  const yaml = canonicalDocument(kind, document, parts.yaml);
  return yaml === undefined ? { text, changes: [] } : { text: withYaml(parts, yaml), changes };
}
