import type { Side } from '../../articles/side.ts';
import { compare } from '../../compare/compare.ts';
import { comparedView, setAsideLines } from '../../views/compared.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import { rowHtml, type RowContext } from '../../components/comparison-row.ts';
import { contentFiles } from './content-files.ts';
import { headHtml } from './head.ts';
import { comparisonMarkdown } from './markdown.ts';
import type { Answer, CompareOrder, Order, SideInput, SideName } from './messages.ts';
import { faultOf, readFile } from './read-file.ts';

/** Rows that the page is told of at once. */
const ROWS_AT_ONCE = 20;

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  obey(data).catch((error: unknown) => {
    answer({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  });
});

function answer(message: Answer): void {
  postMessage(message);
}

async function obey(order: Order): Promise<void> {
  if (order.kind === 'compare') {
    compareSides(order);
    return;
  }
  const { side, file } = order;
  const read = await readFile(file);
  if ('fault' in read) answer({ kind: 'fault', side, fault: read.fault });
  else answer({ kind: 'text', side, file: file.name, read });
}

function compareSides({ left, right, around, limits }: CompareOrder): void {
  const faults = (['left', 'right'] as const).flatMap((side) => {
    const fault = faultOf({ left, right }[side].text);
    return fault ? [{ side, fault }] : [];
  });
  for (const fault of faults) answer({ kind: 'fault', ...fault });
  if (faults.length > 0) return;

  const words = wordsOf(around);
  const sides = { left: sideOf('left', left, words), right: sideOf('right', right, words) };
  const compared = compare(sides.left.article, sides.right.article);
  const view = comparedView(compared, {
    title: words.comparison.between(sides.left.about.name, sides.right.about.name),
    left: sides.left.about,
    right: sides.right.about,
    words,
  });
  const context: RowContext = { ...view, around, words };
  answer({ kind: 'head', html: headHtml(view, setAsideLines(compared), context) });
  for (let from = 0; from < view.rows.length; from += ROWS_AT_ONCE) {
    const some = view.rows.slice(from, from + ROWS_AT_ONCE);
    answer({ kind: 'rows', rows: some.map((row) => rowHtml(row, context).html) });
  }
  answer({
    kind: 'done',
    points: view.rows.length,
    markdown: comparisonMarkdown(view, words),
    files: contentFiles(compared, sides, limits),
  });
}

function sideOf(
  side: SideName,
  { text, name: given, language, published }: SideInput,
  words: Words,
): Side {
  const name = given || words.compare.side[side];
  return {
    saved: { file: name, text, whole: text },
    article: {
      text,
      language,
      rights: 'all-rights-reserved',
      ...(published !== '' && { published }),
    },
    about: { name, ...(given === '' && { short: words.compare.sideInText[side] }) },
  };
}
