import type { Draft, DraftFile, Problem } from '../draft.ts';
import { suggestion } from '../suggest.ts';

/** Kinds whose pages show no sources for a citation to lead to. */
const WITHOUT = ['sources', 'claimants', 'outlets', 'topics', 'pages'] as const;

/** A citation leads to something on its page: a card of a check, a source or row of a comparison. */
export function* cites({ files }: Draft): Generator<Problem> {
  for (const kind of WITHOUT) {
    for (const file of files[kind].values()) {
      for (const { start } of file.prepared.cites) {
        yield {
          file,
          at: start,
          rule: 'markdown-cite-place',
          reason: `Unexpected \`:cite\` in \`${kind}/\`, expected it in checks and comparisons alone`,
          mend: 'Link to the check or the comparison instead',
        };
      }
    }
  }
  for (const file of files.comparisons.values()) yield* ofComparison(file, files.sources);
}

function* ofComparison(
  file: DraftFile<'comparisons'>,
  sources: Draft['files']['sources'],
): Generator<Problem> {
  const { data } = file.prepared;
  if (!data) return;
  const [left, right] = data.sources;
  for (const { source, passage, start } of file.prepared.cites) {
    const at = { file, at: start, rule: 'comparison-cite' } as const;
    const passages = sources.get(source)?.prepared.passages;
    // What is not there at all is reported as a reference.
    if (!passages) continue;
    if (source !== left && source !== right) {
      yield {
        ...at,
        reason: `Unexpected source \`${source}\`, which is not compared here`,
        ...suggestion(source, [left, right]),
        related: [{ file, at: { key: ['sources'] }, label: 'these are compared' }],
      };
    } else if (passage !== undefined && passages.some(({ id }) => id === passage)) {
      const shown = data.rows.flatMap((row) => [
        ...(source === left && row.left !== undefined ? [row.left] : []),
        ...(source === right && row.right !== undefined ? [row.right] : []),
      ]);
      if (shown.includes(passage)) continue;
      yield {
        ...at,
        reason: `Unexpected passage \`${passage}\` of \`${source}\`, which is in no row`,
        ...suggestion(passage, [...new Set(shown)]),
      };
    }
  }
}
