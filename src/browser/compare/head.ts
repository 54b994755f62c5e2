import { overviewHtml, setAsideHtml } from '../../components/compared.ts';
import type { RowContext } from '../../components/comparison-row.ts';
import { attributes, markup } from '../../components/html.ts';
import type { SetAsideLine } from '../../views/compared.ts';
import type { ComparisonView } from '../../views/parts.ts';
import { inLanguage } from '../../words/format.ts';

/** What stands around the rows of two compared texts, with an empty list for the rows. */
export function headHtml(
  view: ComparisonView,
  setAside: readonly SetAsideLine[],
  context: RowContext,
): string {
  const { around, words } = context;
  const names = [view.left, view.right].map(
    ({ outlet }) =>
      markup`<p class="name"${attributes(inLanguage(outlet.language, around))}>${outlet.text}</p>`,
  );
  return markup`<p class="quiet">${words.compared.byMachine}</p>
${overviewHtml(view, context)}
<div class="plumb"><div class="names">${names}</div><ul class="rows"></ul></div>
${setAsideHtml(setAside, context)}`.html;
}
