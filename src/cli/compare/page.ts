import { overviewHtml, setAsideHtml } from '../../components/compared.ts';
import { rowHtml, type RowContext } from '../../components/comparison-row.ts';
import { attributes, type Html, markup, trusted } from '../../components/html.ts';
import { PALETTE } from '../../components/palette.ts';
import { robustAttributes } from '../../components/robust-link.ts';
import type { SetAsideLine } from '../../views/compared.ts';
import type { ComparisonView, SourceView } from '../../views/parts.ts';
import { direction, formatDate, inLanguage } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import { pageStyles } from './style-sheet.ts';

/** What a page says beside the comparison. */
export interface PageAround {
  /** Language of the interface. */
  language: string;
  words: Words;
  setAside: readonly SetAsideLine[];
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
<meta name="theme-color" content="${PALETTE.paper.light}" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="${PALETTE.paper.dark}" media="(prefers-color-scheme: dark)">
<meta name="robots" content="noindex">
<title>${view.title}</title>
<style>
${trusted(pageStyles())}
@layer pages {
body { max-inline-size: var(--page); margin-inline: auto; padding: 2.5rem var(--edge) 4rem; }
.lead { margin-block-start: 1rem; font: 1rem / 1.5 var(--sans); color: var(--soft); }
}
</style>
</head>
<body>
<main>
<h1>${view.title}</h1>
<p class="lead">${words.compared.byMachine}</p>
<section class="comparison" aria-labelledby="side-by-side">
<h2 id="side-by-side">${words.comparison.sideBySide}</h2>
${overviewHtml(view, context)}
<div class="plumb">
<div class="names">${sources.map((source) => name('name', source, language))}</div>
<div class="sides">${sources.map((source) => identity(source, language, words))}</div>
${rows.length === 0 ? markup`<p class="empty">${words.comparison.empty}</p>` : markup`<ul class="rows">${rows}</ul>`}
</div>
${setAsideHtml(setAside, context)}
</section>
</main>
</body>
</html>
`.html;
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
