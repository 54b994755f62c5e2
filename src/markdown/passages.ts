import type { Blockquote, Heading, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import type { Point } from '../model/diagnostic.ts';
import { isSlug, SLUG_RULE } from '../model/slug.ts';
import { complain, pointIn } from './complain.ts';
import { walk } from './walk.ts';

/** A passage as it stands in a source's file. */
export interface PassageSection {
  id: string;
  start: Point;
  /** Plain text of each blockquote; paragraphs of one are divided by a line break. */
  quotations: { text: string; start: Point }[];
  /** What is not a blockquote. */
  paraphrase: RootContent[];
}

/** Cuts a source's text at its `##` headings into passages, and reports what does not fit. */
export function passagesOf(tree: Root, file: VFile): PassageSection[] {
  const passages: PassageSection[] = [];
  for (const node of tree.children) {
    const passage = passages.at(-1);
    if (node.type === 'heading') {
      const opened = open(node, passages, file);
      if (opened) passages.push(opened);
    } else if (!passage) {
      complain(file, node, {
        rule: 'source-text-outside',
        reason: 'Unexpected text before the first passage, expected a heading `## passage-id`',
      });
    } else if (node.type === 'blockquote') {
      passage.quotations.push({ text: plainText(node), start: startOf(node) });
    } else if (node.type === 'footnoteDefinition') {
      complain(file, node, {
        rule: 'source-footnote',
        reason: 'Unexpected footnote in a source, expected its text in the passage',
      });
    } else {
      reportNested(node, file);
      passage.paraphrase.push(node);
    }
  }
  for (const { id, start, quotations, paraphrase } of passages) {
    if (quotations.length > 0 || paraphrase.length > 0) continue;
    complain(
      file,
      { type: 'heading', position: { start, end: start } },
      {
        rule: 'source-passage-empty',
        reason: `Unexpected passage \`${id}\` without a text, expected a quotation (\`> …\`) or a paraphrase`,
      },
    );
  }
  return passages;
}

/** A quotation inside a list or the like would pass for paraphrase, and by its limits. */
function reportNested(node: RootContent, file: VFile): void {
  walk<Nodes>(node, (inner) => {
    if (inner.type !== 'blockquote') return;
    complain(file, inner, {
      rule: 'source-quotation-nested',
      reason: 'Unexpected quotation inside other text, expected `> …` at the start of a line',
    });
  });
}

function open(node: Heading, before: PassageSection[], file: VFile): PassageSection | undefined {
  const id = toString(node);
  if (node.depth !== 2) {
    complain(file, node, {
      rule: 'source-passage-heading',
      reason: `Unexpected heading \`${'#'.repeat(node.depth)} ${id}\`, expected \`## passage-id\``,
    });
    return undefined;
  }
  if (!isSlug(id)) {
    complain(file, node, {
      rule: 'source-passage-slug',
      reason: `Unexpected passage id \`${id}\`, expected ${SLUG_RULE}`,
    });
  }
  const twin = before.find((passage) => passage.id === id);
  if (twin) {
    complain(file, node, {
      rule: 'source-passage-twice',
      reason: `Unexpected second passage \`${id}\`, the first is in line ${pointIn(file, twin.start).line}`,
      mend: 'Give it another id, or put both into one passage',
      related: [{ start: pointIn(file, twin.start), label: 'the first' }],
    });
  }
  return { id, start: startOf(node), quotations: [], paraphrase: [] };
}

function plainText(quote: Blockquote): string {
  return quote.children
    .map((block) => toString(block).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n');
}

function startOf({ position }: Blockquote | Heading): Point {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
