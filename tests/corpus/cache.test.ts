import { cpSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Kept, openCache, textReader } from '../../src/corpus/cache.ts';
import { corpusCache, type Folders } from '../../src/corpus/folders.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import {
  copiedRoot,
  emptyFolder,
  folder,
  packsIn,
  RECORDS,
  removeAfterEach,
  textsOf,
} from './cache-folder.ts';
import { edit, write } from './corpus-folder.ts';

const SLUG = 'bridge-opens-on-monday';
const CHECK = `checks/2025/${SLUG}.md`;

removeAfterEach();

/** Where each text is kept, by its key; one that is prepared again lies at a place of its own. */
async function rendered(folders: Folders): Promise<Map<string, string>> {
  const { diagnostics } = await readCorpus({ folders });
  expect(diagnostics).toEqual([]);
  return new Map(indexOf(folders).map(([key, { text }]) => [key, JSON.stringify(text)]));
}

function indexOf(folders: Folders): [string, Kept][] {
  return [...openCache(corpusCache(folders)).known];
}

/** Lets so many hours pass for all packs. */
function age(folders: Folders, hours: number): void {
  const then = Date.now() / 1000 - hours * 60 * 60;
  for (const pack of packsIn(folders)) utimesSync(join(corpusCache(folders), pack), then, then);
}

function usedPacks(folders: Folders): Set<string> {
  return new Set(indexOf(folders).map(([, { text }]) => text.pack));
}

function changes(before: Map<string, string>, after: Map<string, string>) {
  return {
    written: [...after].filter(([name, identity]) => before.get(name) !== identity).length,
    gone: [...before.keys()].filter((name) => !after.has(name)).length,
  };
}

describe('a second reading', () => {
  it('prepares nothing where nothing changed', async () => {
    const folders = folder();
    const before = await rendered(folders);
    expect(before.size).toBe(RECORDS);
    expect(changes(before, await rendered(folders))).toEqual({ written: 0, gone: 0 });
  });

  it('prepares the edited file alone, and forgets what it was', async () => {
    const folders = folder();
    const before = await rendered(folders);
    edit(folders, CHECK, (text) => text.replace('names Tuesday', 'names a Tuesday'));
    expect(changes(before, await rendered(folders))).toEqual({ written: 1, gone: 1 });
  });

  it('tells an edit of the frontmatter from one of the text alone', async () => {
    const folders = folder();
    const digest = async () => (await readCorpus({ folders })).corpus?.checks.get(SLUG)?.dataKey;
    const before = await digest();
    edit(folders, CHECK, (text) => `${text}\nMore.\n`);
    expect(await digest()).toBe(before);
    edit(folders, CHECK, (text) => text.replace('title: "', 'title: "Now '));
    const after = await digest();
    expect(after).toMatch(/^[0-9a-f]{32}$/);
    expect(after).not.toBe(before);
  });

  it('prepares a file that was edited back again', async () => {
    const folders = folder();
    const before = await rendered(folders);
    edit(folders, CHECK, (text) => `${text}\nMore.\n`);
    await rendered(folders);
    edit(folders, CHECK, (text) => text.replace('\nMore.\n', ''));
    expect([...(await rendered(folders)).keys()]).toEqual([...before.keys()]);
  });

  it('forgets the text of a file that is gone', async () => {
    const folders = folder();
    write(folders, 'topics/river.md', '---\nname: Invented river\n---\n');
    const before = await rendered(folders);
    rmSync(join(folders.content, 'topics/river.md'));
    expect(changes(before, await rendered(folders))).toEqual({ written: 0, gone: 1 });
  });

  it('prepares the texts around a picture whose size changed, and no others', async () => {
    const folders = folder();
    const before = await rendered(folders);
    const picture = readFileSync(join(folders.content, 'images/bridge.png'));
    // Width of a PNG: bytes 16 to 19.
    picture.writeUInt32BE(64, 16);
    write(folders, 'images/bridge.png', picture);
    expect(changes(before, await rendered(folders))).toEqual({ written: 1, gone: 1 });
    const { corpus } = await readCorpus({ folders });
    const place = corpus?.checks.get('bridge-opens-on-monday')?.text;
    const text = place && textReader(corpusCache(folders))(place);
    expect(JSON.stringify(text)).toContain('width=\\"64\\"');
  });

  it('prepares every file where the code that does it changed', async () => {
    const root = copiedRoot();
    const folders = { ...folder(), root };
    const before = await rendered(folders);
    const plugin = join(root, 'src/markdown/finish.ts');
    writeFileSync(plugin, `${readFileSync(plugin, 'utf8')}\n// An edit.\n`);
    const after = changes(before, await rendered(folders));
    expect(after).toEqual({ written: RECORDS, gone: RECORDS });
  });

  it('prepares every file where the path of the site changed', async () => {
    const folders = folder();
    const before = await rendered(folders);
    const config = readFileSync(folders.config, 'utf8');
    writeFileSync(folders.config, config.replace('examiner.example/', 'examiner.example/desk/'));
    const after = changes(before, await rendered(folders));
    expect(after).toEqual({ written: RECORDS, gone: RECORDS });
  });

  it('prepares nothing where a label of a verdict changed', async () => {
    const folders = folder();
    const before = await rendered(folders);
    const config = readFileSync(folders.config, 'utf8');
    writeFileSync(folders.config, config.replace("'Mostly true'", "'Nearly true'"));
    expect(changes(before, await rendered(folders))).toEqual({ written: 0, gone: 0 });
  });

  it.each(['', '{', '{}', 'null', '[1, 2]'])(
    'starts anew where the index holds `%s`',
    async (text) => {
      const folders = folder();
      const before = await rendered(folders);
      writeFileSync(join(corpusCache(folders), 'index.json'), text);
      expect([...(await rendered(folders)).keys()]).toEqual([...before.keys()]);
    },
  );
});

