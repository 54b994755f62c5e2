import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newCheck } from '../../../src/cli/new/check.ts';
import { openSession } from '../../../src/cli/new/session.ts';
import type { Folders } from '../../../src/corpus/folders.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { Refusal } from '../../../src/model/refusal.ts';
import { corpusFolder, removeFolder } from '../../corpus/corpus-folder.ts';
import { scriptedTerminal } from './scripted.ts';

let folders: Folders;
beforeEach(() => {
  folders = corpusFolder();
  vi.stubEnv('PLUMBLINE_CACHE', folders.cache);
});
afterEach(() => {
  vi.unstubAllEnvs();
  removeFolder(folders);
});

const filesIn = (folder: string) => readdirSync(folder, { recursive: true }).toSorted();
const inContent = (path: string) => join(folders.content, path);

async function atTerminal(typed: string[], script: readonly (readonly [string, string])[]) {
  const terminal = scriptedTerminal(script);
  const session = await openSession(folders, typed, terminal.streams);
  const end = await newCheck(session).catch((error: unknown) => error);
  return { end, seen: terminal.seen(), left: terminal.left() };
}

describe('npm run new at a terminal', () => {
  it('asks for everything, offers what is there, makes what is missing, and writes a sound check', async () => {
    const { end, seen, left } = await atTerminal(
      ['--published', '2025-02-03'],
      [
        ['What was claimed?', `The tower has nine floors⏎`],
        ['Who made the claim?', `Keeper of the Tower ⏎`],
        ['What is Keeper of the Tower?', '⏎'],
        ['Office or trade', '⏎'],
        ['On which day', `2025-01-20⏎`],
        ['Where was it made?', '⏎'],
        ['Add a source?', '⏎'],
        ['Which source?', `rewri⏎`],
        ['What is it to the claim?', '⏎'],
        ['Add another source?', 'y'],
        ['Which source?', `https://tower.example/a⏎`],
        ['copy in a web archive', '⏎'],
        ['Who published it?', `Tower Times⏎`],
        ['Address of its home page', '⏎'],
        ['Headline, as it stands', '⏎'],
        ['Day on which it was published', `2025-01⏎`],
        ['Names in the byline', `A. Body, B. Other⏎`],
        ['Language', '⏎'],
        ['On what terms', '⏎'],
        ['How near is it', '⏎'],
        ['Id of the source', '⏎'],
        ['Words to quote', `seven floors⏎`],
        ['in your own words', '⏎'],
        ['Another passage', '⏎'],
        ['What is it to the claim?', `↓↓⏎`],
        ['What does the passage show?', '⏎'],
        ['Add another source?', '⏎'],
        ['comparison of its sources?', `↓⏎`],
        ['What is the verdict?', '⏎'],
        ['Why, in one sentence?', `It has seven.⏎`],
        ['Which topics', '⏎'],
        ['Make a new topic', '⏎'],
        ['Headline', '⏎'],
        ['Name of its file', '⏎'],
        ['Write these', '⏎'],
      ],
    );
    expect(left).toEqual([]);
    expect(end).toBeUndefined();
    expect(seen).toContain('git switch -c the-tower-has-nine-floors');
    const check = readFileSync(inContent('checks/2025/the-tower-has-nine-floors.md'), 'utf8');
    expect(check).toContain('claimant: keeper-of-the-tower');
    expect(check).toMatch(/appearances:\s*(?:- |\[)rewrite/);
    expect(check).toContain('source: tower-times-2025-01-a');
    expect(check).toContain('stance: refutes');
    const source = readFileSync(inContent('sources/tower-times-2025-01-a.md'), 'utf8');
    expect(source).toContain('## seven-floors\n\n> seven floors\n');
    expect(source).toMatch(/A\. Body/);
  });

  it('asks only for what flags do not say, and who writes where there are several', async () => {
    const config = readFileSync(folders.config, 'utf8');
    const more = "people: { night: { name: { en: 'The night desk' } },";
    writeFileSync(folders.config, config.replace('people: {', more));
    const said = {
      claim: 'The tower has nine floors',
      claimant: 'invented-person',
      date: '2025-01-20',
      venue: 'A square',
      appearance: 'report',
      comparison: 'report-and-rewrite',
      verdict: 'false',
      explanation: 'It has seven.',
      topic: 'invented-bridge',
      published: '2025-02-03',
    };
    const { end, left } = await atTerminal(
      Object.entries(said).map(([flag, value]) => `--${flag}=${value}`),
      [
        ['Which of its points', ' ⏎'],
        ['Who writes the check?', '↓ ⏎'],
        ['Headline', '⏎'],
        ['Name of its file', '⏎'],
        ['Write this file?', '⏎'],
      ],
    );
    expect(end).toBeUndefined();
    expect(left).toEqual([]);
    const check = readFileSync(inContent('checks/2025/the-tower-has-nine-floors.md'), 'utf8');
    expect(check).toContain('authors: [editors]');
    expect(check).toMatch(/points: \[[a-z-]+\]/);
  });

  it('loses nothing that is typed in search, and judges nothing by Enter alone', async () => {
    const { end, left, seen } = await atTerminal(
      ['--claim=The tower has nine floors', '--date=2025-01-20', '--published=2025-02-03'],
      [
        ['Who made the claim?', 'Tówer Guild⏎'],
        ['What is Tówer Guild?', '↓⏎'],
        ['Where was it made?', '⏎'],
        ['Add a source?', '⏎'],
        ['Which source?', 'Nine floors, says the guild⏎'],
        ['Address of the source', '⏎'],
        ['copy in a web archive', '⏎'],
        ['Who published it?', 'Tower Times⏎'],
        ['Address of its home page', '⏎'],
        ['Day on which it was published', '⏎'],
        ['Names in the byline', '⏎'],
        ['Language', '⏎'],
        ['On what terms', '⏎'],
        ['How near is it', '⏎'],
        ['Id of the source', '⏎'],
        ['Words to quote', 'nine floors⏎'],
        ['in your own words', '⏎'],
        ['Another passage', '⏎'],
        ['What is it to the claim?', '⏎'],
        ['Add another source?', '⏎'],
        ['What is the verdict?', '⏎'],
        ['Why, in one sentence?', '⏎'],
        ['Which topics', '⏎'],
        ['Make a new topic', '⏎'],
        ['Headline', '⏎'],
        ['Name of its file', '⏎'],
        ['Write these', '⏎'],
      ],
    );
    expect(left).toEqual([]);
    expect(end).toBeUndefined();
    expect(seen).not.toContain('Office or trade');
    const [source = ''] = filesIn(inContent('sources')).filter((file) =>
      String(file).startsWith('tower-times'),
    );
    const text = readFileSync(inContent(`sources/${String(source)}`), 'utf8');
    expect(text).toContain('headline: Nine floors, says the guild');
    const check = readFileSync(inContent('checks/2025/the-tower-has-nine-floors.md'), 'utf8');
    expect(check).toContain('# To be filled in: the verdict;');
  });

  it('says at once what is wrong with an answer, and writes nothing when it is broken off', async () => {
    const { seen, end } = await atTerminal(
      [],
      [
        ['What was claimed?', `It is false⏎`],
        ['Unexpected verdict', '␛'],
      ],
    );
    expect(seen).toContain('Unexpected verdict `False` inside the claim');
    expect(end).toMatchObject({ message: 'Broken off. Nothing was written.' });
  });

  it('asks twice before a claim is checked for the second time', async () => {
    const before = readdirSync(inContent('checks/2025'));
    const { seen, end } = await atTerminal(
      [],
      [
        ['What was claimed?', `The bridge opens Monday⏎`],
        ['nevertheless', '⏎'],
      ],
    );
    expect(seen).toContain('This claim has most likely been checked');
    expect(String(end)).toContain('bridge-opens-on-monday.md');
    expect(readdirSync(inContent('checks/2025'))).toEqual(before);
    expect(existsSync(inContent('checks/2026'))).toBe(false);
  });
});

describe('npm run new with flags', () => {
  it('writes a sound check or says why not, whatever the answers are', async () => {
    const hostile = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '---',
            ': ',
            ' #',
            '"',
            "'",
            '\n',
            '{a}',
            '- x',
            ':cite[x]{source=y}',
            '%',
          ),
          fc.constantFrom(
            '🌉',
            'مرحبا',
            '\u202e',
            '\u200b',
            'bridgе',
            'null',
            'False',
            '9999-12-31',
          ),
          fc.string({ unit: 'grapheme', maxLength: 8 }),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (claim, name, words) => {
        const typed = [`--claim=${claim}`, `--claimant=${name}`, `--topic=${words}`];
        const more = [`--venue=${words}`, `--title=${name}`, `--explanation=${words}`];
        const source = `--source=https://a.example/${encodeURIComponent(words.toWellFormed())}`;
        const flags = ['--date=2025-01-20', '--published=2025-02-03', ...typed, ...more, source];
        const before = filesIn(folders.content);
        const session = await openSession(folders, flags, undefined);
        const tell = () => undefined;
        const end = await newCheck({ ...session, tell, warn: tell }).catch(
          (error: unknown) => error,
        );
        if (end === undefined) expect((await readCorpus({ folders })).corpus).toBeDefined();
        else {
          expect(end).toBeInstanceOf(Refusal);
          expect(filesIn(folders.content)).toEqual(before);
        }
      }),
      { numRuns: 20 },
    );
  });
});
