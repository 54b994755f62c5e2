import type { TextChange } from '../compare/text-changes.ts';
import type { Stretch } from '../views/parts.ts';
import { inLanguage } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import { attributes, type Html, markup, trusted } from './html.ts';

/** Where the differences between two versions stand. */
export interface ChangeContext {
  /** Languages of the two versions. */
  languages: { before: string; after: string };
  /** Language of the interface. */
  around: string;
  words: Words;
}

/** What stood in one place of two versions; a side without texts is empty. */
export interface ChangedSides {
  before: readonly Stretch[][];
  after: readonly Stretch[][];
}

/** Unchanged paragraphs that stay in sight beside a change, on either side. */
const IN_SIGHT = 1;

/** A text with what changed in it, the long parts that did not change folded. */
export function changedTextHtml(changes: readonly TextChange[], context: ChangeContext): Html[] {
  return changes.map((change, index): Html => {
    if (change.kind === 'changed')
      return markup`<li class="row">${sidesHtml(change, context)}</li>\n`;
    const { blocks } = change;
    const first = index === 0 ? 0 : IN_SIGHT;
    const last = index === changes.length - 1 ? blocks.length : blocks.length - IN_SIGHT;
    if (last - first < 2) return markup`${sameHtml(blocks, context)}`;
    return markup`${sameHtml(blocks.slice(0, first), context)}<li class="row same"><details><summary>${context.words.history.unchanged(last - first)}</summary>${paragraphs(blocks.slice(first, last), context)}</details></li>
${sameHtml(blocks.slice(last), context)}`;
  });
}

/** What stood before and what stands after, each said in words too. */
export function sidesHtml({ before, after }: ChangedSides, context: ChangeContext): Html {
  return markup`${cell('left', before, context)}${cell('right', after, context)}`;
}

function cell(side: 'left' | 'right', texts: readonly Stretch[][], context: ChangeContext): Html {
  const { languages, around, words } = context;
  const isBefore = side === 'left';
  const tongue = attributes(inLanguage(isBefore ? languages.before : languages.after, around));
  const name = isBefore ? words.history.before : words.history.after;
  const content =
    texts.length === 0
      ? markup`<p class="missing">${words.history.nothing}</p>`
      : texts.map(
          (text) => markup`<p${tongue}>${text.map((part) => stretch(part, isBefore, context))}</p>`,
        );
  return markup`<div class="cell ${side}"><p class="cell-outlet">${name}</p>${content}</div>`;
}

/** Changed words in an element that shows it, and in words for those who only hear it. */
function stretch(
  { text, changed }: Stretch,
  isBefore: boolean,
  { around, words }: ChangeContext,
): Html | string {
  if (!changed) return text;
  const element = trusted(isBefore ? 'del' : 'ins');
  const label = isBefore ? words.history.removed : words.history.added;
  const tongue = attributes(inLanguage(around));
  return markup`<${element}><span class="unseen"${tongue}>${label} </span>${text}</${element}>`;
}

function sameHtml(blocks: readonly string[], context: ChangeContext): Html | false {
  return blocks.length > 0 && markup`<li class="row same">${paragraphs(blocks, context)}</li>\n`;
}

function paragraphs(blocks: readonly string[], { languages, around }: ChangeContext): Html[] {
  const tongue = attributes(inLanguage(languages.after, around));
  return blocks.map((block) => markup`<p${tongue}>${block}</p>`);
}
