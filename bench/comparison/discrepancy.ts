import { compare } from '../../src/compare/compare.ts';
import type { Finding } from '../../src/compare/finding.ts';
import type { Discrepancy, Gold } from './gold.ts';
import {
  balancedAccuracy,
  count,
  emptyTally,
  percent,
  precision,
  recall,
  type Tally,
} from './score.ts';

/** What the findings score on a file of edited passages, as lines to print. */
export function reportDiscrepancy({ name, records }: Gold<Discrepancy>, misses: number): string[] {
  const [high, any] = [emptyTally(), emptyTally()];
  const wrong: string[][] = [];
  for (const { id, language, a, b, contradicts } of records) {
    const { rows } = compare({ text: a, language }, { text: b, language });
    const findings = rows.flatMap((row) => row.findings);
    const isHigh = findings.some(({ severity }) => severity === 'high');
    count(high, isHigh, contradicts);
    count(any, findings.length > 0, contradicts);
    if (isHigh !== contradicts) {
      const what = contradicts ? 'contradicts, no high finding' : 'only reworded, a high finding';
      wrong.push([`  ${what}: ${id}`, `    a: ${a}`, `    b: ${b}`, ...findings.map(describe)]);
    }
  }
  // False alarms first: they are the ones that must not be.
  const shown = wrong
    .toSorted(([one = ''], [other = '']) => Number(isAlarm(other)) - Number(isAlarm(one)))
    .slice(0, misses);
  return [
    `${name}: ${records.length} pairs, ${records.filter(({ contradicts }) => contradicts).length} of them contradict`,
    line('severity high', high),
    line('all findings', any),
    ...shown.flat(),
  ];
}

function isAlarm(line: string): boolean {
  return line.startsWith('  only reworded');
}

function line(title: string, tally: Tally): string {
  return `  ${title.padEnd(26)} precision ${percent(precision(tally))}  recall ${percent(recall(tally))}  balanced accuracy ${percent(balancedAccuracy(tally))}`;
}

function describe({ kind, severity, left, right }: Finding): string {
  return `    ${kind} (${severity}): ${left?.text ?? 'none'} → ${right?.text ?? 'none'}`;
}
