import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writePublication } from '../../bench/generate/publication.ts';
import { filesBelow } from '../../src/publish/out-folder.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { report } from '../../src/corpus/report.ts';
import { ROOT } from '../corpus/corpus-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-generated-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('generates a publication that passes the check, the same one each time', async () => {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  writePublication(one, 60);
  writePublication(other, 60);
  const texts = (from: string) =>
    filesBelow(from).map((path) => [path, readFileSync(join(from, path), 'utf8')]);
  expect(texts(one)).toEqual(texts(other));

  const { corpus, diagnostics } = await readCorpus({
    folders: {
      root: ROOT,
      content: join(one, 'content'),
      config: join(ROOT, 'bench/publication.config.ts'),
      out: join(folder, 'out'),
      cache: join(folder, 'cache'),
    },
  });
  expect(report(diagnostics, 'human')).toBe('');
  expect(corpus?.checks.size).toBe(60);
  expect(corpus?.comparisons.size).toBeGreaterThan(0);
});
