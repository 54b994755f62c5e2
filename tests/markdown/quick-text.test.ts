import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../src/markdown/pipeline.ts';
import { quickText } from '../../src/markdown/quick-text.ts';
import { renderText, renderWhole } from '../../src/markdown/render.ts';
import { en } from '../../src/words/en.ts';
import { blocks, DOCUMENTS, documents } from './documents.ts';

const pipeline = createPipeline({
  base: '/desk/',
  origin: 'https://examiner.example',
  topLevel: 3,
  verdictScale: true,
  words: en,
});

/** What a text comes to after others, and what it comes to alone. */
function both(markdown: string): [unknown, unknown] {
  const source = {
    markdown,
    linesBefore: 7,
    imageSizes: { '/images/a.png': { width: 8, height: 4 } },
  };
  return [renderText(pipeline, source), renderWhole(pipeline, source)];
}

/** Mostly one of the first, which are usual, and at times one of the others, which come to another thing. */
function seldom(usual: readonly string[], others: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

const words = seldom(
  [
    'words',
    'Words & words',
    'a “b” > c',
    'Слово',
    'constructor',
    '$& $1',
    '2',
    'é̂',
    '*a*',
    '**b** c',
  ],
  [' ', '\u00a0', 'a\u2028b', '\ud800', '', 'href="#text-words"', '<hr>', '&#38;', '`code`', '&'],
);
const addresses = seldom(
  [
    '/checks/a/',
    '/~a',
    'https://a.example/b_c?d=e,f#g',
    'http://b.example',
    'https://a.example/%C3%BC?a=b',
  ],
  [
    ...['/b?c=d#e', '//c.example', '/%41', 'http://[x]', 'https://examiner.example/a/', '/a:b', ''],
    ...['HTTPS://A.example', 'https://a.example/ü', 'mailto:a@b.example', '#words', '#text-words'],
    ...[
      'javascript:a',
      'data:a',
      '/../a',
      'https://a.example/%zz',
      'https://a.example:8080/',
      'https://a:b/',
      '%20',
    ],
    ...[
      'relative/a',
      '/images/a.png',
      'https://a.example/?a=b&c=d',
      'https://plumbline-mark0.invalid/',
    ],
  ],
);
const values = seldom(['a', 'a-b', '9', 'source-a'], ['A', 'a_b', 'a--b', 'plumbline-mark0-end']);
const inline = fc.oneof(
  { weight: 6, arbitrary: words },
  {
    weight: 2,
    arbitrary: fc.tuple(words, addresses).map(([text, address]) => `[${text}](${address})`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(words, fc.constantFrom('source', 'passage'), values, values)
      .map(([text, name, one, other]) => {
        const second = name === 'source' ? 'passage' : 'source';
        return `:cite[${text}]{${name}=${one} ${second}=${other}}`;
      }),
  },
  seldom(
    [':cite[a]{source=b}', '[^1]', '**a** *b*'],
    [':cite[a]{passage=b}', '[^b]', ':x[a]{b=c}', ':cite[a]{source=b source=c}'],
  ),
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => `A${parts.join(' ')}`);
const marks = seldom(
  ['', '', '', '', '## ', '## ', '> ', '- ', '1. '],
  ['### ', '#### ', '# ', '> ## ', '[^c]: ', '    ', '::'],
);
const block = fc
  .tuple(marks, fc.array(line, { minLength: 1, maxLength: 3 }))
  .map(([mark, lines]) => mark + lines.join('\n'));
const others = [
  ...[
    '***',
    '---',
    '::verdict-scale',
    'A\n===',
    '![a](/c)',
    '<hr>',
    '[a]: /b',
    '`a` ![b](/images/a.png)',
    '`plumbline-mark-id`',
    '`a` plumbline-mark0-end',
    '> - a\n>   ***',
  ],
  ...['- a\n  ***', '`a`\n:cite[b]{source=c}', '## 2019', '`a` [b](#2019 "c")', '## a `b` c'],
];
const table = '| a | b |\n| - | -: |\n| c & d | [e](/f/) |';
const texts = fc
  .tuple(
    fc.array(fc.oneof({ weight: 20, arbitrary: block }, seldom([table, 'A', 'A\n    b'], others)), {
      maxLength: 6,
    }),
    fc.constantFrom(
      ...['\n\n[^1]: A :cite[note]{source=a} & words', '\n\n[^1]: *A*\n\n[^b]: B [c](/d/)', ''],
    ),
  )
  .map(([all, notes]) => all.join('\n\n') + (all.some((one) => one.includes('[^')) ? notes : ''));

describe('a text of which the like was rendered before', () => {
  it.each(DOCUMENTS)('comes to what it comes to alone: %j', (text) => {
    const [after, alone] = both(text);
    expect(after).toEqual(alone);
  });

  it.each([
    ['blocks that are alike', blocks, 300],
    ['anything', documents, 300],
    ['links, citations, notes and headings', texts, 1200],
  ])('comes to that, made of %s', (_, made, runs) => {
    fc.assert(
      fc.property(made, (text) => {
        const [after, alone] = both(text);
        expect(after).toEqual(alone);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? runs) },
    );
  });

  it('does not find the headings of that text', () => {
    const link = '_b_ [c](#a)';
    expect(both(`## _a_\n\n${link}`)[0]).toMatchObject({ complaints: [] });
    expect(both(link)[0]).toMatchObject({ complaints: [{ rule: 'reference-heading' }] });
  });

  it('is rendered from its parts alone, and not parsed again', () => {
    const textOf = (word: string, note: string) =>
      `${word} and [${word}](/${word}/)[^1]. :cite[${word}]{source=${word} passage=b}, **so**.\n\n` +
      `## ${word}\n\n- ${word}\n- a & b\n\n## ${word}\n\n[^1]: ${note} https is no address\n`;
    const source = (markdown: string) => ({ markdown, linesBefore: 3, imageSizes: {} });
    const first = source(textOf('one', 'A'));
    const second = source(textOf('another', 'An'));
    renderText(pipeline, first);
    const render = () => {
      throw new Error('It was rendered as a whole');
    };
    const quick = quickText(second, { ...pipeline, render });
    expect(quick).toEqual(renderWhole(pipeline, second));
    expect(quick?.html).toContain('<h3 id="text-another-1">another</h3>');
    expect(quick?.cites).toEqual([
      { source: 'another', passage: 'b', start: { line: 4, column: 39 } },
    ]);
  });
});
