import { rowHtml, type RowContext } from '../../components/comparison-row.ts';
import { isMaterial } from '../../components/differences.ts';
import { attributes, type Html, markup, trusted } from '../../components/html.ts';
import { PAPER } from '../../components/paper.ts';
import { robustAttributes } from '../../components/robust-link.ts';
import { findingInWords } from '../../components/word-changes.ts';
import { rowFragment } from '../../model/address.ts';
import { RELATIONS } from '../../model/comparison.ts';
import type { ComparisonView, RowView, SourceView } from '../../views/parts.ts';
import { direction, formatDate, formatNumber, inLanguage } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { pageStyles } from './style-sheet.ts';

/** What a page says beside the comparison. */
export interface PageAround {
  /** Language of the interface. */
  language: string;
  words: Words;
  /** Lines that took no part, each with the name of its side, its reason, and its language. */
  setAside: readonly { side: string; reason: string; text: string; language: string }[];
}

/**
 * One page with a comparison, in the markup of the site's, that needs nothing else: its style sheet
 * is in it, and neither it nor a text in it can run a script or load anything.
 */
export function comparisonPage(
  view: ComparisonView,
  { language, words, setAside }: PageAround,
): string {
  const context: RowContext = { ...view, around: language, words };
  const rows = view.rows.map((row) => rowHtml(row, context));
  const sources = [view.left, view.right];
  return markup`<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${PAPER.light}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${PAPER.dark}" media="(prefers-color-scheme: dark)">
<meta name="robots" content="noindex">
<title>${view.title}</title>
<style>
${trusted(pageStyles())}
@layer pages {
body { max-inline-size: var(--page); margin-inline: auto; padding: 2.5rem var(--edge) 4rem; }
.lead { margin-block-start: 1rem; font: 1rem / 1.5 var(--sans); color: var(--soft); }
.set-aside li { padding-block: 0.35rem; font-size: 1rem; }
.set-aside b { font: 600 var(--tiny) / 1.5 var(--sans); }
}
</style>
</head>
<body>
<main>
<h1>${view.title}</h1>
<p class="lead">${words.compared.byMachine}</p>
<section class="comparison" aria-labelledby="side-by-side">
<h2 id="side-by-side">${words.comparison.sideBySide}</h2>
${overview(view, language, words)}
<div class="plumb">
<div class="names">${sources.map((source) => name('name', source, language))}</div>
<div class="sides">${sources.map((source) => identity(source, language, words))}</div>
${rows.length === 0 ? markup`<p class="empty">${words.comparison.empty}</p>` : markup`<ul class="rows">${rows}</ul>`}
</div>
${setAside.length > 0 && setAsideHtml(setAside, language, words)}
</section>
</main>
</body>
</html>
`.html;
}

/** How many differences are named at once; a longer list would hide the comparison. */
const NAMED_AT_ONCE = 8;

function overview(view: ComparisonView, language: string, words: Words): Html {
  const { rows, counts } = view;
  const differing = rows
    .filter((row) => isMaterial(row) || row.findings !== undefined)
    .toSorted((one, other) => weight(one) - weight(other));
  const [named, more] = [differing.slice(0, NAMED_AT_ONCE), differing.slice(NAMED_AT_ONCE)];
  const items = RELATIONS.filter((relation) => counts[relation] > 0).map(
    (relation) =>
      markup`<li data-relation="${relation}"><b>${formatNumber(counts[relation], language)}</b> ${words.comparison.count[relation](counts[relation])}</li>`,
  );
  const list = (some: readonly RowView[]) =>
    markup`<ol class="differences">${some.map((row) => difference(row, view, language, words))}</ol>`;
  return markup`<div class="overview">
<ul class="counts"><li><b>${formatNumber(rows.length, language)}</b> ${words.comparison.points(rows.length)}</li>${items}</ul>
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

function difference(row: RowView, view: ComparisonView, language: string, words: Words): Html {
  const findings = (row.findings ?? []).map((finding) => findingInWords(finding, words));
  const said =
    findings.length > 0 && markup` <span class="difference-words">${findings.join('; ')}</span>`;
  const tongue = attributes(inLanguage(view.language, language));
  return markup`<li data-relation="${row.relation}"><span class="relation">${words.comparison.relation[row.relation]}</span> <span><a href="#${rowFragment(row.id)}"${tongue}>${row.point}</a>${said}</span></li>`;
}

function name(className: string, { outlet }: SourceView, language: string): Html {
  const tongue = attributes(inLanguage(outlet.language, language));
  return markup`<p class="${className}"${tongue}>${outlet.text}</p>`;
}

function identity(source: SourceView, language: string, words: Words): Html {
  const { headline, link, authors, published, rights } = source;
  const tongue = attributes(inLanguage(source.language, language));
  const title =
    headline !== undefined &&
    markup`<p class="source-headline">${
      link
        ? markup`<a${attributes(robustAttributes(link))}${tongue}>${headline}</a>`
        : markup`<cite${tongue}>${headline}</cite>`
    }</p>`;
  const day =
    published === undefined
      ? markup`<span>${words.source.undated}</span>`
      : markup`<time datetime="${published}">${formatDate(published, language)}</time>`;
  const byline = authors[0] !== undefined && markup`<span>${words.source.by(authors[0])}</span>`;
  return markup`<div class="side" role="group" aria-label="${source.outlet.text}">
${name('side-name', source, language)}
${title}
<p class="source-meta dotted">${byline}${day}</p>
${
  // The page holds the article in full: "quoted briefly" would be untrue.
  rights !== 'all-rights-reserved' &&
  markup`<p class="source-meta">${words.source.rights[rights]}</p>`
}
</div>`;
}

function setAsideHtml(lines: PageAround['setAside'], around: string, words: Words): Html {
  const items = lines.map(({ side, reason, text, language }) => {
    const tongue = attributes(inLanguage(language, around));
    return markup`<li><b>${side}, ${reason}</b> <span${tongue}>${text}</span></li>`;
  });
  return markup`<details class="set-aside" open><summary>${words.compared.setAside}</summary><ul>${items}</ul></details>`;
}
