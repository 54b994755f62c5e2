import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { corpusCache } from '../../src/corpus/folders.ts';
import { readersIn } from '../../src/corpus/held-rows.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { contentLinks } from '../../src/links/content-links.ts';
import { linksReport } from '../../src/links/links-report.ts';
import { run } from '../cli/command-line.ts';
import { corpusFolder, edit, removeFolder, write } from '../corpus/corpus-folder.ts';

const folders = corpusFolder();
afterAll(() => removeFolder(folders));

edit(folders, 'sources/report.md', (text) =>
  text
    .replace(/^url: .*\n/m, '')
    .replace(/^archived:.*\n(?: .*\n)*/m, '')
    .replace(
      /^language:/m,
      'url: https://127.0.0.1:9/report\narchived: { url: https://archive.example/1, date: 2025-03-12 }\nlanguage:',
    ),
);
write(
  folders,
  'pages/about.md',
  '---\ntitle: About\n---\nA [link](https://one.example/a?b=1&c=2#part), <https://two.example/>,\nand again [it](https://one.example/a?b=1&c=2).\n',
);

describe('the addresses in the content', () => {
  it('are found in records and texts, each with its places and its archived copy', async () => {
    const reading = await readCorpus({ folders });
    if (!reading.corpus) throw new Error(JSON.stringify(reading.diagnostics));
    const { corpus, publication } = reading;
    const site = { corpus, publication, ...readersIn(corpusCache(folders)) };
    const links = contentLinks(site, folders.content);
    const about = links.filter(({ places }) =>
      places.some(({ path }) => path === 'pages/about.md'),
    );
    expect(about).toEqual([
      {
        address: 'https://one.example/a?b=1&c=2',
        places: [
          { path: 'pages/about.md', line: 4 },
          { path: 'pages/about.md', line: 4 },
        ].slice(0, 1),
      },
      { address: 'https://two.example/', places: [{ path: 'pages/about.md', line: 4 }] },
    ]);
    const report = links.find(({ address }) => address.includes('127.0.0.1'));
    const line = readFileSync(join(folders.content, 'sources/report.md'), 'utf8')
      .split('\n')
      .findIndex((text) => text.startsWith('url:'));
    expect(report).toEqual({
      address: 'https://127.0.0.1:9/report',
      places: [{ path: 'sources/report.md', line: line + 1 }],
      archived: 'https://archive.example/1',
    });
    expect(links.some(({ address }) => address.includes('archive.example'))).toBe(false);
  });

  it('are told with where they stand and what would help, and link nothing', () => {
    const place = { path: 'sources/a.md', line: 3 };
    const text = linksReport(
      [
        { address: 'https://a.example/', places: [place], answer: { kind: 'fine' } },
        {
          address: 'https://b.example/`@all`',
          places: [place],
          archived: 'https://archive.example/b',
          answer: { kind: 'gone', status: 404 },
        },
      ],
      'content',
    );
    expect(text).toContain('Of 2 addresses in the content 1 answered as they should.');
    expect(text).toContain('## Gone (1)');
    expect(text).toContain('`` https://b.example/`@all` `` answered 404; archived copy:');
    expect(text).toContain('in ` content/sources/a.md:3 `');
  });
});

describe('the command check:links', () => {
  it('fails where the content cannot be read, and says why', () => {
    write(folders, 'pages/broken.md', 'no frontmatter');
    const { status, stderr } = run(folders, 'check:links');
    expect(status).toBe(1);
    expect(stderr).toContain('broken.md');
  });
});
