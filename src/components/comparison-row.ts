import { rowFragment } from '../model/address.ts';
import type { ComparisonView, PassageView, QuotationView, RowView } from '../views/parts.ts';
import { hasQuotationMarks, inLanguage, quotationMarks } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import { attributes, html, trusted, type Html } from './html.ts';
import { robustAttributes } from './robust-link.ts';
import { changesBeyond, changeInWords } from './word-changes.ts';

/** What a row needs to know of the comparison it stands in. */
export interface RowContext {
  left: Pick<ComparisonView['left'], 'short' | 'outlet'>;
  right: Pick<ComparisonView['right'], 'short' | 'outlet'>;
  /** Language of the points, differences and notes. */
  language: string;
  /** Language of the interface. */
  around: string;
  words: Words;
}

type Side = 'left' | 'right';

/**
 * One row of a comparison as a list item: the point and our judgement of it, then the left and the
 * right cell, in this order in the document, so that they stay a pair however they are laid out.
 */
export function rowHtml(row: RowView, context: RowContext): Html {
  const { words, right, language, around } = context;
  const fragment = rowFragment(row.id);
  const tongue = attributes(inLanguage(language, around));
  const label = attributes({ 'aria-label': words.link.row(row.point) });
  return html`<li class="row" id="${fragment}" data-relation="${row.relation}">
<div class="row-point"><h3${tongue}>${row.point}</h3> <a class="permalink" href="#${fragment}"${label}>#</a></div>
<div class="row-judgement"><p class="relation">${words.comparison.relationBy[row.relation](right.short)}</p>${labels(row, context)}${row.note !== undefined && html`<p class="row-note" ${tongue}>${row.note}</p>`}</div>
${cell('left', row.left, context)}
${cell('right', row.right, context)}
</li>
`;
}

/** A passage's quotations, each in its language, with the words that the other side has otherwise. */
export function quotationsHtml(passage: PassageView, element: 'del' | 'ins', words: Words): Html[] {
  const tongue = attributes(inLanguage(passage.language));
  return passage.quotations.map(
    (quotation) =>
      html`<blockquote${tongue}><p>${quoted(quotation, passage.language, element)}</p></blockquote>${
        quotation.link &&
        html` <a class="in-context" ${attributes(robustAttributes(quotation.link))}
          >${words.link.inContext}</a
        >`
      }`,
  );
}

function cell(side: Side, passage: PassageView | null, context: RowContext): Html {
  const { outlet, short } = context[side];
  const { words } = context;
  const content =
    passage === null
      ? html`<p class="missing">${words.comparison.notIn(short)}</p>`
      : html`${quotationsHtml(passage, side === 'left' ? 'del' : 'ins', words)}${
          passage.paraphraseHtml !== '' &&
          html`<div class="paraphrase">${trusted(passage.paraphraseHtml)}</div>`
        }`;
  return html`<div class="cell ${side}">
    <p class="cell-outlet" ${attributes(inLanguage(outlet.language, context.around))}>
      ${outlet.text}
    </p>
    ${content}
  </div>`;
}

function labels(row: RowView, { words, language, around }: RowContext): Html | false {
  const changes = 'changes' in row ? changesBeyond(row.difference, row.changes) : [];
  if (row.difference === undefined && changes.length === 0) return false;
  const tongue = attributes(inLanguage(language, around));
  return html`<ul class="labels" role="list">
    ${
      row.difference !== undefined && html`<li class="difference" ${tongue}>${row.difference}</li>`
    }${changes.map((change) => html`<li>${changeInWords(change, words)}</li>`)}
  </ul>`;
}

function quoted({ stretches }: QuotationView, language: string, element: 'del' | 'ins'): Html {
  const text = stretches.map((stretch) => stretch.text).join('');
  const [open, close] = hasQuotationMarks(text) ? ['', ''] : quotationMarks(language);
  const tag = trusted(element);
  return html`${open}${stretches.map((stretch) =>
    stretch.changed ? html`<${tag}>${stretch.text}</${tag}>` : stretch.text,
  )}${close}`;
}
