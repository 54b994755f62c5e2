import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Folders } from '../../../src/corpus/folders.ts';
import { killedBuild, runIn } from './command.ts';
import { build, copyFolder, type Desk, differences, openDesk, siteIn } from './desk.ts';
import { type Edit, edit, editor } from './edits.ts';

/** `npm test` does a little of this; docs/performance.md tells how to do more. */
const amount = (name: string, usual: number) => Number(process.env[`PLUMBLINE_${name}`] ?? usual);

/** From which all that is random comes; a failure prints it. */
const SEED = amount('SEED', 20_251_122);
/** Edits in a row, each with a build after it; after so many of them one from nothing is compared. */
const EDITS = amount('EDITS', 12);
const COMPARE_EVERY = amount('COMPARE_EVERY', 4);
/** Builds that are killed. */
const KILLS = amount('KILLS', 3);

let desk: Desk;
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.spyOn(console, 'warn').mockReturnValue();
  desk = openDesk();
  expect(await buildLater(desk.warm)).toBeUndefined();
});
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  desk.remove();
});

/** A minute from now: files count as changed a while ago, so that what is known of them is used. */
async function buildLater(folders: Folders): Promise<string | undefined> {
  vi.setSystemTime(performance.timeOrigin + performance.now() + 60_000);
  return build(folders);
}

/** The site as a build from nothing makes it; or what is wrong with the content. */
async function siteFromNothing(): Promise<Map<string, string> | string> {
  const cold = desk.cold();
  return (await buildLater(cold)) ?? siteIn(cold);
}

/** Expects that a build upon what is there makes what a build from nothing makes, and gives that. */
async function expectSame(): Promise<Map<string, string>> {
  const { warm } = desk;
  const [now, fromNothing] = [(await buildLater(warm)) ?? siteIn(warm), await siteFromNothing()];
  if (typeof now === 'string' || typeof fromNothing === 'string') {
    expect(now).toEqual(fromNothing);
    return new Map();
  }
  expect(differences(now, fromNothing).slice(0, 5)).toEqual([]);
  return fromNothing;
}

test('Whatever is edited, a build upon the last one makes what a build from nothing makes', async () => {
  const make = editor(desk);
  const holds = async (edits: readonly Edit[]) => {
    const story: string[] = [];
    const tell = (line: string) => {
      story.push(line);
      if (process.env.PLUMBLINE_STORY !== undefined) console.log(line);
    };
    try {
      for (const [index, one] of edits.entries()) {
        const before = join(desk.root, 'before');
        copyFolder(desk.warm.content, before);
        tell(`${String(index + 1)}. ${one.what} ${await make(one)}`);
        const wrong = await buildLater(desk.warm);
        if (wrong !== undefined) {
          tell('   is refused, and taken back');
          expect(wrong).toEqual(await siteFromNothing());
          copyFolder(before, desk.warm.content);
          desk.configure({});
        }
        if (index % COMPARE_EVERY === COMPARE_EVERY - 1) await expectSame();
      }
    } catch (error) {
      console.error(`After these edits:\n${story.join('\n')}`);
      throw error;
    }
  };
  const edits = fc.array(edit, { minLength: EDITS, maxLength: EDITS, size: 'max' });
  await fc.assert(fc.asyncProperty(edits, holds), {
    numRuns: 1,
    seed: SEED,
    endOnFailure: true,
  });
}, 3_600_000);

test('A build that was killed at any moment loses nothing, and the next one is right', async () => {
  const { warm } = desk;
  const moment = fc.record({
    /** Whether there was a cache to build upon. */
    isCold: fc.boolean(),
    /** Which write of a thread is the last. */
    write: fc.oneof(fc.nat(60), fc.nat(400)),
    name: fc.stringMatching(/^[A-Z][a-z]{2,9}$/),
    /** Whether the next build is of the name of before. */
    isTakenBack: fc.boolean(),
  });
  const kill = fc.asyncProperty(moment, async ({ isCold, write, name, isTakenBack }) => {
    desk.configure({});
    expect(await buildLater(warm)).toBeUndefined();
    const before = [...siteIn(warm).keys()];
    if (isCold) rmSync(warm.cache, { recursive: true });
    // Every page shows it.
    desk.configure({ name });
    await killedBuild(warm, write);
    const left = new Set(before.filter((path) => existsSync(join(warm.out, path))));
    if (isTakenBack) desk.configure({});
    const site = await expectSame();
    expect(before.filter((path) => site.has(path) && !left.has(path))).toEqual([]);
  });
  await fc.assert(kill, { numRuns: KILLS, seed: SEED, endOnFailure: true });
}, 3_600_000);

test('Two builds and a check at one time over one empty cache are all right', async () => {
  const { warm } = desk;
  const other = { ...warm, out: `${warm.out}-other` };
  rmSync(warm.cache, { recursive: true });
  const ended = await Promise.all([
    runIn(warm, 'build'),
    runIn(other, 'build'),
    runIn(warm, 'check'),
    // Into the folder of the first.
    runIn(warm, 'build'),
  ]);
  const refused = ended.filter(({ status }) => status !== 0);
  for (const { said } of refused) expect(said).toMatch(/^Another build into .* is under way\./m);
  expect(refused.length, ended.map(({ said }) => said).join('\n')).toBeLessThan(2);
  const left = siteIn(warm);
  const site = await expectSame();
  for (const one of [left, siteIn(other)]) expect(differences(one, site).slice(0, 5)).toEqual([]);
}, 120_000);
