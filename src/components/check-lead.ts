import type { CheckView } from '../views/pages.ts';
import { formatDate, inLanguage } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import { attributes, type Html, markup } from './html.ts';
import { verdictPanel } from './verdict-panel.ts';

/** What the head of a check shows below its title. */
export type CheckLead = Pick<
  CheckView,
  'claim' | 'verdict' | 'explanation' | 'summary' | 'language'
>;

/**
 * The claim with its origin, the verdict beside it and the summary. A string function and not a
 * component, so that a browser can show a check that is not published yet.
 */
export function checkLead(view: CheckLead, around: string, words: Words): Html {
  const { claim, summary, language } = view;
  const { claimant, venue, date, appearances } = claim;
  const tongue = attributes(inLanguage(language, around));
  const claimantTongue = attributes(inLanguage(claimant.language, around));
  const role =
    claimant.role !== undefined && markup`<span${claimantTongue}>${claimant.role}</span> `;
  const place = venue !== undefined && markup`<span${tongue}>${venue}</span> `;
  return markup`<div class="check-lead">
<div class="claim">
<h2 class="unseen">${words.check.claim}</h2>
<blockquote${tongue}><p>${claim.text}</p></blockquote>
<p class="claim-origin dotted"><a class="claimant" href="${claimant.href}"${claimantTongue}>${claimant.text}</a> ${role}${place}<time datetime="${date}">${formatDate(date, around)}</time></p>
${appearances.length > 0 && appearedIn(appearances, around, words)}
</div>
${verdictPanel(view, around, words)}
${summary !== undefined && markup`<p class="summary"${tongue}>${summary}</p>`}
</div>`;
}

function appearedIn(
  appearances: CheckLead['claim']['appearances'],
  around: string,
  words: Words,
): Html {
  const outlets = appearances.map(
    ({ outlet }) =>
      markup` <a href="${outlet.href}"${attributes(inLanguage(outlet.language, around))}>${outlet.text}</a>`,
  );
  return markup`<p class="claim-origin listed">${words.check.appearedIn}${outlets}</p>`;
}
