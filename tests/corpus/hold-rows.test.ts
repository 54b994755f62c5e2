import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Folders } from '../../src/corpus/folders.ts';
import { CASES, corpusFolder, edit, removeFolder, reportOn } from './corpus-folder.ts';

const RULE = 'comparison-row-same';
const REWRITE = 'sources/rewrite.md';
const COMPARISON = 'comparisons/report-and-rewrite.md';
const made: Folders[] = [];
afterEach(() => made.splice(0).forEach(removeFolder));

function folder(name: string): Folders {
  const folders = corpusFolder(join(CASES, name));
  made.push(folders);
  return folders;
}

const rulesOf = async (folders: Folders) => (await reportOn(folders)).rules;

describe('the doubt about a row that is called `same`', () => {
  it('stays while nothing changes', async () => {
    const folders = folder(RULE);
    expect(await rulesOf(folders)).toEqual([RULE]);
    expect(await rulesOf(folders)).toEqual([RULE]);
  });

  it('goes when the source is mended, and comes when one is changed', async () => {
    const folders = folder(RULE);
    await rulesOf(folders);
    edit(folders, REWRITE, (text) => text.replace('421 metres', '412 metres'));
    expect(await rulesOf(folders)).toEqual([]);
    edit(folders, REWRITE, (text) => text.replace('opens on Tuesday', 'opens on Monday'));
    expect((await reportOn(folders)).text).toContain(
      '`Tuesday` on the left, `Monday` on the right',
    );
  });

  it('goes when a person calls the row otherwise', async () => {
    const folders = folder(RULE);
    await rulesOf(folders);
    edit(folders, COMPARISON, (text) =>
      text.replace('bridge?, relation: same', 'bridge?, relation: reworded'),
    );
    expect(await rulesOf(folders)).toEqual([]);
  });

  it('is not there where a side is only told in our own words', async () => {
    const folders = folder(RULE);
    edit(folders, REWRITE, (text) => text.replace('> is 421 metres', 'It is 421 metres'));
    expect(await rulesOf(folders)).toEqual([]);
  });
});

describe('the doubt about a row that is called `contradicted`', () => {
  it('is not there where our own words may tell what contradicts', async () => {
    const folders = folder('comparison-row-contradicted');
    const before = await rulesOf(folders);
    edit(folders, REWRITE, (text) =>
      text.replace('> opens on Tuesday', '> opens on Tuesday\n\nElsewhere it says Monday.'),
    );
    expect(await rulesOf(folders)).toHaveLength(before.length - 1);
  });
});
