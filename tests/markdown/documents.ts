import fc from 'fast-check';

const LINE = 'A line of plain words, and nothing else.';
const OTHER = 'Другий рядок простих слів: без жодної розмітки';

/** Documents in which plain words stand where they mean something else, or beside what does. */
export const DOCUMENTS = [
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
  `A word[^1]([a link](/b)) and another\n\n${LINE}`,
  `- ${LINE}\n\n- ${OTHER}\n\n1. ${LINE}\n\n\n> ${LINE}\n\n> ${OTHER}\n`,
  `[^1]: ${LINE}\n${OTHER}\n\nSome words[^1], and :cite[more]{source=a}.\n\n[^2]: ${LINE}[^1]`,
  `# ${LINE}\n    ${OTHER}\n\n2. ${LINE}`,
  `A word[^b][a link]() and another\n\n[a link]: /b\n\n${LINE}`,
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

/** Of what simple lines are made, and what makes a line none. */
const MARKS = [
  '',
  '',
  '',
  '- ',
  '* ',
  '1. ',
  '2. ',
  '1) ',
  '12. ',
  '> ',
  '# ',
  '### ',
  '[^1]: ',
  '| ',
];
const BEGINNINGS = [
  ...[
    'word',
    'Слово',
    '2019 ',
    '“quoted”',
    '*stressed*',
    '**strong** ',
    '(in brackets)',
    '— ',
    '$5',
  ],
  ...['[a link](/b)', ':cite[words]{source=a}', '![an image](/c)', '[^1]'],
];
const INSIDES = [
  ...[
    'Words of a sentence',
    'a',
    '5',
    '*',
    '**',
    '***',
    ' ',
    '  ',
    '. ',
    ', ',
    '! ',
    '!',
    ': ',
    '?',
  ],
  ...[
    '[two *words*](https://a.example/b_c?d=e#f)',
    '[x]()',
    '[ y ](z)',
    '[^1]',
    '[^b]',
    '(',
    ')',
    ' | ',
  ],
  ...[
    '![*an* image](/images/a.png)',
    ':cite[words]{source=a-1 passage=b}',
    ':cite[*words]{source=c}',
  ],
  ...[' #1', '& ', '=', '-', '\u00a0', '\u2028', '𐐀', '\u0301', '…', '"', '@', '1. '],
];
const STRANGE = [
  ...['[^none]', ':x[a]{class=b id=c}', ':x[a]{b=c b=d}', ':cite[a](/b)', '[a]{b=c}', '#', '&#65;'],
  ...[
    '\\',
    '`',
    '_',
    '~~',
    '|',
    '<',
    '\ud800',
    ':a',
    '[',
    ']',
    '{',
    '\u0001',
    '[a]',
    '^',
    '\ufeff',
  ],
  ...['> ', '- ', '   ', '\n ', '\n>\n', '[^1](', '[^1]:', '```', '<div>', ':::'],
  ...[
    '\n| - | -: |\n',
    '`code`',
    '_a_',
    '\n\n  b\n',
    '\n\n[x]: /y\n',
    '\n-',
    '\n===',
    '<!--',
    '[x]',
  ],
];

const simpleLine = fc
  .tuple(
    fc.constantFrom(...MARKS),
    fc.constantFrom(...BEGINNINGS),
    fc.array(fc.constantFrom(...INSIDES), { maxLength: 4 }),
    fc.oneof(
      { weight: 30, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.constantFrom(...STRANGE) },
    ),
  )
  .map(([mark, beginning, insides, strange]) => mark + beginning + insides.join('') + strange);

/** Documents with the same few kinds of blocks, in which other words stand; footnotes at their ends. */
export const blocks = fc
  .tuple(
    fc.array(fc.tuple(simpleLine, fc.constantFrom('\n', '\n\n', '\n\n', '\n\n\n')), {
      maxLength: 9,
    }),
    fc.constantFrom('', '\n\n[^1]: word\n[^b]: Words', '[^B]: a\n\n[^1]: Слово, *b*\n'),
  )
  .map(([lines, footnotes]) => lines.flat().join('') + footnotes);

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
);
const line = fc.array(piece, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
/** Documents of anything at all, each line a few pieces that mean something to Markdown. */
export const documents = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n', '\r\n')), { maxLength: 14 })
  .map((lines) => lines.flat().join(''));
