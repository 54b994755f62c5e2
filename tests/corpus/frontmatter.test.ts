import { describe, expect, it } from 'vitest';
import { readFrontmatter } from '../../src/corpus/frontmatter.ts';
import { decode, EncodingError, inCharacters } from '../../src/corpus/text.ts';

const read = (yaml: string, body = '') => readFrontmatter(`---\n${yaml}\n---\n${body}`);

describe('the frontmatter', () => {
  it.each(['js', 'javascript', 'JS', 'coffee', 'json', 'toml', 'php', 'constructor', '__proto__'])(
    'in `%s` is refused and nothing of it is run',
    (language) => {
      const text = `---${language}\n(globalThis.frontmatterWasRun = true, { title: "x" })\n---\n`;
      const { data, complaints } = readFrontmatter(text);
      expect(data).toBeUndefined();
      expect(complaints.map(({ rule }) => rule)).toEqual(['frontmatter-foreign']);
      expect('frontmatterWasRun' in globalThis).toBe(false);
    },
  );

  it.each(['', ' ', 'yaml', ' yaml', 'yml'])('behind `---%s` is YAML', (language) => {
    const { data, complaints } = readFrontmatter(`---${language}\ntitle: x\n---\n`);
    expect(complaints).toEqual([]);
    expect(data).toEqual({ title: 'x' });
  });

  it('keeps dates, times and words of YAML 1.1 as text', () => {
    const { data } = read(
      'title: 2020-01-02\nday: 2024-02-30\ntime: 10:30\nanswer: no\nswitch: on',
    );
    expect(data).toEqual({
      title: '2020-01-02',
      day: '2024-02-30',
      time: '10:30',
      answer: 'no',
      switch: 'on',
    });
  });

  it('gives the same error for the same broken text every time', () => {
    const broken = '---\ntitle: a: b\n---\n';
    const first = readFrontmatter(broken).complaints;
    expect(first).toHaveLength(1);
    expect(readFrontmatter(broken).complaints).toEqual(first);
  });

  it('shares nothing between two readings of one text', () => {
    const text = '---\ntags: [a]\n---\n';
    const { data } = readFrontmatter(text);
    expect(readFrontmatter(text).data).toEqual(data);
    expect(readFrontmatter(text).data).not.toBe(data);
  });

  it('is not blown up by aliases of aliases', () => {
    const lines = ['a: &a [x, x]'];
    for (let level = 0; level < 30; level++) {
      const [name, next] = [`a${'a'.repeat(level)}`, `a${'a'.repeat(level + 1)}`];
      lines.push(`${next}: &${next} [*${name}, *${name}]`);
    }
    const started = performance.now();
    const { data, complaints } = read(lines.join('\n'));
    expect(data).toBeUndefined();
    expect(complaints).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('cannot reach the prototype of objects', () => {
    read('__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }');
    expect('polluted' in {}).toBe(false);
  });

  it('says how many lines it takes, so that the body keeps its own', () => {
    const { body, linesBefore } = read('title: x', 'First.\n\nSecond.');
    expect(body.split('\n')).toEqual(['First.', '', 'Second.']);
    expect(linesBefore).toBe(3);
  });

  it.each([
    ['', 0],
    ['title: x', 0],
    ['# A comment', 0],
    ['a: |\n  ---\n  b', 0],
    ['title: x', 3],
  ])('of %j has the body in its lines of the file, %i empty ones first', (yaml, empty) => {
    const body = `${'\n'.repeat(empty)}Body.\n`;
    const frontmatter = read(yaml, body);
    const lines = `---\n${yaml}\n---\n${body}`.split('\n');
    const inBody = frontmatter.body.split('\n').indexOf('Body.');
    expect(frontmatter.linesBefore + inBody).toBe(lines.indexOf('Body.'));
  });

  it('names the key that stands twice, quoted or in flow style too', () => {
    const reasons = (yaml: string) =>
      read(yaml).complaints.map(({ rule, reason }) => [rule, reason]);
    const twice = (key: string) => [
      'frontmatter-key-twice',
      `Unexpected key \`${key}\` for the second time, expected each key once`,
    ];
    expect(reasons('title: a\ntitle: b')).toEqual([twice('title')]);
    expect(reasons('claim:\n  { text: a, text: b }')).toEqual([twice('text')]);
    expect(reasons('"a key": a\n"a key": b')).toEqual([twice('"a key"')]);
  });

  it('ends at its own fence and not at a rule in the body', () => {
    const { data, body } = read('title: x', 'One.\n\n---\n\nTwo.');
    expect(data).toEqual({ title: 'x' });
    expect(body.trim()).toBe('One.\n\n---\n\nTwo.');
  });

  it('finds keys and values, in flow style too, and the nearest parent of what is missing', () => {
    const { locate } = read('claim:\n  text: x\nrows:\n  - { id: a, point: b }');
    expect(locate(['claim', 'text'])).toEqual(range(3, 9, 10));
    expect(locate(['claim', 'text'], 'key')).toEqual(range(3, 3, 7));
    expect(locate(['rows', 0, 'point'])).toEqual(range(5, 21, 22));
    expect(locate(['claim', 'date'])).toEqual(range(2, 1, 6));
    expect(locate(['nothing', 'here'])).toEqual({ start: { line: 1, column: 1 } });

    function range(line: number, from: number, to: number) {
      return { start: { line, column: from }, end: { line, column: to } };
    }
  });
});

describe('a text file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('loses its byte-order mark and gets one kind of line end', () => {
    expect(decode(bytes('\uFEFF---\r\na\rb\n'))).toBe('---\na\nb\n');
  });

  it.each([
    ['Latin-1', Uint8Array.of(0x43, 0x61, 0x66, 0xe9)],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x41, 0x00)],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    ['half a character', Uint8Array.of(0x41, 0xe2, 0x82)],
  ])('in %s is refused', (_, content) => {
    expect(() => decode(content)).toThrow(EncodingError);
  });

  it('has columns that count characters', () => {
    const lines = ['a🌉b', 'кінець'];
    expect(inCharacters(lines, { line: 1, column: 4 })).toEqual({ line: 1, column: 3 });
    expect(inCharacters(lines, { line: 2, column: 3 })).toEqual({ line: 2, column: 3 });
    expect(inCharacters(lines, { line: 9, column: 1 })).toEqual({ line: 9, column: 1 });
  });
});

