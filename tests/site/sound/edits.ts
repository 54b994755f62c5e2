import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { readCorpus } from '../../../src/corpus/read.ts';
import { filesBelow } from '../../../src/publish/out-folder.ts';
import { commitIn, gitIn } from '../../history/repository.ts';
import { killedBuild } from './command.ts';
import type { Desk } from './desk.ts';

/** One thing that happens between two builds; numbers choose among what is there at that moment. */
export type Edit =
  | { what: 'body' | 'value' | 'draft' | 'correction' | 'delete'; file: number; text: string }
  | { what: 'copy' | 'rename'; file: number; slug: string; alias: boolean }
  | { what: 'verdict'; file: number; verdict: string }
  | { what: 'touch' | 'unseen'; file: number }
  | { what: 'image'; image: number; from: number }
  | { what: 'restore'; file: number; state: number }
  | { what: 'config'; changes: Record<string, unknown> }
  | { what: 'commit' | 'check' | 'look' }
  | { what: 'lose'; page: number }
  | { what: 'damage'; file: number; at: number; cut: boolean }
  | { what: 'kill'; write: number };

const text = fc.oneof(
  fc.constantFrom(
    'A sentence more, with *stress*, `code` and <https://a.example/?b=1&c=2>.',
    '![A plate](/images/plate-1.png)',
    ':cite[a handbook]{source=bridge-handbook} and a note.[^n]\n\n[^n]: A note.',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    '## A heading "with" </script> & signs',
    'Речення українською — з рискою.',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const file = fc.nat(999);

/** An edit; what seldom happens to a publication happens here as often as all else. */
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ what: fc.constant('body' as const), file, text }) },
  { weight: 4, arbitrary: fc.record({ what: fc.constant('value' as const), file, text }) },
  fc.record({ what: fc.constantFrom('draft' as const, 'correction' as const), file, text }),
  fc.record({ what: fc.constant('delete' as const), file, text }),
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constantFrom('copy' as const, 'rename' as const),
      file,
      slug: fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/),
      alias: fc.boolean(),
    }),
  },
  fc.record({
    what: fc.constant('verdict' as const),
    file,
    verdict: fc.constantFrom('true', 'false', 'half-and-half', 'unproven', 'void', 'satire'),
  }),
  fc.record({ what: fc.constant('touch' as const), file }),
  { weight: 2, arbitrary: fc.record({ what: fc.constant('unseen' as const), file }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('image' as const),
      image: fc.nat(9),
      from: fc.nat(9),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ what: fc.constant('restore' as const), file, state: fc.nat(9) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('config' as const),
      changes: fc.record(
        {
          name: fc.constantFrom('The Invented Gazette', 'Another “name” & sign'),
          pageSize: fc.integer({ min: 1, max: 9 }),
          feeds: fc.record({ items: fc.integer({ min: 1, max: 9 }) }),
          search: fc.boolean(),
          cards: fc.boolean(),
          languages: fc.constantFrom(['en', 'uk'], ['uk', 'en'], ['en']),
          outputs: fc.record({ embeds: fc.boolean(), data: fc.boolean(), history: fc.boolean() }),
        },
        { requiredKeys: [] },
      ),
    }),
  },
  fc.record({ what: fc.constant('commit' as const) }),
  fc.record({ what: fc.constantFrom('check' as const, 'look' as const) }),
  fc.record({ what: fc.constant('lose' as const), page: file }),
  fc.record({ what: fc.constant('damage' as const), file, at: fc.nat(), cut: fc.boolean() }),
  fc.record({ what: fc.constant('kill' as const), write: fc.nat(600) }),
);

/** Seconds from 1970 to the last time stamp that was given. */
let lastStamp = Date.UTC(2026, 0, 1) / 1000;

/** Gives a file a time stamp of its own that can be given to it again: one without fractions. */
function stamp(file: string): void {
  lastStamp++;
  utimesSync(file, lastStamp, lastStamp);
}

