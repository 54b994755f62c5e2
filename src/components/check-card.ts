import type { CheckCard } from '../views/parts.ts';
import { formatDate, inLanguage } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import { attributes, type Html, markup, trusted } from './html.ts';
import { toneAttributes } from './tone.ts';
import { markSvg } from './verdict-mark.ts';

/** The words of a card. */
export type CardWords = Pick<Words, 'listing' | 'draft'>;

/** Where a card stands. */
export interface CardContext {
  /** Language of the interface. */
  around: string;
  words: CardWords;
  /** Element of the title, one below the heading that the list stands under. */
  heading: 'h2' | 'h3';
}

/** What a card shows of a check. */
export type DrawnCheck = Omit<CheckCard, 'claim'>;

/** By language of the interface and heading: a check stands in half a dozen listings. */
const drawn = new WeakMap<CheckCard, Map<string, Html>>();

/** A check in a list of checks, as a list item. */
export function cardHtml(card: CheckCard, context: CardContext): Html {
  let known = drawn.get(card);
  if (!known) drawn.set(card, (known = new Map<string, Html>()));
  const name = `${context.around} ${context.heading}`;
  const before = known.get(name);
  if (before) return before;
  const html = drawCard(card, context);
  known.set(name, html);
  return html;
}

/** Draws a card; `more` stands below all else. */
export function drawCard(
  card: DrawnCheck,
  { around, words, heading }: CardContext,
  more?: Html,
): Html {
  const { href, title, explanation, claimant, verdict, published, corrected, draft } = card;
  const tongue = (language: string) => attributes(inLanguage(language, around));
  const element = trusted(heading);
  const correction =
    corrected !== undefined &&
    markup` <span>${words.listing.corrected(formatDate(corrected, around))}</span>`;
  const label = draft && markup`<b class="draft-label">${words.draft.label}</b> `;
  return markup`<li class="entry"${attributes({ ...toneAttributes(verdict.colour) })}>
${trusted(markSvg(verdict))}
<${element} class="entry-title"${tongue(title.language)}><a href="${href}">${title.text}</a></${element}>
<p class="entry-meta dotted">${label}<b class="entry-verdict">${verdict.label}</b> <a href="${claimant.href}"${tongue(claimant.language)}>${claimant.text}</a> <time datetime="${published}">${formatDate(published, around)}</time>${correction}</p>
<p class="entry-line"${tongue(explanation.language)}>${explanation.text}</p>${more}
</li>
`;
}
