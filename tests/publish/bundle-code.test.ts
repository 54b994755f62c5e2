import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Folders, foldersIn, workFolder } from '../../src/corpus/folders.ts';
import { bundleCode } from '../../src/publish/bundle-code.ts';

let root: string;
let folders: Folders;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plumbline-bundle-'));
  folders = foldersIn({}, root);
});
afterEach(() => rmSync(root, { recursive: true }));

describe('bundling the code', () => {
  it('says what stood in its way, as it was said there, and leaves nothing half-done', async () => {
    const config = `const error = new Error('Unexpected word in the code');
      error.name = 'Refusal';
      throw error;`;
    writeFileSync(join(root, 'astro.config.mjs'), config);
    const failed = await bundleCode(folders, 'some-key').catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Error);
    expect(failed).toMatchObject({ name: 'Refusal', message: 'Unexpected word in the code' });
    expect(existsSync(workFolder(folders))).toBe(false);
  });

  it('says so where the process ended without a word', async () => {
    writeFileSync(join(root, 'astro.config.mjs'), 'process.exit(7);');
    await expect(bundleCode(folders, 'some-key')).rejects.toThrow('exit status 7');
  });

  it('has Astro tell nobody that somebody builds', async () => {
    const config = "process.exit(process.env.ASTRO_TELEMETRY_DISABLED === '1' ? 8 : 9);";
    writeFileSync(join(root, 'astro.config.mjs'), config);
    await expect(bundleCode(folders, 'some-key')).rejects.toThrow('exit status 8');
  });
});
