import type { Draft, DraftFile } from '../../corpus/draft.ts';
import type { CheckData } from '../../model/check.ts';
import type { Publication } from '../../model/publication.ts';
import type { BaseTree } from './base-tree.ts';
import type { BaseCheck, BaseRecord } from './base-record.ts';
import type { Successor } from './successors.ts';

/** A published check, and what it is now. */
export interface Became {
  before: BaseCheck;
  now: DraftFile<'checks'>;
  by: Successor['by'];
  data: CheckData;
}

/** The content of today held against what is published. */
export interface Compared {
  publication: Publication;
  draft: Draft;
  tree: BaseTree;
  /** The content folder of today. */
  content: string;
  /** What the base has published and is not as it was. */
  changed: readonly BaseRecord[];
  /** Published checks whose text or slug changed. */
  became: readonly Became[];
}
