import { drawCard } from '../../components/check-card.ts';
import { attributes, type Html, markup } from '../../components/html.ts';
import { foundCard } from '../../views/search-card.ts';
import type { VerdictView } from '../../views/parts.ts';
import { inLanguage } from '../../words/format.ts';
import type { PagefindData } from './pagefind.ts';
import type { SearchWords } from './words.ts';

/** What is drawn around a result. */
export interface HitContext {
  base: string;
  /** Language of the interface. */
  around: string;
  words: SearchWords;
  verdicts: readonly VerdictView[];
}

/** A result as the card of its check, with the words that were found. */
export function hitHtml(
  { url, excerpt, meta, filters }: PagefindData,
  { base, around, words, verdicts }: HitContext,
): Html | undefined {
  const verdict = verdicts.find(({ id }) => id === filters.verdict?.[0]);
  if (!verdict) return undefined;
  const { title = '', explanation = '', claimant = '' } = meta;
  const [href = '', details = ''] = url.split('#');
  const id = filters.claimant?.[0] ?? '';
  const card = foundCard(
    { href, title, explanation, claimant: { id, name: claimant }, verdict, details },
    base,
  );
  const tongue = attributes(inLanguage(card.title.language, around));
  const passage = markup`
<p class="entry-found"${tongue}>${marked(excerpt)}</p>`;
  return drawCard(card, { around, words, heading: 'h3' }, passage);
}

/** An excerpt of Pagefind's, in which every other part stands between marks. */
function marked(excerpt: string): Html[] {
  return excerpt
    .split(/<\/?mark>/)
    .map((text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
    .map((text, index) => (index % 2 === 1 ? markup`<mark>${text}</mark>` : markup`${text}`));
}
