import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Folders } from '../../src/corpus/folders.ts';
import { holdOutFolder } from '../../src/publish/out-lock.ts';

let root: string;
/** The other processes of a test. */
const others = new Set<ChildProcess>();
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plumbline-lock-'));
});
afterEach(async () => {
  await Promise.all(Array.from(others, kill));
  rmSync(root, { recursive: true });
});

const folders = (out = 'out'): Folders => ({
  root,
  content: join(root, 'content'),
  config: join(root, 'publication.config.ts'),
  out: join(root, out),
  cache: join(root, 'cache'),
});

/** A process that holds the out folder, and then does what the code says. */
function holding(code: string): ChildProcess & { stdout: Readable } {
  const module = join(import.meta.dirname, '../../src/publish/out-lock.ts');
  const whole = `
    import { holdOutFolder } from ${JSON.stringify(module)};
    try { holdOutFolder(${JSON.stringify(folders())}); } catch (error) { console.log(error.message); }
    ${code}`;
  const other = spawn(process.execPath, ['--expose-gc', '--input-type=module', '--eval', whole], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  others.add(other);
  return other;
}

const STAY = 'setInterval(() => undefined, 1000);';

/** The first words that a process says. */
async function firstWords({ stdout }: { stdout: Readable }): Promise<string> {
  return String(await once(stdout, 'data')).trim();
}

async function kill(other: ChildProcess): Promise<void> {
  others.delete(other);
  if (other.exitCode !== null) return;
  other.kill('SIGKILL');
  await once(other, 'close');
}

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

  it('stays held when the same process asks a second time', async () => {
    const letGo = holdOutFolder(folders());
    expect(() => holdOutFolder(folders())).toThrow('Another build');
    expect(await firstWords(holding(`console.log('held');`))).toContain('Another build');
    letGo();
    expect(await firstWords(holding(`console.log('held');`))).toBe('held');
  });

  it('stays held when garbage is collected', async () => {
    const other = holding(
      `setTimeout(() => { gc(); setTimeout(() => console.log('held'), 20); }); ${STAY}`,
    );
    expect(await firstWords(other)).toBe('held');
    expect(() => holdOutFolder(folders())).toThrow('Another build');
  });

  it('is free again when the build that held it was killed', async () => {
    const other = holding(`console.log('held'); ${STAY}`);
    expect(await firstWords(other)).toBe('held');
    expect(() => holdOutFolder(folders())).toThrow('Another build');
    await kill(other);
    holdOutFolder(folders())();
  });
});
