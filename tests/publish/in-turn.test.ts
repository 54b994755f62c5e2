import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build, type Plugin } from 'vite';
import { inTurn } from '../../src/publish/in-turn.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plumbline-in-turn-'));
  write('page.js', "export * from './one.js?worker&url'; export * from './two.js?worker&url';");
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, code: string): void {
  writeFileSync(join(root, name), code);
}

/** Writes a script with a chain of modules behind it. */
function writeScript(name: string): void {
  write(`${name}.js`, `import './${name}-1.js';`);
  for (let part = 1; part < 20; part++) {
    write(`${name}-${String(part)}.js`, `import './${name}-${String(part + 1)}.js';`);
  }
  write(`${name}-20.js`, 'console.log(1);');
}

/** Bundles the page; gives of which script a module was looked at, each time that was another. */
async function scriptsInOrder(): Promise<string[]> {
  const seen: string[] = [];
  const watching: Plugin = {
    name: 'watching',
    async transform(_, id) {
      const [script] = /\b(?:one|two)\b/.exec(id) ?? [];
      if (script !== undefined && seen.at(-1) !== script) seen.push(script);
      await new Promise((done) => setImmediate(done));
    },
  };
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    worker: { format: 'es', plugins: () => [inTurn(), watching] },
    build: { ssr: join(root, 'page.js'), write: false },
  });
  return seen;
}

describe('scripts of browsers', () => {
  it('are bundled one after the other', async () => {
    writeScript('one');
    writeScript('two');
    expect((await scriptsInOrder()).toSorted()).toEqual(['one', 'two']);
  });

  it('do not wait for one that failed', async () => {
    write('one.js', 'const (');
    write('two.js', 'const (');
    await expect(scriptsInOrder()).rejects.toThrow('.js:1:');
  });

  it.each(["import './two.js?worker';", "new Worker(new URL('./two.js', import.meta.url));"])(
    'are refused where they bring another: %s',
    async (code) => {
      write('one.js', code);
      writeScript('two');
      await expect(scriptsInOrder()).rejects.toThrow('Unexpected worker of a script');
    },
  );
});
