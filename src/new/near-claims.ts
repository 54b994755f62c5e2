import { nearestTexts } from '../compare/nearest-texts.ts';

/** A check that is there, by what it could be known again by. */
export interface CheckedClaim {
  slug: string;
  /** The claim, and whatever else tells it: the headline, the explanation. */
  texts: readonly string[];
}

/** A check whose claim is like a new one, and how like, from 0 to 1. */
export interface NearClaim {
  slug: string;
  likeness: number;
}

/** From this likeness on two claims are most likely one. */
export const NEARLY_THE_SAME = 0.6;
/** Below this one they have no more than a word or two in common. */
const LEAST = 0.2;
const SHOWN = 5;

/**
 * The checks whose claims are most like a new one, five at most, the likest first: whoever writes a check
 * should know that it has been written. A claim in other words is found by those that stay, as names do.
 */
export function nearClaims(
  claim: string,
  checked: readonly CheckedClaim[],
  language: string,
): NearClaim[] {
  const texts = checked.flatMap(({ slug, texts }) => texts.map((text) => ({ slug, text })));
  const others = texts.map(({ text }) => text);
  const likest = new Map<string, number>();
  for (const { index, likeness } of nearestTexts(claim, others, language)) {
    const slug = texts[index]?.slug;
    if (likeness < LEAST || likest.size === SHOWN) break;
    if (slug !== undefined && !likest.has(slug)) likest.set(slug, likeness);
  }
  return [...likest].map(([slug, likeness]) => ({ slug, likeness }));
}
