import type { z } from 'zod';
import type { Kind, SCHEMAS } from '../../src/corpus/kind.ts';
import type { publication } from '../../src/model/publication.ts';

/** What people write: the frontmatter of each kind of record, and the configuration. */
export type Written = { [K in Kind]: z.input<(typeof SCHEMAS)[K]> } & {
  publication: z.input<typeof publication>;
};
