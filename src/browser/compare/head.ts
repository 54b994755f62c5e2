import type { ComparedArticles } from '../../compare/comparison.ts';
import { RELATIONS } from '../../model/comparison.ts';
import { setAsideLines } from '../../views/compared.ts';
import type { ComparisonView } from '../../views/parts.ts';
import { formatNumber, inLanguage } from '../../words/format.ts';
import type { RowContext } from '../../components/comparison-row.ts';
import { attributes, type Html, markup } from '../../components/html.ts';

/** What stands over the rows of two compared texts: the counts, and the names of the two sides. */
export function headHtml(
  { rows, counts, left, right }: ComparisonView,
  context: RowContext,
): string {
  const { around, words } = context;
  const items = RELATIONS.filter((relation) => counts[relation] > 0).map(
    (relation) =>
      markup`<li data-relation="${relation}"><b>${formatNumber(counts[relation], around)}</b> ${words.comparison.count[relation](counts[relation])}</li>`,
  );
  const names = [left, right].map(
    ({ outlet }) =>
      markup`<p class="name"${attributes(inLanguage(outlet.language, around))}>${outlet.text}</p>`,
  );
  return markup`<p class="quiet">${words.compared.byMachine}</p>
<ul class="counts"><li><b>${formatNumber(rows.length, around)}</b> ${words.comparison.points(rows.length)}</li>${items}</ul>
<div class="plumb"><div class="names">${names}</div><ul class="rows"></ul></div>`.html;
}

/** The lines of both texts that took no part in the comparison; nothing where there are none. */
export function setAsideHtml(compared: ComparedArticles, context: RowContext): string {
  const { around, words } = context;
  const items = (['left', 'right'] as const).flatMap((side): Html[] =>
    setAsideLines(compared[side]).map(
      ({ reason, text }) =>
        markup`<li><b>${context[side].short}, ${words.compared.setAsideReason[reason]}:</b> <span${attributes(inLanguage(compared[side].language, around))}>${text}</span></li>`,
    ),
  );
  if (items.length === 0) return '';
  return markup`<h3>${words.compared.setAside}</h3><ul class="set-aside">${items}</ul>`.html;
}
