import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, expect, it } from 'vitest';
import { contextOf } from '../../src/corpus/context.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { readPublication } from '../../src/corpus/publication.ts';
import { publication } from '../../src/model/publication.ts';
import base from './base/publication.config.ts';
import { corpusFolder, removeFolder } from './corpus-folder.ts';

const folders = corpusFolder();
const config = readFileSync(folders.config, 'utf8');
afterEach(() => writeFileSync(folders.config, config));
afterAll(() => removeFolder(folders));

it('the configuration is read with its defaults', async () => {
  expect(await readPublication(folders.config)).toMatchObject({
    publication: { name: 'The Invented Examiner (test data)', pageSize: 30, contact: {} },
  });
});

it('the configuration is read again after an edit', async () => {
  await readPublication(folders.config);
  writeFileSync(folders.config, config.replace('The Invented Examiner', 'The Invented Inquirer'));
  utimesSync(folders.config, 2_000_000_000, 2_000_000_000);
  expect(await readPublication(folders.config)).toMatchObject({
    publication: { name: 'The Invented Inquirer (test data)' },
  });
});

it('the configuration that is not there is one diagnostic, beside those of misplaced files', async () => {
  rmSync(folders.config);
  const reading = await readCorpus({ folders });
  expect(reading.corpus).toBeUndefined();
  expect(reading.diagnostics.map(({ rule, reason }) => [rule, reason])).toEqual([
    ['publication-config', 'Missing configuration of the publication'],
  ]);
});

it('the configuration that is no code is one diagnostic', async () => {
  writeFileSync(folders.config, 'export default {');
  utimesSync(folders.config, 2_000_000_001, 2_000_000_001);
  const reading = await readCorpus({ folders });
  expect(reading.diagnostics).toHaveLength(1);
  expect(reading.diagnostics[0]?.reason).toMatch(/^Unexpected configuration: /);
});

it.each([
  ['https://examiner.example', '/', 'https://examiner.example'],
  ['https://examiner.example/', '/', 'https://examiner.example'],
  ['https://examiner.example:8443/desk', '/desk/', 'https://examiner.example:8443'],
  ['https://examiner.example/a/desk/', '/a/desk/', 'https://examiner.example'],
])('a site at %s has the path %s and the origin %s', (address, path, origin) => {
  const read = publication.parse({ ...base, address });
  expect(contextOf(read)).toEqual({ base: path, origin, language: 'en' });
});
