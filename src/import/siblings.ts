/** How the element of a list begins: the bracket, the first key, and its value where that is a type. */
const BEGINNING = /\{\s*"(?:@[^"]*"\s*:\s*"[^"]*"|[^"]*"\s*:)/y;
/** Ways to begin that are kept; feeds are written by one program and have one or two. */
const KEPT = 8;

/** Finds elements of one list by how others of it begin, where brackets cannot be trusted. */
export interface SiblingFinder {
  /** Takes the element at `at` for an example. */
  remember: (at: number) => void;
  /** Where the next element behind the one at `at` begins; offsets must not go back. */
  after: (at: number) => number | undefined;
}

/** A finder over one list in `text`. All its calls together read the text once for each beginning. */
export function siblingFinder(text: string): SiblingFinder {
  /** Where each beginning is found next; -1 where it is not found again. */
  const next = new Map<string, number>();

  function remember(at: number): void {
    if (next.size >= KEPT) return;
    BEGINNING.lastIndex = at;
    const [beginning] = BEGINNING.exec(text) ?? [];
    if (beginning !== undefined && !next.has(beginning)) next.set(beginning, at);
  }

  function after(at: number): number | undefined {
    remember(at);
    for (const [beginning, known] of next) {
      let found = known;
      while (found !== -1 && (found <= at || !isBehindComma(text, found))) {
        found = text.indexOf(beginning, Math.max(found, at) + 1);
      }
      next.set(beginning, found);
    }
    const places = [...next.values()].filter((place) => place !== -1);
    return places.length === 0 ? undefined : Math.min(...places);
  }

  return { remember, after };
}

function isBehindComma(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /\s/.test(text[before] ?? '')) before--;
  return text[before] === ',';
}
