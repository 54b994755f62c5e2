import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Folders } from '../../src/corpus/folders.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { CASES, corpusFolder, edit, removeFolder, reportOn, write } from './corpus-folder.ts';

const CHECK = 'checks/2025/bridge-opens-on-monday.md';
const made: Folders[] = [];
afterEach(() => made.splice(0).forEach(removeFolder));

function folder(...overlays: string[]): Folders {
  const folders = corpusFolder(...overlays.map((name) => join(CASES, name)));
  made.push(folders);
  return folders;
}

async function corpusOf(folders: Folders) {
  const reading = await readCorpus({ folders });
  if (!reading.corpus) throw new Error(JSON.stringify(reading.diagnostics, null, 2));
  return reading.corpus;
}

describe('a content folder', () => {
  it('becomes a corpus with every record under its id', async () => {
    const corpus = await corpusOf(folder());
    const ids = Object.fromEntries(
      Object.entries(corpus).map(([kind, map]) => [kind, [...map.keys()]]),
    );
    expect(ids).toEqual({
      checks: ['bridge-opens-on-monday'],
      sources: ['report', 'rewrite'],
      comparisons: ['report-and-rewrite'],
      claimants: ['invented-person'],
      outlets: ['invented-outlet', 'other-invented-outlet'],
      topics: ['invented-bridge'],
      pages: ['about'],
    });
  });

  it('takes `verdict: false` and `verdict: true` for the verdicts that they spell', async () => {
    const folders = folder();
    expect((await corpusOf(folders)).checks.get('bridge-opens-on-monday')?.data.verdict).toBe(
      'false',
    );
    edit(folders, CHECK, (text) => text.replace('verdict: false', 'verdict: true'));
    expect((await corpusOf(folders)).checks.get('bridge-opens-on-monday')?.data.verdict).toBe(
      'true',
    );
  });

  it('keeps dates as the text that they are, and a title that looks like one as a title', async () => {
    const folders = folder();
    edit(folders, CHECK, (text) => text.replace(/^title: .*$/m, 'title: 2020-01-02'));
    edit(folders, 'sources/report.md', (text) =>
      text.replace('published: 2025-08-19', 'published: 2025'),
    );
    const { checks, sources } = await corpusOf(folders);
    expect(checks.get('bridge-opens-on-monday')?.data).toMatchObject({
      title: '2020-01-02',
      published: '2025-08-21',
    });
    expect(sources.get('report')?.data.published).toBe('2025');
  });

  it('knows what the text of a check cites', async () => {
    const { checks } = await corpusOf(folder());
    expect(checks.get('bridge-opens-on-monday')?.cites).toEqual([
      { source: 'rewrite', passage: 'opening-day' },
    ]);
  });

  it('may hold a README, a licence and hidden files', async () => {
    const folders = folder();
    mkdirSync(join(folders.content, '.hidden'));
    write(folders, 'README.md', '# Content\n');
    write(folders, 'LICENSE', 'CC BY 4.0\n');
    write(folders, '.hidden/note.md', 'Not a record.\n');
    expect(await reportOn(folders)).toEqual({ rules: [], text: '' });
  });

  it('gives a corpus where there are warnings alone', async () => {
    const { corpus, diagnostics } = await readCorpus({ folders: folder('check-claim-length') });
    expect(corpus).toBeDefined();
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('gives no corpus where one file of many has an error', async () => {
    const { corpus } = await readCorpus({ folders: folder('frontmatter-date') });
    expect(corpus).toBeUndefined();
  });
});

describe('a report', () => {
  it('names all problems of all files at once, in the order of files and lines', async () => {
    const folders = folder(
      'comparison-row-twice',
      'source-passage-slug',
      'markdown-html',
      'frontmatter-yaml',
      'file-place',
      'frontmatter-enum',
    );
    const { rules, text } = await reportOn(folders);
    expect(new Set(rules)).toEqual(
      new Set([
        'comparison-row-twice',
        'source-passage-slug',
        'markdown-html',
        'frontmatter-yaml',
        'file-place',
        'frontmatter-enum',
      ]),
    );
    const files = [...text.matchAll(/--> (content\S+\.md):/g)].map(([, file]) => file);
    expect(files).toEqual(files.toSorted());
    expect(files.length).toBeGreaterThanOrEqual(8);
  });

  it('names the problems of a text whose frontmatter has problems too', async () => {
    const folders = folder('frontmatter-enum');
    edit(folders, CHECK, (text) => `${text}\n<b>HTML</b>\n`);
    expect((await reportOn(folders)).rules).toEqual(
      expect.arrayContaining(['frontmatter-enum', 'markdown-html']),
    );
  });

  it('does not follow an error in a source with one for each reference to it', async () => {
    const folders = folder();
    edit(folders, 'sources/report.md', (text) => text.replace('kind: primary', 'kind: first'));
    expect((await reportOn(folders)).rules).toEqual(['frontmatter-enum']);
  });

  it('is the same when nothing changed, whether a file was prepared anew or known', async () => {
    const folders = folder('markdown-html');
    const first = await reportOn(folders);
    expect(await reportOn(folders)).toEqual(first);
  });

  it('says what is wrong with an empty file', async () => {
    const folders = folder();
    write(folders, 'topics/empty.md', '');
    expect((await reportOn(folders)).text).toContain(
      'error[frontmatter-missing]: Missing frontmatter',
    );
  });

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00)],
    ['zeros', new Uint8Array(64)],
  ])('refuses %s under the name of a record', async (_, bytes) => {
    const folders = folder();
    write(folders, 'topics/binary.md', bytes);
    const { corpus, diagnostics } = await readCorpus({ folders });
    expect(corpus).toBeUndefined();
    expect(diagnostics.map(({ file }) => file.split('/').at(-1))).toEqual(['binary.md']);
  });
});

