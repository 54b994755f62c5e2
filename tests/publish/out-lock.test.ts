import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Folders } from '../../src/corpus/folders.ts';
import { holdOutFolder } from '../../src/publish/out-lock.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plumbline-lock-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const folders = (out = 'out'): Folders => ({
  root,
  content: join(root, 'content'),
  config: join(root, 'publication.config.ts'),
  out: join(root, out),
  cache: join(root, 'cache'),
});

describe('an out folder', () => {
  it('is refused to a second build until the first is done', () => {
    const letGo = holdOutFolder(folders());
    expect(() => holdOutFolder(folders())).toThrow(`Another build into ${folders().out}`);
    letGo();
    holdOutFolder(folders())();
  });

  it('is held by itself, and not with others', () => {
    const both = [holdOutFolder(folders('one')), holdOutFolder(folders('two'))];
    for (const letGo of both) letGo();
  });

  it('is free again when the build that held it was killed', async () => {
    const module = join(import.meta.dirname, '../../src/publish/out-lock.ts');
    const code = `
      import { holdOutFolder } from ${JSON.stringify(module)};
      holdOutFolder(${JSON.stringify(folders())});
      console.log('held');
      setInterval(() => undefined, 1000);`;
    const other = spawn(process.execPath, ['--input-type=module', '--eval', code]);
    await once(other.stdout, 'data');
    expect(() => holdOutFolder(folders())).toThrow('Another build');
    other.kill('SIGKILL');
    await once(other, 'close');
    holdOutFolder(folders())();
  });
});
