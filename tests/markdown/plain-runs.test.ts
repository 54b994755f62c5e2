import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { remarkGfmParts, remarkTables } from '../../src/markdown/gfm.ts';
import { remarkPlainRuns } from '../../src/markdown/plain-runs.ts';

const usual = unified()
  .use(remarkParse)
  .use(remarkGfmParts)
  .use(remarkTables)
  .use(remarkDirective)
  .freeze();
const quick = usual().use(remarkPlainRuns).freeze();

const LINE = 'A line of plain words, and nothing else.';
const OTHER = 'Другий рядок простих слів: без жодної розмітки';

/** Documents in which plain words stand where they mean something else, or beside what does. */
const DOCUMENTS = [
  LINE,
  `${LINE}\n${OTHER}\n\n${LINE}\n`,
  `${LINE}\n---\n\n${OTHER}\n===`,
  `\`\`\`\n${LINE}\n\n${OTHER}\n\`\`\`\n\n${LINE}`,
  `<!-- \n${LINE}\n\n${OTHER}\n-->\n\n${LINE}`,
  `<div>\n${LINE}\n</div>\n\n${LINE}`,
  `- an item\n${LINE}\n\n${OTHER}\n- another`,
  `> a quotation\n${LINE}\n\n${OTHER}`,
  `1. one\n\n   two\n${LINE}`,
  `[a]: https://a.example "a title\n${LINE}\nwith its end"\n\nSee [a].`,
  `See [a\n${LINE}\n](https://a.example) and *some\n${OTHER}\nthing*.`,
  `A \`code\n${LINE}\n\` here, **bold\n${LINE}**.`,
  `${LINE}  \n${OTHER}\\\n${LINE}`,
  `| a | b |\n| - | - |\n${LINE}\n\n${OTHER}`,
  `${LINE}\n| - |\n${OTHER}`,
  `A word[^1].\n\n[^1]: ${LINE}\n${OTHER}\n\n    ${LINE}\n\n${LINE}`,
  `:::note\n${LINE}\n:::\n\n${LINE}`,
  `:cite[a\n${LINE}\n]{source=b}`,
  `${LINE}\r\n${OTHER}\r\n\r\n${LINE}`,
  `${LINE}\r${OTHER}\r\r${LINE}`,
  `${LINE}\u2028${OTHER}\n${LINE}`,
  `\uE000\n\n${LINE}`,
  `a &#10;\n${LINE}`,
  `${LINE} \n ${LINE}\n\t${LINE}`,
  `\uFEFF${LINE}\n${LINE}`,
  `${LINE}\n\`\`\`\n${OTHER}`,
  `Some words before [a link to here](https://a.example/b) and after it, *with stress on\n${LINE}`,
  `Words before :cite[these words here]{source=a passage=b} and words after.[^1]\n\n[^1]: ${LINE}`,
  `- ${LINE}\n- ${OTHER} **and stress** ${LINE}\n\n1. ${OTHER}\n\n## ${LINE} ##`,
  `> ${LINE}\n> ${OTHER}\n${LINE}`,
  `Words with [brackets only] and [a link](/b "with a title") and more of them\n${LINE}`,
  `An *opening stress and words**of both kinds***that close* somewhere in this line`,
];

const PIECES = [
  ...[LINE, OTHER, 'A line with :cite[words]{source=a} and plain words.', 'a', '', ' ', '\t'],
  ...['# A heading of many words', '---', '===', '- ', '> ', '1. ', '```', '~~~', '    ', '  '],
  ...['<div>', '</div>', '<!--', '-->', '[a]: /b "', '"', '[^1]', '[^1]: ', '[', '](/a)', '`'],
  ...['*', '**', '_', '~~', '\\', '| a | b |', '| - | - |', ':::a', ':::', '::a', ': ', '&amp;'],
  ...['[a link](/b)', ':cite[some words]{source=a passage=b}', 'words here and there', '!'],
  ...['Words and words with a colon: and more words', 'Words and words:ending in more words'],
];

function trees(text: string): [Root, Root] {
  return [quick.parse(text), usual.parse(text)];
}

describe('a document whose plain words are parsed apart', () => {
  it.each(DOCUMENTS)('has the tree of a usual parse, with its positions: %j', (text) => {
    const [ours, theirs] = trees(text);
    expect(ours).toEqual(theirs);
  });

  it('has it whatever the document is made of', () => {
    const piece = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
    );
    const line = fc.array(piece, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
    const document = fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n', '\r\n')), { maxLength: 14 })
      .map((lines) => lines.flat().join(''));
    fc.assert(
      fc.property(document, (text) => {
        const [ours, theirs] = trees(text);
        expect(ours).toEqual(theirs);
      }),
      { numRuns: Number(process.env.FUZZ_RUNS ?? 1500) },
    );
  });
});
