import { rowFragment } from '../model/address.ts';
import { RELATIONS } from '../model/comparison.ts';
import type { SetAsideLine } from '../views/compared.ts';
import type { ComparisonView, RowView } from '../views/parts.ts';
import { formatNumber, inLanguage } from '../words/format.ts';
import type { RowContext } from './comparison-row.ts';
import { isMaterial } from './differences.ts';
import { attributes, type Html, markup } from './html.ts';
import { findingInWords } from './word-changes.ts';

/** What stands around the rows of two texts that the machine compared, wherever it did. */

/** How many differences are named at once; a longer list would hide the comparison. */
const NAMED_AT_ONCE = 8;

/** How many rows there are of each relation, and the differences as links, the weightiest first. */
export function overviewHtml({ rows, counts }: ComparisonView, context: RowContext): Html {
  const { around, words } = context;
  const differing = rows
    .filter((row) => isMaterial(row) || row.findings !== undefined)
    .toSorted((one, other) => weight(one) - weight(other));
  const [named, more] = [differing.slice(0, NAMED_AT_ONCE), differing.slice(NAMED_AT_ONCE)];
  const items = RELATIONS.filter((relation) => counts[relation] > 0).map(
    (relation) =>
      markup`<li data-relation="${relation}"><b>${formatNumber(counts[relation], around)}</b> ${words.comparison.count[relation](counts[relation])}</li>`,
  );
  const list = (some: readonly RowView[]) =>
    markup`<ol class="differences">${some.map((row) => difference(row, context))}</ol>`;
  return markup`<div class="overview">
<ul class="counts"><li><b>${formatNumber(rows.length, around)}</b> ${words.comparison.points(rows.length)}</li>${items}</ul>
${named.length > 0 && markup`<h3 class="unseen">${words.comparison.differences}</h3>${list(named)}`}
${more.length > 0 && markup`<details><summary>${words.comparison.moreDifferences(more.length)}</summary>${list(more)}</details>`}
${rows.length > 0 && named.length === 0 && markup`<p class="quiet">${words.comparison.noDifferences}</p>`}
</div>`;
}

/** The smaller, the sooner a difference is named. */
function weight({ relation, findings }: RowView): number {
  if (relation === 'contradicted') return 0;
  return findings === undefined ? 2 : 1;
}

function difference(row: RowView, { language, around, words }: RowContext): Html {
  const findings = (row.findings ?? []).map((finding) => findingInWords(finding, words));
  const said =
    findings.length > 0 && markup` <span class="difference-words">${findings.join('; ')}</span>`;
  const tongue = attributes(inLanguage(language, around));
  return markup`<li data-relation="${row.relation}"><span class="relation">${words.comparison.relation[row.relation]}</span> <span><a href="#${rowFragment(row.id)}"${tongue}>${row.point}</a>${said}</span></li>`;
}

/** The lines of both texts that took no part in the comparison; nothing where there are none. */
export function setAsideHtml(
  lines: readonly SetAsideLine[],
  { left, right, around, words }: RowContext,
): Html | false {
  const items = lines.map(({ side, reason, text, language }) => {
    const { short } = { left, right }[side];
    const tongue = attributes(inLanguage(language, around));
    return markup`<li><b>${short}, ${words.compared.setAsideReason[reason]}:</b> <span${tongue}>${text}</span></li>`;
  });
  return (
    items.length > 0 &&
    markup`<details class="set-aside" open><summary>${words.compared.setAside}</summary><ul>${items}</ul></details>`
  );
}