describe('quotations', () => {
  it('of an openly licensed source may stand in full', async () => {
    const folders = folder('source-quotation-long');
    edit(folders, 'sources/report.md', (text) => text.replace('all-rights-reserved', 'cc-by-4.0'));
    expect(await reportOn(folders)).toEqual({ rules: [], text: '' });
  });

  it('may be as long as the limit', async () => {
    const folders = folder('source-quotation-long');
    edit(folders, 'sources/report.md', (text) =>
      text.replace(' on any day this year', ' this year'),
    );
    expect(await reportOn(folders)).toEqual({ rules: [], text: '' });
  });
});

describe('a claim', () => {
  it.each(['An untruth was told', 'He spoke truly', 'Falsehoods were told'])(
    'may hold words that a verdict is a part of: %s',
    async (claim) => {
      const folders = folder();
      edit(folders, CHECK, (text) => text.replace('The invented bridge opens on Monday', claim));
      expect(await reportOn(folders)).toEqual({ rules: [], text: '' });
    },
  );

  it('of 75 characters, of which some are outside the basic plane, is not too long', async () => {
    const folders = folder();
    const claim = '🌉'.repeat(10) + 'x'.repeat(65);
    edit(folders, CHECK, (text) => text.replace('The invented bridge opens on Monday', claim));
    expect(await reportOn(folders)).toEqual({ rules: [], text: '' });
  });
});

describe('the former verdict of a correction', () => {
  const rulesOf = async (...corrections: string[]) => {
    const folders = folder();
    const list = corrections.map((was, index) => {
      const verdict = was === '' ? '' : `, was: ${was}`;
      return `  - { date: 2025-08-2${String(index + 2)}, class: substantial${verdict}, note: A change }`;
    });
    edit(folders, CHECK, (text) =>
      text.replace('corrections: []', ['corrections:', ...list].join('\n')),
    );
    return (await reportOn(folders)).rules;
  };

  it('may be any but the present one', async () => {
    expect(await rulesOf('true')).toEqual([]);
    expect(await rulesOf('false')).toEqual(['check-correction-was']);
    expect(await rulesOf('true', 'false', '')).toEqual(['check-correction-was']);
  });

  it('may be the present one where the verdict changed once more', async () => {
    expect(await rulesOf('false', 'true')).toEqual([]);
    expect(await rulesOf('false', 'true', '')).toEqual([]);
  });
});

describe('the name of a picture', () => {
  it.each(['bridge-2.png', '2.webp', 'plans-2025/a-b/c.jpeg'])('may be %s', async (name) => {
    const folders = folder();
    mkdirSync(join(folders.content, 'images', name, '..'), { recursive: true });
    write(folders, `images/${name}`, 'x');
    expect((await reportOn(folders)).rules).toEqual([]);
  });

  it.each([
    'a b.png',
    'a_b.png',
    'A.png',
    'a.PNG',
    'a.b.png',
    'міст.png',
    'a\u200b.png',
    'ä/b.png',
  ])('may not be %j', async (name) => {
    const folders = folder();
    mkdirSync(join(folders.content, 'images', name, '..'), { recursive: true });
    write(folders, `images/${name}`, 'x');
    expect((await reportOn(folders)).rules).toEqual(['file-name']);
  });
});

it('lets emoji and Persian words have their joiners', async () => {
  const folders = folder();
  edit(folders, CHECK, (text) => `${text}\n👩‍🚒 and می‌خواهم and Київ, Αθήνα, Paris.\n`);
  expect(await reportOn(folders)).toEqual({ rules: [], text: '' });
});

it('takes a void check that says when and why it was withdrawn', async () => {
  const folders = folder();
  edit(folders, CHECK, (text) =>
    text
      .replace('verdict: false', 'verdict: void')
      .replace(
        'corrections: []',
        'corrections:\n  - { date: 2025-08-22, class: void, was: false, note: Withdrawn }',
      ),
  );
  expect(await reportOn(folders)).toEqual({ rules: [], text: '' });
});
