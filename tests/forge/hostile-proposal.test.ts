import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { proposal } from '../../src/forge/proposal.ts';
import { renderProposal } from '../../src/forge/render-proposal.ts';
import { BASE, ROOT } from '../corpus/corpus-folder.ts';
import { newDesk, type TreeEntry } from './desk.ts';
import { codeless, LIVE, markdown, typesIn } from './hostile-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-hostile-'));
const ran = join(folder, 'ran');
const desk = newDesk(join(folder, 'desk'));
const { git, blob, tree } = desk;
/** Where the workflow has the repository with the published code and content. */
const content = join(desk.folder, 'content');
const config = join(folder, 'publication.config.ts');

const COMMANDS = [
  '::set-output name=a::b',
  '::add-mask::e',
  '##[set-env name=PATH]x',
  '%0A::error::x',
].join(' ');
const TITLE = `@everyone #1 ![x](https://evil.example/x.png) <img src=x> \u202e \u001b[31m ${COMMANDS}`;

/** The base's check under another name, changed. */
function like(change: (text: string) => string): string {
  const text = readFileSync(join(BASE, 'content/checks/2025/bridge-opens-on-monday.md'), 'utf8');
  return change(text.replace('The invented bridge opens on Monday', 'The bridge is new'));
}

/** What the last paragraph of a hostile pull request would hold. */
const CHECKS: Readonly<Record<string, string | Buffer>> = {
  'runs-code.md': `---js\nrequire('fs').writeFileSync(${JSON.stringify(ran)}, 'x')\n---\n`,
  'alias-bomb.md': `---\na: &a [x]\n${'bcdefghij'
    .split('')
    .map((name, index) => `${name}: &${name} [${`*${'abcdefghij'[index] ?? ''},`.repeat(9)}]`)
    .join('\n')}\n---\n`,
  'not-utf8.md': Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe]),
  'Bridge-Opens-On-Monday.md': like((text) => text),
  'titles.md': like((text) => text.replace(/^title: .*$/m, `title: ${JSON.stringify(TITLE)}`)),
  '::error file=x,line=1::name.md': like((text) => text),
};

interface Ran {
  status: number | null;
  out: string;
}

/** Runs a step as the workflow does, with the published code. */
function step(...words: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/cli/main.ts'), ...words],
    {
      cwd: desk.folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        PLUMBLINE_CACHE: join(folder, 'cache'),
        NO_COLOR: '1',
        GITHUB_ACTIONS: 'true',
        GITHUB_STEP_SUMMARY: '',
      },
    },
  );
  return { status, out: stdout + stderr };
}

/** All that lies in the folder of this test, without git's own and the cache. */
function listing(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/(?:^|\/)(?:\.git|cache)(?:\/|$)/.test(path))
    .sort();
}

let taken: Ran;
let checked: Ran;

beforeAll(() => {
  cpSync(join(BASE, 'publication.config.ts'), config);
  cpSync(join(BASE, 'content'), content, { recursive: true });
  git(['add', 'content']);
  git(['commit', '-qm', 'What is published']);

  const published = desk.entriesOf(git(['rev-parse', 'HEAD:content']));
  const at = (name: string) => published.find(([, entry]) => entry === name)?.[2] ?? '';
  const files = Object.entries(CHECKS).map(([name, text]): TreeEntry => [
    '100644',
    name,
    blob(text),
  ]);
  const year = desk.entriesOf(git(['rev-parse', 'HEAD:content/checks/2025']));
  const up = tree([['100644', 'escaped.md', blob('out')]]);
  const checks = tree([
    ['40000', '..', tree([['40000', '..', up]])],
    ['40000', '2025', tree([...year, ...files, ['120000', 'link.md', blob('/etc/passwd')]])],
  ]);
  const hostile = tree([
    ...published.filter(([, name]) => name !== 'checks' && name !== 'images'),
    ['100644', '.gitattributes', blob('* filter=evil diff=evil\n')],
    ['40000', 'checks', checks],
    ['40000', 'images', at('images')],
    ['120000', 'outside', blob('../..')],
  ]);
  git(['config', 'filter.evil.smudge', `touch ${ran}`]);
  git(['update-ref', 'refs/heads/hostile', desk.commit(hostile, git(['rev-parse', 'HEAD']))]);

  cpSync(content, join(folder, 'published'), { recursive: true });
  spawnSync('rm', ['-r', content]);
  taken = step('forge:take', '--commit', 'hostile', '--to', 'content');
  const of = ['--content', 'content', '--config', config];
  checked = step('check', ...of, '--base', 'HEAD');
});

/** Lines that a forge would take for commands, wherever it looks for them. */
function commandsIn(text: string): string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => /^\s*::|##\[/.test(line));
}

describe('a hostile pull request', () => {
  it('is refused at every step', () => {
    expect([taken.status, checked.status]).toEqual([1, 1]);
  });

  it.each([
    ['frontmatter that runs code', 'frontmatter-foreign', 'runs-code.md'],
    ['an alias bomb', 'frontmatter-', 'alias-bomb.md'],
    ['a file that is not UTF-8', 'file-encoding', 'not-utf8.md'],
    ['an id that differs by case alone', 'file-name', 'Bridge-Opens-On-Monday.md'],
    ['a title with what nobody sees', 'text-invisible', 'titles.md'],
    ['a name with a command', 'file-name', 'name.md'],
    ['a link out of the content', 'file-link', '2025/link.md'],
    ['a link to a folder', 'file-link', 'content/outside'],
    ['a path that leads out', 'file-name', 'escaped.md'],
  ])('with %s is told so, at the file', (_, rule, file) => {
    const lines = `${taken.out}\n${checked.out}`.split('\n');
    expect(
      lines.some(
        (line) => line.startsWith('::error file=') && line.includes(rule) && line.includes(file),
      ),
      lines.join('\n'),
    ).toBe(true);
  });

  it('runs nothing and writes nothing beside the content', () => {
    expect(existsSync(ran)).toBe(false);
    const written = listing().filter((path) => !/^(?:published|desk\/content)(?:\/|$)/.test(path));
    expect(written).toEqual(['desk', 'publication.config.ts']);
    const names = listing().join('\n');
    expect(names).not.toMatch(/escaped|link\.md|outside/);
  });

  it('gives the forge no command but our annotations', () => {
    for (const { out } of [taken, checked]) {
      for (const line of commandsIn(out)) {
        expect(line).toMatch(/^::(?:error|warning) file=content\/[^:]*,title=plumbline[^:]*::/);
      }
      expect(out).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
    }
  });

  it('is told to reviewers in markup of ours alone', () => {
    const problems = step('check', '--content', 'content', '--config', config, '--format', 'json');
    const file = join(folder, 'desk/problems.json');
    const to = join(folder, 'desk/summary');
    spawnSync('tee', [file], { input: problems.out });
    const { status, out } = step(
      'forge:summary',
      ...['--content', 'content', '--config', config, '--out', join(folder, 'preview')],
      ...['--before-content', '../published', '--before-out', '../none'],
      ...['--problems', file, '--to', to],
    );
    expect(status, out).toBe(0);
    const read = proposal.parse(JSON.parse(readFileSync(join(to, 'summary.json'), 'utf8')));
    expect(read.errors).toBeGreaterThan(5);
    const said = markdown.parse(renderProposal(read));
    const { links, html, text } = codeless(said);
    expect({ links, html }).toEqual({ links: [], html: [] });
    expect([...typesIn(said)]).not.toContain('image');
    expect(text).not.toMatch(LIVE);
  });
});
