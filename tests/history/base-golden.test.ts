import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { HISTORY_RULES } from '../../src/model/rules/history.ts';
import { removeFolder } from '../corpus/corpus-folder.ts';
import { CASES, heldAgainstMain, lay, published } from './base-case.ts';
import type { Repository } from './repository.ts';

/**
 * Every folder under `cases/` is a change to a published publication that breaks a rule: what lies in
 * its `published/` was there before, the rest lies over it now, without what its `remove.txt` lists.
 * It must give exactly the report in `expected.txt`, and with what lies in `mended/` over it none of
 * the rule. `UPDATE_EXPECTED=1` writes the reports anew, to be read before they are committed.
 */
const isUpdate = process.env.UPDATE_EXPECTED === '1';
const names = readdirSync(CASES).toSorted();
const ruleOf = (name: string) => name.split('.')[0] ?? '';

let desk: Repository | undefined;
afterEach(() => desk && removeFolder(desk.folders));

it('has a case for each rule, and none for a rule that is gone', () => {
  expect([...new Set(names.map(ruleOf))]).toEqual(Object.keys(HISTORY_RULES).toSorted());
});

it('finds nothing wrong with what is published, held against itself', async () => {
  desk = published();
  expect((await heldAgainstMain(desk)).text).toBe('');
});

describe.each(names)('%s', (name) => {
  const folder = join(CASES, name);

  it('is reported with its file, line and column', async () => {
    desk = published(join(folder, 'published'));
    lay(desk, folder);
    const { rules, text } = await heldAgainstMain(desk);
    expect(rules).toContain(ruleOf(name));
    const file = join(folder, 'expected.txt');
    if (isUpdate) writeFileSync(file, `${text}\n`);
    expect(`${text}\n`).toBe(readFileSync(file, 'utf8'));
  });

  if (!existsSync(join(folder, 'mended'))) return;

  it('is mended as the report says', async () => {
    desk = published(join(folder, 'published'));
    lay(desk, folder);
    lay(desk, join(folder, 'mended'));
    expect((await heldAgainstMain(desk)).text).toBe('');
  });
});
