import { z } from 'zod';
import { readFrontmatter } from '../../corpus/frontmatter.ts';
import type { Kind } from '../../corpus/kind.ts';
import type { Prepared } from '../../corpus/prepare.ts';
import { readUnfinished } from '../../corpus/unfinished.ts';
import { slug } from '../../model/slug.ts';
import { maybe, some, versionData } from '../version-data.ts';

/** What a check promised by being published, read as far as it can be. */
const baseCheck = versionData.extend({
  aliases: some(slug),
  /** As they were written, however the rules of today want them. */
  corrections: z.array(z.unknown()).catch([]),
  draft: z.boolean().catch(false),
});
type BaseCheckData = z.output<typeof baseCheck>;

const baseComparison = z.object({
  sources: some(slug),
  rows: some(z.object({ id: slug, left: maybe(slug), right: maybe(slug) })),
});

/** What all of them have. */
interface Common extends Pick<Prepared, 'cites' | 'addresses'> {
  id: string;
  /** Below the content folder. */
  path: string;
  text: string;
  /** Whether it could be published: what is marked as unfinished cannot. */
  isFinished: boolean;
}
/** A published check. */
export interface BaseCheck extends Common {
  kind: 'checks';
  data: BaseCheckData;
}
interface BaseComparison extends Common {
  kind: 'comparisons';
  data: z.output<typeof baseComparison>;
}
interface BaseSource extends Common {
  kind: 'sources';
  /** Ids of its passages. */
  passages: readonly string[];
}
interface OtherBaseRecord extends Common {
  kind: Exclude<Kind, 'checks' | 'comparisons' | 'sources'>;
}
/** A record of the base that is otherwise now, or gone. */
export type BaseRecord = BaseCheck | BaseComparison | BaseSource | OtherBaseRecord;

/** A text of the base as a record; `undefined` where its frontmatter cannot be read at all. */
export function baseRecord(
  { kind, id, path, text }: { kind: Kind; id: string; path: string; text: string },
  { cites, addresses, passages }: Pick<Prepared, 'cites' | 'addresses' | 'passages'>,
): BaseRecord | undefined {
  const raw = readFrontmatter(text).data;
  if (raw === undefined) return undefined;
  const isFinished = readUnfinished(text).next().done === true;
  const common = { id, path, text, isFinished, cites, addresses };
  switch (kind) {
    case 'checks':
      return { ...common, kind, data: baseCheck.catch(baseCheck.parse({})).parse(raw) };
    case 'comparisons':
      return {
        ...common,
        kind,
        data: baseComparison.catch(baseComparison.parse({})).parse(raw),
      };
    case 'sources':
      return { ...common, kind, passages: passages.map((passage) => passage.id) };
    default:
      return { ...common, kind };
  }
}