/** Makes edits at a desk, and remembers the texts that were, so that they can come back. */
export function editor(desk: Desk): (edit: Edit) => Promise<string> {
  const { root, warm } = desk;
  const states: { path: string; text: string }[] = [];
  let day = Date.UTC(2026, 0, 1);
  const files = () => filesBelow(warm.content).filter((path) => path.endsWith('.md'));
  const checks = () => files().filter((path) => path.startsWith('checks/'));
  const at = (path: string) => join(warm.content, path);
  const read = (path: string) => readFileSync(at(path), 'utf8');
  const write = (path: string, content: string) => {
    if (existsSync(at(path))) states.push({ path, text: read(path) });
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), content);
    stamp(at(path));
    return path;
  };
  const remove = (path: string) => {
    states.push({ path, text: read(path) });
    rmSync(at(path));
    return path;
  };
  for (const path of files()) stamp(at(path));
  const change = (path: string, by: (before: string) => string) => write(path, by(read(path)));

  return async (edit) => {
    switch (edit.what) {
      case 'body':
        return change(chosen(files(), edit.file), (before) => `${before}\n\n${edit.text}\n`);
      case 'value':
        return change(chosen(files(), edit.file), (before) => withValue(before, edit.text));
      case 'verdict':
        return change(chosen(checks(), edit.file), (before) =>
          before.replace(/^verdict: .*$/m, `verdict: ${edit.verdict}`),
        );
      case 'draft':
        return change(chosen(checks(), edit.file), (before) =>
          before.includes('\ndraft: true\n')
            ? before.replace('\ndraft: true\n', '\n')
            : before.replace('---\n', '---\ndraft: true\n'),
        );
      case 'correction':
        return change(chosen(checks(), edit.file), (before) =>
          before.replace(
            /^corrections: \[\]$/m,
            `corrections:\n  - date: 2026-01-01\n    class: minor\n    note: ${JSON.stringify(`Mended ${edit.text}`)}`,
          ),
        );
      case 'delete':
        return remove(chosen(files(), edit.file));
      case 'copy':
      case 'rename': {
        const path = chosen(files(), edit.file);
        const to = join(dirname(path), `${edit.slug}.md`);
        const before = read(path);
        const slug = path.replace(/^.*\/|\.md$/g, '');
        const aliases = edit.alias ? `aliases: [${slug}]` : 'aliases: []';
        if (edit.what === 'rename') remove(path);
        write(to, before.replace(/^aliases: .*$/m, aliases));
        return `${path} → ${to}`;
      }
      case 'touch': {
        const path = chosen(files(), edit.file);
        stamp(at(path));
        return path;
      }
      case 'unseen': {
        // Neither its size nor its time stamp tells of the edit.
        const path = chosen(files(), edit.file);
        const { atime, mtime } = statSync(at(path));
        change(path, swapped);
        utimesSync(at(path), atime, mtime);
        return path;
      }
      case 'restore': {
        const state = states.at(-1 - edit.state) ?? states.at(-1);
        return state ? write(state.path, state.text) : 'nothing yet';
      }
      case 'image': {
        const images = readdirSync(at('images')).toSorted();
        const [from, to] = [chosen(images, edit.from), chosen(images, edit.image)];
        if (from === to) return from;
        copyFileSync(at(`images/${from}`), at(`images/${to}`));
        return `${from} → ${to}`;
      }
      case 'config':
        desk.configure(edit.changes);
        return JSON.stringify(edit.changes);
      case 'commit':
        day += 86_400_000;
        gitIn(root, ['add', 'content']);
        commitIn(root, new Date(day).toISOString().slice(0, 10), '12:00:00Z');
        return new Date(day).toISOString();
      case 'check':
      case 'look':
        // As `check` does, and as `dev` does, which reads drafts too.
        await readCorpus({ folders: warm, drafts: edit.what === 'look' });
        return '';
      case 'lose': {
        // Without its marker a folder is rightly refused as somebody else's.
        const files = filesBelow(warm.out).filter((path) => path !== '.plumbline');
        const path = chosen(files, edit.page);
        if (path !== '') rmSync(join(warm.out, path));
        return path;
      }
      case 'damage':
        return damaged(warm.cache, edit);
      case 'kill':
        return `write ${String(edit.write)}: ${(await killedBuild(warm, edit.write)).signal ?? 'it was done before'}`;
    }
  };
}

function chosen(list: readonly string[], index: number): string {
  return list.toSorted()[index % Math.max(1, list.length)] ?? '';
}

/** The first value of a line of frontmatter that holds words of an editor. */
function withValue(before: string, value: string): string {
  const words = JSON.stringify(`Value ${value}`);
  return before.replace(/^(title|name|explanation|headline|note): .*$/m, `$1: ${words}`);
}

/** The same letters, two of them in the other order. */
function swapped(before: string): string {
  return before.replace(/([a-z])([a-z])(?=[^a-z]*$)/, '$2$1');
}

function damaged(cache: string, { file, at, cut }: Extract<Edit, { what: 'damage' }>): string {
  const path = chosen(filesBelow(cache), file);
  if (path === '') return 'nothing';
  const bytes = readFileSync(join(cache, path));
  const place = at % Math.max(1, bytes.length);
  if (cut) {
    writeFileSync(join(cache, path), bytes.subarray(0, place));
    return `${path} cut at ${String(place)}`;
  }
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(join(cache, path), bytes);
  return `${path} at ${String(place)}`;
}
