import { type Html, markup, trusted } from '../../components/html.ts';
import type { ToldCheck } from '../../views/check.ts';
import type { BareComparison } from '../../views/comparison.ts';
import type { CorrectionView, MediaView, SourceView } from '../../views/parts.ts';
import { formatDate, formatList, hasQuotationMarks, quotationMarks } from '../../words/format.ts';
import { type Words, wordsOf } from '../../words/words.ts';
import { comparisonHtml } from './comparison-html.ts';
import { drawnOnce } from './drawn.ts';

/** A check with its texts, and the language in which the interface speaks of it. */
export interface WholeCheck {
  subject: ToldCheck;
  bodyHtml: string;
  comparison?: { whole: BareComparison; points: readonly string[] };
  words: Words;
  around: string;
}

/**
 * A check in full, in the order in which it matters to someone who has read it before: corrections,
 * verdict and claimant, claim, explanation, summary, text, comparison, sources.
 */
export function checkHtml({ subject, bodyHtml, comparison, words, around }: WholeCheck): Html {
  const { verdict, claim, corrections, explanation, summary, media, sources, language, href } =
    subject;
  const { claimant } = claim;
  const place =
    verdict.number === null ? words.check.offTheScale : words.check.onTheScale(verdict.number);
  const origin = [claimant.role, claim.venue, formatDate(claim.date, around)]
    .filter((part) => part !== undefined)
    .join(' · ');
  const [open, close] = hasQuotationMarks(claim.text) ? ['', ''] : quotationMarks(language);
  const text = bodyHtml !== '' && markup`<h2>${words.check.argument}</h2>\n${trusted(bodyHtml)}\n`;
  return markup`${corrections.length > 0 && noticeHtml(corrections, words, around)}
<p><strong>${words.check.verdict}: <a href="${verdict.href}">${verdict.label}</a></strong> (${place})</p>
<p>${words.claimant.label}: <a href="${claimant.href}">${claimant.text}</a> · ${origin}</p>
<p>${words.check.claim}:</p>
<blockquote lang="${language}"><p>${open}${claim.text}${close}</p></blockquote>
<p>${explanation}</p>
${summary !== undefined && markup`<p>${summary}</p>\n`}${media.length > 0 && mediaHtml(media, words)}${text}${comparison && comparisonHtml(comparison.whole, comparison.points, around)}${
    sources.length > 0 &&
    sourcesHtml(
      sources.map(({ source }) => source),
      words,
      around,
    )
  }<p><a href="${href}">${words.feeds.readOnline}</a></p>`;
}

/** Readers compare texts and not dates: that a check was corrected must stand in its text. */
function noticeHtml(corrections: readonly CorrectionView[], words: Words, around: string): Html {
  const isVoid = corrections.some((correction) => correction.class === 'void');
  const title = isVoid ? words.check.voidTitle : words.feeds.corrected;
  const items = corrections
    .toReversed()
    .map((correction) => markup`<li>${correctionHtml(correction, words, around)}</li>\n`);
  return markup`<p><strong>${title}</strong>${isVoid && ` ${words.check.voidText}`}</p>
<ul>
${items}</ul>
<hr>`;
}

/** A correction in a line or two: of what kind, when, what was changed, the verdicts. */
export function correctionHtml(
  { class: kind, date, note, was, became, isPresent }: CorrectionView,
  words: Words,
  around: string,
): Html {
  const after = isPresent ? words.correction.now : words.correction.became;
  const verdicts = [
    ...(was ? [`${words.correction.was} ${was.label}.`] : []),
    ...(became ? [`${after} ${became.label}.`] : []),
  ];
  return markup`<strong>${words.correction.class[kind]}</strong>, ${formatDate(date, around)}: ${note}${
    verdicts.length > 0 && markup`<br>${verdicts.join(' ')}`
  }`;
}

/** Pictures, videos and recordings under check: what each is, and what it was found to be. */
function mediaHtml(media: readonly MediaView[], words: Words): Html {
  const items = media.map(({ type, description, categories, shared, original, context }) => {
    const found = categories.map(
      (category) => `${words.media.category[category]}: ${words.media.meaning[category]}`,
    );
    const places = shared.map((link) => markup` <a href="${link.href}">${link.original}</a>`);
    return markup`<li><strong>${words.media.type[type]}</strong>: ${description}
<ul>
${[...found, ...(context === undefined ? [] : [`${words.media.context}: ${context}`])].map((line) => markup`<li>${line}</li>\n`)}${places.length > 0 && markup`<li>${words.media.shared}:${places}</li>\n`}${original !== undefined && markup`<li>${words.media.original}: <a href="${original}">${original}</a></li>\n`}</ul></li>
`;
  });
  return markup`<h2>${words.media.title}</h2>
<ul>
${items}</ul>
`;
}

function sourcesHtml(sources: readonly SourceView[], words: Words, around: string): Html {
  const items = sources.map((source) => drawnSource(source, around));
  return markup`<h2>${words.check.evidence}</h2>
<ul>
${items}</ul>
`;
}

const drawnSource = drawnOnce(
  (source: SourceView, around) => markup`<li>${sourceHtml(source, around)}</li>\n`,
);

function sourceHtml(source: SourceView, around: string): Html {
  const words = wordsOf(around);
  const { outlet, headline, link, authors, published, description } = source;
  const title = headline ?? (link ? words.link.original : undefined);
  const about = [
    ...(authors.length > 0 ? [words.source.by(formatList(authors, around))] : []),
    published === undefined ? words.source.undated : formatDate(published, around),
    ...(description === undefined ? [] : [description]),
    ...(link === undefined ? [words.source.noAddress] : []),
  ];
  const named = link ? markup`<a href="${link.href}">${title}</a>` : title;
  const archived =
    link?.archive &&
    markup` · <a href="${link.archive.href}">${words.link.archivedOn(formatDate(link.archive.date, around))}</a>`;
  return markup`<a href="${outlet.href}">${outlet.text}</a>: ${title !== undefined && markup`${named} · `}${about.join(' · ')}${archived}`;
}
