import { type Results, isMet, reached } from './goals.ts';
import { roundByRound, spreadOf } from './statistics.ts';
import { routesTable } from './routes.ts';
import { aligned, type Measured, table } from './table.ts';

/** What was measured, as text for people. */
export function report(results: Results): string {
  const { hugo, eleventy, bare, pages, everything, nothing, edit, layout } = results;
  const { searchCold, searchEdit, checkCold, checkWarm, large, largeEdit } = results;
  const builds = [
    ...[hugo, eleventy, bare, pages, everything, nothing, edit, layout],
    ...[searchCold, searchEdit, checkCold, checkWarm, large, largeEdit],
  ].flatMap((one) => one ?? []);
  const inParts = [everything, nothing, edit].flatMap((one) => one ?? []);
  return [
    ...(builds.length > 0 ? [table(builds)] : []),
    ...(inParts.length > 0 ? [routesTable(inParts)] : []),
    goalsTable(results),
    ...asideLines(results),
  ].join('\n\n');
}

function goalsTable(results: Results): string {
  const rows = reached(results).map((one) => {
    const met = isMet(one);
    const { goal, limit, unit, found, cpu } = one;
    return [
      goal,
      `${String(limit)} ${unit}`,
      ...(found
        ? [found.median, found.least, found.most].map((value) => value.toFixed(2))
        : ['not measured', '', '']),
      met === undefined ? '' : met ? 'yes' : 'no',
      cpu === undefined ? '' : cpu.toFixed(2),
    ];
  });
  return aligned([['goal', 'at most', 'median', 'least', 'most', 'met', 'of CPU s'], ...rows]);
}

/** What has no goal. */
function asideLines({ dev, query, cards, bare, ...ways }: Results): string[] {
  const lines: string[] = [];
  if (bare) {
    const named: [string, Measured | undefined][] = [
      ['pages that people read', ways.pages],
      ['every output', ways.everything],
      ['one check edited', ways.edit],
      ['nothing changed', ways.nothing],
      ['a layout edited', ways.layout],
    ];
    const said = named.flatMap(([name, way]) => {
      if (!way) return [];
      const [ours, theirs] = [way, bare].map(({ timings }) => timings.map((one) => one.seconds));
      const ratio = spreadOf(roundByRound(ours ?? [], theirs ?? [], (a, b) => a / b));
      return [`${name} ${ratio.median.toFixed(2)}`];
    });
    lines.push(`Times the Hugo site of checks and one list alone: ${said.join(', ')}.`);
  }
  if (cards) {
    const each = (spreadOf(cards.seconds).median * 1000).toFixed(0);
    lines.push(
      `Card images: ${each} ms and ${(cards.bytes / 1000).toFixed(0)} kB each, on one processor.`,
    );
  }
  if (query) {
    lines.push(
      `The search sends ${(query.once / 1000).toFixed(0)} kB more once, before the first query.`,
    );
  }
  if (dev) lines.push(`\`npm run dev\`: ${dev.start.toFixed(1)} s to the first page.`);
  return lines;
}
