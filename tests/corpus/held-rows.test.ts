import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { corpusCache, type Folders } from '../../src/corpus/folders.ts';
import { readersIn } from '../../src/corpus/held-rows.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { CASES, corpusFolder, edit, removeFolder } from './corpus-folder.ts';

const made: Folders[] = [];
afterEach(() => made.splice(0).forEach(removeFolder));

function folder(): Folders {
  const folders = corpusFolder(join(CASES, 'comparison-row-same'));
  made.push(folders);
  return folders;
}

async function rowsIn(folders: Folders) {
  const { corpus } = await readCorpus({ folders });
  const place = corpus?.comparisons.get('report-and-rewrite')?.rows;
  if (!place) throw new Error('nothing is kept of the rows');
  return readersIn(corpusCache(folders)).readRows(place);
}

const packsOf = (folders: Folders) =>
  readdirSync(join(corpusCache(folders), 'rows')).filter((name) => name.endsWith('.pack'));

describe('the rows of a comparison', () => {
  it('are kept with what the machine noticed and the words that differ', async () => {
    const rows = await rowsIn(folder());
    expect(rows.flatMap((row) => row?.findings ?? [])).toContainEqual({
      kind: 'number',
      severity: 'high',
      left: '412 metres',
      right: '421 metres',
    });
    expect(rows.flatMap((row) => row?.diff.changes ?? [])).toContainEqual({
      left: '412',
      right: '421',
    });
  });

  it('are not held against their sources again while nothing changes', async () => {
    const folders = folder();
    const before = await rowsIn(folders);
    const packs = packsOf(folders);
    expect(await rowsIn(folders)).toEqual(before);
    expect(packsOf(folders)).toEqual(packs);
  });

  it('are held against an edited source anew', async () => {
    const folders = folder();
    await rowsIn(folders);
    edit(folders, 'sources/rewrite.md', (text) => text.replace('421 metres', '412 metres'));
    const rows = await rowsIn(folders);
    expect(rows.flatMap((row) => row?.findings ?? []).map(({ kind }) => kind)).not.toContain(
      'number',
    );
  });
});
