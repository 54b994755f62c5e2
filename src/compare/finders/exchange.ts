import { isContentWord } from './function-words.ts';
import { type Change, foldedIn, type Pairing } from './pairing.ts';

/** The other of two changes whose words have changed places: "A met B", "B met A". */
export function exchangeOf({ left, right, changes }: Pairing, change: Change): Change | undefined {
  const [gone, come] = [foldedIn(left, change.left), foldedIn(right, change.right)];
  if (gone.length === 0 || come.length === 0) return undefined;
  return changes.find(
    (other) =>
      other !== change &&
      other.right.to - other.right.from === gone.length &&
      other.left.to - other.left.from === come.length &&
      foldedIn(right, other.right).join(' ') === gone.join(' ') &&
      foldedIn(left, other.left).join(' ') === come.join(' '),
  );
}

/** Whether words have changed places in a list alone: "A and B", "B and A". */
export function isReordered(pairing: Pairing, change: Change): boolean {
  const other = exchangeOf(pairing, change);
  if (!other) return false;
  const [first, second] = change.left.from < other.left.from ? [change, other] : [other, change];
  const between = { from: first.left.to, to: second.left.from };
  return !foldedIn(pairing.left, between).some((word) => isContentWord(word, pairing.language));
}
