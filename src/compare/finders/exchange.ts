import { isContentWord } from './function-words.ts';
import { type Change, foldedIn, type Pairing } from './pairing.ts';

const known = new WeakMap<Pairing, Map<string, Change[]>>();

/** The other of two changes whose words have changed places: "A met B", "B met A". */
export function exchangeOf(pairing: Pairing, change: Change): Change | undefined {
  const [gone, come] = wordsOf(pairing, change);
  if (gone === '' || come === '') return undefined;
  const byWords = known.get(pairing) ?? changesByWords(pairing);
  known.set(pairing, byWords);
  return byWords.get(`${come}→${gone}`)?.find((other) => other !== change);
}

/** Whether words have changed places in a list alone: "A and B", "B and A". */
export function isReordered(pairing: Pairing, change: Change): boolean {
  const other = exchangeOf(pairing, change);
  if (!other) return false;
  const [first, second] = change.left.from < other.left.from ? [change, other] : [other, change];
  const between = { from: first.left.to, to: second.left.from };
  return !foldedIn(pairing.left, between).some((word) => isContentWord(word, pairing.language));
}

function changesByWords(pairing: Pairing): Map<string, Change[]> {
  const byWords = new Map<string, Change[]>();
  for (const change of pairing.changes) {
    const key = wordsOf(pairing, change).join('→');
    const same = byWords.get(key);
    if (same) same.push(change);
    else byWords.set(key, [change]);
  }
  return byWords;
}

function wordsOf({ left, right }: Pairing, change: Change): [string, string] {
  return [foldedIn(left, change.left).join(' '), foldedIn(right, change.right).join(' ')];
}
