import { RESERVED_PAGES } from '../../model/page.ts';
import type { Draft, DraftFile, Place, Problem } from '../draft.ts';

/** One address, one record: no id twice, no alias that is taken, no page where the site has its own. */
export function* slugs({ files, twins }: Draft): Generator<Problem> {
  for (const { file, first } of twins) {
    yield {
      file,
      at: { line: 1, column: 1 },
      rule: 'file-id-twice',
      reason: `Unexpected second ${file.kind.slice(0, -1)} \`${file.id}\`, the first is ${first.file}`,
      mend: 'Rename one of the files; of two records with one address one would vanish',
      related: [{ file: first, at: { line: 1, column: 1 }, label: 'the first' }],
    };
  }
  const taken = new Map<string, { file: DraftFile; at: Place }>();
  for (const file of files.checks.values()) {
    taken.set(file.id, { file, at: { line: 1, column: 1 } });
  }
  for (const file of files.checks.values()) {
    for (const [index, alias] of (file.prepared.data?.aliases ?? []).entries()) {
      const owner = taken.get(alias);
      if (owner === undefined) {
        taken.set(alias, { file, at: { key: ['aliases', index] } });
        continue;
      }
      yield {
        file,
        at: { key: ['aliases', index] },
        rule: 'check-alias-taken',
        reason: `Unexpected alias \`${alias}\`, which is ${owner.file.file === file.file ? 'here already' : `an address of ${owner.file.file}`}`,
        related: [{ ...owner, label: 'it leads here' }],
      };
    }
  }
  for (const file of files.pages.values()) {
    if (!RESERVED_PAGES.some((reserved) => reserved === file.id)) continue;
    yield {
      file,
      at: { line: 1, column: 1 },
      rule: 'page-slug-reserved',
      reason: `Unexpected page \`${file.id}\`, whose address belongs to the site, expected another name`,
    };
  }
}
