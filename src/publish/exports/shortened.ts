/** Characters of a text and entries of a list that an example shows. */
const TEXT = 90;
const ENTRIES = 2;

/** A value as an example shows it: long texts and lists are cut, and say so with an ellipsis. */
export function shortened(value: unknown): unknown {
  if (typeof value === 'string') return value.length > TEXT ? `${cut(value)}…` : value;
  if (Array.isArray(value)) {
    const shown = value.slice(0, ENTRIES).map(shortened);
    return value.length > ENTRIES ? [...shown, '…'] : shown;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shortened(part)]));
}

/** By characters, so that none is cut in two. */
function cut(text: string): string {
  return [...text.slice(0, TEXT + 1)].slice(0, -1).join('');
}
