import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Folders } from '../../src/corpus/folders.ts';
import { AREAS } from '../../src/model/rules.ts';
import { CASES, corpusFolder, MENDED, removeFolder, reportOn } from './corpus-folder.ts';

const ids = AREAS.filter(({ command }) => command === 'check').flatMap(({ rules }) =>
  Object.keys(rules),
);
const broken = new Set(readdirSync(CASES).map((name) => name.split('.')[0] ?? ''));
let folders: Folders | undefined;
afterEach(() => folders && removeFolder(folders));

it('has a folder that breaks each rule, and none for a rule that is gone', () => {
  expect(ids.length).toBeGreaterThan(60);
  expect([...broken].toSorted()).toEqual(ids.toSorted());
});

describe.each(ids)('the rule %s', (id) => {
  it('has nothing to say when its example is mended', async () => {
    const example = join(CASES, id);
    folders = corpusFolder(example, join(example, MENDED));
    expect(await reportOn(folders)).toEqual({ rules: [], text: '' });
  });
});