describe('many readings with an edit each', () => {
  const BUILDS = 30;

  it('leave few packs, the large one in its place, and every text as it would be prepared anew', async () => {
    const folders = folder();
    await rendered(folders);
    const [large = ''] = packsIn(folders);
    let most = 0;
    for (let build = 0; build < BUILDS; build++) {
      edit(folders, CHECK, (text) => `${text}\nEdit ${String(build)}.\n`);
      const river = `---\nname: River ${String(build)}\n---\nIt flows ${String(build)}.\n`;
      write(folders, `topics/river-${String(build)}.md`, river);
      await rendered(folders);
      most = Math.max(most, usedPacks(folders).size);
    }
    expect(most).toBeGreaterThan(2);
    expect(most).toBeLessThan(BUILDS / 2);
    expect([...usedPacks(folders)]).toContain(large);
    const anew = { ...folders, cache: join(folders.cache, 'anew') };
    expect(await textsOf(folders)).toEqual(await textsOf(anew));
  });

  it('leave for an hour the packs of which nothing is needed, for those who still read them', async () => {
    const folders = folder();
    const builds = async () => {
      for (let build = 0; build < 5; build++) {
        edit(folders, CHECK, (text) => `${text}\nEdit ${String(build)}.\n`);
        await rendered(folders);
      }
    };
    await builds();
    expect(usedPacks(folders).size).toBe(2);
    expect(packsIn(folders)).toHaveLength(5);
    age(folders, 2);
    await builds();
    expect(usedPacks(folders).size).toBe(2);
    // The first, and those of these builds; the last of before was replaced by them.
    expect(packsIn(folders)).toHaveLength(1 + 5 + 1);
  });
});

it('lets a reading beside another keep the texts that the other replaces', async () => {
  const folders = folder();
  const { corpus } = await readCorpus({ folders });
  edit(folders, CHECK, (text) => `${text}\nAn edit.\n`);
  await readCorpus({ folders });
  const read = textReader(corpusCache(folders));
  for (const { text } of corpus?.checks.values() ?? []) expect(read(text)).toHaveProperty('html');
});

it('reads as before where a build stopped between its pack and the index', async () => {
  const folders = folder();
  await readCorpus({ folders });
  const before = await textsOf(folders);
  const index = readFileSync(join(corpusCache(folders), 'index.json'));
  const backup = emptyFolder();
  cpSync(corpusCache(folders), backup, { recursive: true });

  edit(folders, CHECK, (text) => `${text}\nAn edit.\n`);
  await readCorpus({ folders });
  // The packs of before with the new one beside them, and the index of before.
  cpSync(backup, corpusCache(folders), { recursive: true });
  writeFileSync(join(corpusCache(folders), 'index.json'), index);
  expect(packsIn(folders)).toHaveLength(2);
  edit(folders, CHECK, (text) => text.replace('\nAn edit.\n', ''));
  expect(await textsOf(folders)).toEqual(before);

  age(folders, 7 * 24);
  edit(folders, CHECK, (text) => `${text}\nAnother edit.\n`);
  await readCorpus({ folders });
  expect(new Set(packsIn(folders))).toEqual(usedPacks(folders));
});

it('keeps every text for two readings at one time, and for the next', async () => {
  const folders = folder();
  const both = [readCorpus({ folders }), readCorpus({ folders })];
  for (const reading of [...(await Promise.all(both)), await readCorpus({ folders })]) {
    const read = textReader(corpusCache(folders));
    for (const { text } of reading.corpus?.sources.values() ?? []) {
      expect(read(text)).toHaveProperty('passages');
    }
    expect(reading.corpus?.sources.size).toBe(2);
  }
});

it('gives two files with the same text each their own record', async () => {
  const folders = folder();
  for (const id of ['river', 'lake']) write(folders, `topics/${id}.md`, '---\nname: Water\n---\n');
  const { corpus } = await readCorpus({ folders });
  expect(corpus?.topics.get('river')?.data.name).toBe('Water');
  expect(corpus?.topics.get('lake')?.data.name).toBe('Water');
});
