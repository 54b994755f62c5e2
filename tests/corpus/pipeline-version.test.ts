import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pipelineVersion } from '../../src/corpus/pipeline-version.ts';
import { copiedRoot, removeAfterEach } from './cache-folder.ts';
import { ROOT } from './corpus-folder.ts';

removeAfterEach();

describe('the version of the pipeline', () => {
  it('is the same for the same code', () => {
    expect(pipelineVersion(copiedRoot())).toBe(pipelineVersion(ROOT));
  });

  it.each([
    'src/markdown/finish.ts',
    'src/corpus/rules/rows.ts',
    'src/words/uk.ts',
    'src/model/text.ts',
    'package-lock.json',
  ])('changes with %s', (file) => {
    const root = copiedRoot();
    writeFileSync(join(root, file), `${readFileSync(join(root, file), 'utf8')}\n`);
    expect(pipelineVersion(root)).not.toBe(pipelineVersion(ROOT));
  });

  it('changes with a file that is added or renamed', () => {
    const root = copiedRoot();
    writeFileSync(join(root, 'src/markdown/new.ts'), '');
    expect(pipelineVersion(root)).not.toBe(pipelineVersion(ROOT));
  });
});
