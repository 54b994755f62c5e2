import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportAlignment } from './comparison/alignment.ts';
import { reportDiscrepancy } from './comparison/discrepancy.ts';
import { readGold } from './comparison/gold.ts';
import { reportSpeed } from './comparison/speed.ts';
import { runCommand, UsageError } from './measure/command.ts';

const HELP = `Measures the comparison of two articles: how well it aligns sentences and finds what contradicts,
on gold data, and how fast it is.

  npm run bench:compare -- [folder] [options]

  folder      where alignment/*.jsonl and discrepancy/*.jsonl are (../shared/bench/)
  --misses    print up to 20 misses of each file
  --help      this text`;

/** Beside the repository. */
const USUAL = join(import.meta.dirname, '..', '..', 'shared', 'bench');

const MISSES = 20;

runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      misses: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const [given, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`one folder expected, not ${positionals.length}`);
  reportQuality(given, values.misses ? MISSES : 0);
  for (const line of reportSpeed()) console.log(line);
});

function reportQuality(given: string | undefined, misses: number): void {
  const folder = given === undefined ? USUAL : resolve(given);
  if (given !== undefined && !existsSync(folder)) throw new UsageError(`no folder at ${folder}`);
  const { alignments, discrepancies } = readGold(folder);
  if (alignments.length + discrepancies.length === 0) {
    console.log(`No gold data in ${folder}: skipped, only the speed is measured.\n`);
  }
  for (const gold of alignments) print(reportAlignment(gold, misses));
  for (const gold of discrepancies) print(reportDiscrepancy(gold, misses));
}

function print(lines: readonly string[]): void {
  console.log(`${lines.join('\n')}\n`);
}
