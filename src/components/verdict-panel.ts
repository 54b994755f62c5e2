import type { VerdictView } from '../views/parts.ts';
import { inLanguage } from '../words/format.ts';
import type { Words } from '../words/words.ts';
import { attributes, type Html, markup, trusted } from './html.ts';
import { toneAttributes } from './tone.ts';
import { markSvg } from './verdict-mark.ts';

/** What a verdict's panel shows. */
export interface JudgedClaim {
  verdict: VerdictView;
  explanation: string;
  /** Language of the explanation. */
  language: string;
}

/** The verdict with its mark, its place on the scale and why it was given. */
export function verdictPanel(
  { verdict, explanation, language }: JudgedClaim,
  around: string,
  words: Words,
): Html {
  const place =
    verdict.number === null ? words.check.offTheScale : words.check.onTheScale(verdict.number);
  return markup`<div class="verdict"${attributes({ ...toneAttributes(verdict.colour) })}>
<h2 class="unseen">${words.check.verdict}</h2>
${trusted(markSvg(verdict))}
<p class="verdict-label"><a href="${verdict.href}">${verdict.label}</a></p>
<p class="verdict-place">${place}</p>
<p class="verdict-explanation"${attributes(inLanguage(language, around))}>${explanation}</p>
</div>`;
}
