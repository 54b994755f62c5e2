import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inThreads } from '../../src/corpus/in-threads.ts';
import { prepareVersions } from '../../src/history/prepare-versions.ts';
import { versionReader } from '../../src/history/version-reader.ts';
import { CHECK, repository, type Repository } from './repository.ts';

const context = { base: '/', origin: 'https://examiner.example', language: 'en' };

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'plumbline-versions-'));
});
afterEach(() => rmSync(scratch, { recursive: true }));

/** The ids of texts that git has, as many as are asked for, and of one that it has not. */
function textsIn({ git, read }: Repository, count: number): string[] {
  const files = Array.from({ length: count }, (_, index) => {
    const file = join(scratch, `${String(index)}.md`);
    writeFileSync(file, `${read(CHECK)}\nText ${String(index)}.\n`);
    return file;
  });
  writeFileSync(join(scratch, 'broken.md'), Uint8Array.of(0xff, 0xfe));
  const ids = git('hash-object', '-w', join(scratch, 'broken.md'), ...files).split('\n');
  return [...ids, '0'.repeat(40)];
}

/** What is known of texts, in their order, with the record of each. */
async function prepared({ folders }: Repository, ids: string[]) {
  const folder = mkdtempSync(join(scratch, 'cache-'));
  const known = new Map<string, unknown>();
  const read = versionReader(folder);
  await prepareVersions(
    folders.content,
    ids,
    { context, folder },
    (id, { text, ...rest }) => known.set(id, { ...rest, record: read(text) }),
    inThreads,
  );
  return ids.map((id) => known.get(id));
}

it('prepares many texts in other threads just as few here', async () => {
  const desk = repository();
  const ids = textsIn(desk, 160);
  const many = await prepared(desk, ids);
  const few = [
    ...(await prepared(desk, ids.slice(0, 81))),
    ...(await prepared(desk, ids.slice(81))),
  ];
  expect(many).toEqual(few);
  expect(many).not.toContain(undefined);
  expect(many.at(80)).toMatchObject({
    record: { html: expect.stringContaining('Text 79.') as string },
  });
  expect(many[0]).toMatchObject({ record: { unreadable: 'encoding' }, seen: ids[0] });
  expect(many.at(-1)).toMatchObject({ record: { unreadable: 'missing' } });
});
