import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Site } from '../../../src/views/site.ts';
import { ROOT } from '../../corpus/corpus-folder.ts';
import { siteOf } from '../../views/site.ts';

const FIXTURE = join(ROOT, 'tests/fixtures/invented');

/** The invented publication, read once for a test file. */
export async function inventedSite(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-structured-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return siteOf({
    root: ROOT,
    content: join(FIXTURE, 'content'),
    config: join(FIXTURE, 'publication.config.ts'),
    out: join(folder, 'out'),
    cache: join(folder, 'cache'),
  });
}
