import { rowFragment } from '../model/address.ts';
import type { ComparisonView, PassageView, QuotationView, RowView } from '../views/parts.ts';
import { hasQuotationMarks, inLanguage, quotationMarks } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import { attributes, markup, trusted, type Html } from './html.ts';
import { robustAttributes } from './robust-link.ts';
import {
  changesBeyond,
  changesUnnoticed,
  changeInWords,
  findingInWords,
  findingsBeyond,
} from './word-changes.ts';

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

/** By row and language of the interface: the checks that rest on one comparison share its rows. */
const drawn = new WeakMap<RowView, Map<string, Html>>();

/**
 * One row of a comparison as a list item: the point and our judgement of it, then the left and the
 * right cell, in this order in the document, so that they stay a pair however they are laid out.
 */
export function rowHtml(row: RowView, context: RowContext): Html {
  const known = drawn.get(row) ?? new Map<string, Html>();
  drawn.set(row, known);
  const html = known.get(context.around) ?? drawRow(row, context);
  known.set(context.around, html);
  return html;
}

function drawRow(row: RowView, context: RowContext): Html {
  const { words, right, language, around } = context;
  const fragment = rowFragment(row.id);
  const tongue = attributes(inLanguage(language, around));
  const label = attributes({ 'aria-label': words.link.row(row.point) });
  const relation = words.comparison.relationBy[row.relation](right.short);
  const note = row.note !== undefined && markup`<p class="row-note"${tongue}>${row.note}</p>`;
  return markup`<li class="row" id="${fragment}" data-relation="${row.relation}">
<div class="row-point"><h3${tongue}>${row.point}</h3>&nbsp;<a class="permalink" href="#${fragment}"${label}>#</a></div>
<p class="relation">${relation}</p>
${labels(row, context)}${note}
${cell('left', row.left, context)}
${cell('right', row.right, context)}
</li>
`;
}

/** A passage's quotations, each in its language, with the words that the other side has otherwise. */
export function quotationsHtml(passage: PassageView, element: 'del' | 'ins', words: Words): Html[] {
  const tongue = attributes(inLanguage(passage.language));
  return passage.quotations.map((quotation) => {
    const text = quoted(quotation, passage.language, element);
    const link =
      quotation.link &&
      markup` <a class="in-context"${attributes(robustAttributes(quotation.link))}>${words.link.inContext}</a>`;
    return markup`<blockquote${tongue}><p>${text}</p></blockquote>${link}`;
  });
}

function cell(side: Side, passage: PassageView | null, context: RowContext): Html {
  const { outlet, short } = context[side];
  const { words, language, around } = context;
  const name = attributes(inLanguage(outlet.language, around));
  const content =
    passage === null
      ? markup`<p class="missing">${words.comparison.notIn(short)}</p>`
      : [
          quotationsHtml(passage, side === 'left' ? 'del' : 'ins', words),
          paraphraseHtml(passage, inLanguage(language, around)),
        ];
  return markup`<div class="cell ${side}"><p class="cell-outlet"${name}>${outlet.text}</p>${content}</div>`;
}

function paraphraseHtml(passage: PassageView, tongue: ReturnType<typeof inLanguage>): Html | false {
  return (
    passage.paraphraseHtml !== '' &&
    markup`<div class="paraphrase"${attributes(tongue)}>${trusted(passage.paraphraseHtml)}</div>`
  );
}

function labels(row: RowView, { words, language, around }: RowContext): Html | false {
  const findings = findingsBeyond(row.difference, row.findings ?? []);
  const changes = 'changes' in row ? changesBeyond(row.difference, row.changes) : [];
  const others = changesUnnoticed(changes, findings);
  if (row.difference === undefined && others.length + findings.length === 0) return false;
  const tongue = attributes(inLanguage(language, around));
  const difference =
    row.difference !== undefined && markup`<li class="difference"${tongue}>${row.difference}</li>`;
  const items = others.map((change) => markup`<li>${changeInWords(change, words)}</li>`);
  const noticer =
    findings.length > 0 && markup`<li class="noticer">${words.comparison.byMachine}</li>`;
  const noticed = findings.map(
    (finding) => markup`<li class="noticed">${findingInWords(finding, words)}</li>`,
  );
  return markup`<ul class="labels">${difference}${items}${noticer}${noticed}</ul>`;
}

function quoted({ stretches }: QuotationView, language: string, element: 'del' | 'ins'): Html {
  const text = stretches.map((stretch) => stretch.text).join('');
  const [open, close] = hasQuotationMarks(text) ? ['', ''] : quotationMarks(language);
  const tag = trusted(element);
  const words = stretches.map((stretch) =>
    stretch.changed ? markup`<${tag}>${stretch.text}</${tag}>` : stretch.text,
  );
  return markup`${open}${words}${close}`;
}
