import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { TO_FILL_IN } from '../../src/model/unfinished.ts';
import { corpusFolder, removeFolder, reportOn, ROOT, write } from '../corpus/corpus-folder.ts';

const file = join(ROOT, '.vscode/plumbline.code-snippets');
const SNIPPETS = z.record(z.string(), z.object({ body: z.array(z.string()) }));
const snippets = SNIPPETS.parse(JSON.parse(readFileSync(file, 'utf8')));
const DAY: Record<string, string> = { YEAR: '2025', MONTH: '08', DATE: '21' };

/** A snippet as it stands when nothing was typed: the texts of its places, and of choices the first. */
function expanded(name: string): string {
  return (snippets[name]?.body ?? [])
    .join('\n')
    .replace(/\$\{CURRENT_(\w+)\}/g, (_, part: string) => DAY[part] ?? '')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d/g, '');
}

/** A publication of what the snippets write, each in its file. */
function written(change: (text: string) => string) {
  const folders = corpusFolder();
  rmSync(folders.content, { recursive: true });
  const check = expanded('Check').replace('\n---\n', `\n${expanded('Corrections')}\n---\n`);
  const source = `${expanded('Source')}\n\n${expanded('Passage')}`;
  const files = {
    'checks/2025/a-check.md': `${check}\n\n${expanded('Cite')}`,
    'sources/left-source.md': source,
    'sources/right-source.md': source,
    'comparisons/comparison-id.md': expanded('Comparison'),
    'claimants/claimant-id.md': expanded('Claimant'),
    'outlets/outlet-id.md': expanded('Outlet'),
    'topics/topic-id.md': expanded('Topic'),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folders.content, path, '..'), { recursive: true });
    write(folders, path, change(`${text}\n`));
  }
  return folders;
}

it('has snippets that pass the check when they are filled in', async () => {
  const folders = written((text) => text.replaceAll(TO_FILL_IN, 'Invented:'));
  expect(await reportOn(folders)).toEqual({ rules: [], text: '' });
  removeFolder(folders);
});

it('has snippets that are not published as they are', async () => {
  const folders = written((text) => text);
  expect(new Set((await reportOn(folders)).rules)).toEqual(new Set(['text-unfinished']));
  removeFolder(folders);
});
