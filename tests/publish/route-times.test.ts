import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type RouteTime, stopwatch, TIMES_VARIABLE } from '../../src/publish/route-times.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-times-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('the times of routes', () => {
  it('are told to the file that the environment names, those of each thread after the others', () => {
    const file = join(folder, 'times.jsonl');
    vi.stubEnv(TIMES_VARIABLE, file);
    const [one, other] = [stopwatch(), stopwatch()];
    const [made, another] = [join(folder, 'made'), join(folder, 'other')];
    writeFileSync(made, 'Ї');
    writeFileSync(another, 'abc');
    one.add('checks/[slug].astro', performance.now() - 20, made);
    one.add('checks/[slug].astro', performance.now() - 10);
    other.add('robots.txt.ts', performance.now(), another);
    one.tell();
    other.tell();
    const told = readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as RouteTime);
    expect(told).toMatchObject([
      { route: 'checks/[slug].astro', files: 1, bytes: 2 },
      { route: 'robots.txt.ts', files: 1, bytes: 3 },
    ]);
    expect(told[0]?.milliseconds).toBeGreaterThanOrEqual(30);
  });

  it('are told to nobody where none is named', () => {
    vi.stubEnv(TIMES_VARIABLE, undefined);
    const watch = stopwatch();
    watch.add('robots.txt.ts', performance.now(), 'abc');
    watch.tell();
    expect(existsSync(join(folder, 'times.jsonl'))).toBe(false);
  });
});
