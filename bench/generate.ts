import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writePublication } from './generate/publication.ts';
import { amount } from './measure/amount.ts';
import { runCommand, UsageError } from './measure/command.ts';

const HELP = `Writes an invented publication, the same at every run.

  node bench/generate.ts --checks 10000 --out <folder>

  --checks N      how many checks (10000)
  --out <folder>  where to write; gets a folder "content", which must not have anything in it yet
  --help          this text`;

runCommand(() => {
  const { values } = parseArgs({
    options: {
      checks: { type: 'string', default: '10000' },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  if (values.out === undefined) throw new UsageError('--out is missing: a folder to write to');
  const checks = amount('--checks', values.checks);
  const content = join(values.out, 'content');
  if (existsSync(content) && readdirSync(content).length > 0) {
    throw new UsageError(`${content} has files in it: name another folder, or remove it first`);
  }
  const start = performance.now();
  const { files, bytes } = writePublication(values.out, checks);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `${String(files)} files, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s: ${content}`,
  );
});
