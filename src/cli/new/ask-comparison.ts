import { suggestion } from '../../corpus/suggest.ts';
import type { Desk } from './desk.ts';
import { type Interview, valuesOf } from './interview.ts';
import type { Prompts } from './prompts.ts';

/** The comparison that the claim travelled through and its rows: as flags name them, or chosen among those of its sources. */
export async function askComparison(
  { corpus }: Desk,
  interview: Interview,
  sources: readonly string[],
): Promise<{ comparison?: string; points?: string[] }> {
  const { prompts, problems } = interview;
  const [given] = valuesOf(interview, 'comparison');
  const points = valuesOf(interview, 'point');
  if (given !== undefined) {
    const rows = corpus.comparisons.get(given)?.data.rows;
    if (!rows) {
      problems.push(
        `Unexpected \`--comparison ${given}\`${expected(given, [...corpus.comparisons.keys()])}`,
      );
      return {};
    }
    const ids = rows.map(({ id }) => id);
    for (const point of points) {
      if (!ids.includes(point))
        problems.push(`Unexpected \`--point ${point}\`${expected(point, ids)}`);
    }
    if (points.length > 0) return { comparison: given, points };
    return { comparison: given, points: await askPoints(prompts, rows) };
  }
  if (points.length > 0)
    problems.push('Unexpected `--point` without `--comparison`, of which it is a row');
  if (!prompts) return {};
  const near = [...corpus.comparisons].filter(([, { data }]) =>
    data.sources.some((id) => sources.includes(id)),
  );
  if (near.length === 0) return {};
  const comparison = await prompts.choose('Does it have to do with a comparison of its sources?', [
    ...near.map(([id, { data }]) => ({ value: id, label: data.title, hint: id })),
    { value: '', label: 'No' },
  ]);
  const rows = corpus.comparisons.get(comparison)?.data.rows ?? [];
  if (comparison === '') return {};
  return { comparison, points: await askPoints(prompts, rows) };
}

async function askPoints(
  prompts: Prompts | undefined,
  rows: readonly { id: string; point: string }[],
): Promise<string[]> {
  if (!prompts || rows.length === 0) return [];
  return prompts.some(
    'Which of its points bear on the claim?',
    rows.map(({ id, point }) => ({ value: id, label: `${id}: ${point}` })),
  );
}

function expected(id: string, ids: readonly string[]): string {
  const { mend, expected: near } = suggestion(id, ids);
  if (near.length === 0) return ', of which there are none yet';
  return `, expected one of ${near.map((one) => `\`${one}\``).join(', ')}. ${mend ?? ''}`.trim();
}
