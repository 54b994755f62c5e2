import type { Finding } from '../finding.ts';
import { HEDGE_CLASSES, HEDGES, type HedgeWords } from './hedge-words.ts';
import { finding, type Finder, type Side, wordsIn } from './pairing.ts';

/** Share of words in common below which the two do not say the same thing with and without care. */
const ALIKE = 0.4;

/** "allegedly", "erroneously", "might" … that one side alone has. */
export const findHedges: Finder = ({ left, right, language, alike }) => {
  const hedges = HEDGES[language];
  if (!hedges || alike < ALIKE) return [];
  return HEDGE_CLASSES.flatMap((each): Finding[] => {
    const [ours, theirs] = [hedgesIn(left, each, hedges), hedgesIn(right, each, hedges)];
    if (ours.length > 0 === theirs.length > 0) return [];
    const words = (side: Side, [at]: readonly number[]) =>
      at === undefined ? null : wordsIn(side, { from: at, to: at + 1 });
    return [finding('hedge', 'attention', words(left, ours), words(right, theirs))];
  });
};

function hedgesIn({ words, text }: Side, each: keyof HedgeWords, hedges: HedgeWords): number[] {
  return [...words.keys()].filter((index) => {
    const word = words[index];
    if (!word || !hedges[each].includes(word.folded)) return false;
    // The month, "could not" and "not only".
    if (text.startsWith('May', word.start)) return false;
    if (words[index - 1]?.folded === 'not') return false;
    return !/^(not|only)$/.test(words[index + 1]?.folded ?? '');
  });
}
