import type { Draft, DraftFile } from './draft.ts';
import type { Kind } from './kind.ts';

/** Files of each kind by id, and those whose id another has. */
export function byId(files: readonly DraftFile[]): Pick<Draft, 'files' | 'twins'> {
  const twins: Draft['twins'] = [];
  const of = <K extends Kind>(kind: K): Map<string, DraftFile<K>> => {
    const map = new Map<string, DraftFile<K>>();
    for (const file of files) {
      if (!isOf(kind, file)) continue;
      const first = map.get(file.id);
      if (first) twins.push({ file, first });
      else map.set(file.id, file);
    }
    return map;
  };
  return {
    files: {
      checks: of('checks'),
      sources: of('sources'),
      comparisons: of('comparisons'),
      claimants: of('claimants'),
      outlets: of('outlets'),
      topics: of('topics'),
      pages: of('pages'),
    },
    twins,
  };
}

function isOf<K extends Kind>(kind: K, file: DraftFile): file is DraftFile<K> {
  return file.kind === kind;
}