describe('a slip in YAML', () => {
  const YAML = `title: Some title
claim:
  text: The bridge was
  claimant: person
  date: 2024-01-01
published: 2024-02-29
authors: [editors]
evidence:
  - source: a
    passage: b
  - { source: c, passage: d }
summary: >-
  Folded text
  goes on.
corrections: []`;

  it.each([
    ['authors: [editors]', 'authors: [editors', '8:10 Missing `]`'],
    ['passage: d }', 'passage: d', '12:5 Missing `}`'],
    ['Some title', '"Some title', '2:8 Missing `"`'],
    ['Some title', "'Some title", "2:8 Missing `'`"],
    ['Some title', '"Some" title', '2:15 Unexpected `title` behind the `"`'],
    ['Some title', 'Some: title', '2:8 Unexpected `: ` in a text'],
    ['published: ', 'published ', '7:1 Unexpected line `published 2024-02-29`'],
    ['published: ', 'published:', '7:1 Unexpected line `published:2024-02-29`'],
    ['corrections: []', 'corrections', '16:1 Unexpected line `corrections`'],
    ['  goes on', 'goes on', '15:1 Unexpected line `goes on.`'],
    ['  claimant', '   claimant', '5:1 Unexpected indentation by 3'],
    ['  claimant', ' claimant', '5:1 Unexpected indentation by 1'],
    ['    passage: b', '   passage: b', '11:1 Unexpected indentation by 3'],
    ['  - {', ' - {', '12:1 Unexpected indentation by 1'],
    ['  claimant', '\tclaimant', '5:1 Unexpected tab'],
    ['Some title', '@person said', '2:8 Unexpected `@person said`, whose first sign'],
    ['Some title', '*Some* title', '2:8 Unexpected `*Some* title`, whose first sign'],
    ['Some title', '[Some] title', '2:8 Unexpected `[Some] title`, whose first sign'],
    ['Some title', '? Some title', '2:8 Unexpected `? Some title`, whose first sign'],
    ['Some title', '!some title', '2:8 Unexpected `!some title`, whose first sign'],
    ['Some title', '"a\\qb"', '2:10 Unexpected `\\q`'],
    ['Some title', '- Some title', '2:8 Unexpected `- ` behind a key'],
    ['c, passage', 'c passage', '12:15 Unexpected `: ` in `c passage: d }`'],
    ['[editors]', '[editors]]', '8:19 Unexpected `]`'],
    ['[editors]', '[editors,, others]', '8:19 Unexpected `,`'],
    ['claim:', '...', '4:1 Unexpected keys behind a line `...`'],
  ])('such as `%s` written as `%s` is told once, where it is', (right, wrong, told) => {
    const { data, complaints } = read(YAML.replace(right, () => wrong));
    const found = complaints.map(
      ({ start, reason }) => `${start.line}:${start.column} ${reason.slice(0, 99)}`,
    );
    expect(found).toEqual([expect.stringContaining(told)]);
    expect(complaints[0]?.mend).toBeTruthy();
    expect(data).toBeUndefined();
  });

  it('is told with others that have nothing to do with it', () => {
    const { complaints } = read(
      YAML.replace('Some title', 'Some: title')
        .replace('Folded', 'F')
        .replace('The bridge', 'The: b'),
    );
    expect(complaints.map(({ start }) => start.line)).toEqual([2, 4]);
  });

  it('leaves a text whole that only looks like one', () => {
    const { data, complaints } = read('title: a#b:c - "d" [e]');
    expect([data, complaints]).toEqual([{ title: 'a#b:c - "d" [e]' }, []]);
  });
});
