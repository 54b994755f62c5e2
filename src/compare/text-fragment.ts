/** A paragraph of more words is addressed by its first and last ones. */
const WHOLE = 8;
const ENDS = 4;

/**
 * Gives the text fragment (https://wicg.github.io/scroll-to-text-fragment/) that leads to a
 * quotation, with the `:~:` directive. `held` is all text of that source that we hold, one entry a
 * quotation; the paragraphs of one are divided by a line break. Browsers match words within a
 * paragraph, and only ranges across several: those have a start in the first paragraph and an end
 * in the last. A fragment that would match twice is lengthened, to the whole quotation or the whole
 * of those two paragraphs; where even that is found twice there is none (`undefined`), because a
 * link to the wrong words is worse than a link to the page.
 */
export function textFragments(held: readonly string[]): (quotation: string) => string | undefined {
  const texts = held.map((text) => wordsOf(text).map(fold));
  return (quotation) => {
    const paragraphs = quotation
      .split('\n')
      .map(wordsOf)
      .filter(({ length }) => length > 0);
    const first = paragraphs.shift();
    if (!first) return undefined;
    const last = paragraphs.pop();
    const isLong = last !== undefined || first.length > WHOLE;
    const short = isLong ? [first.slice(0, ENDS), (last ?? first).slice(-ENDS)] : [first];
    const parts = [short, last ? [first, last] : [first]].find(
      (candidate) =>
        countMatches(
          texts,
          candidate.map((words) => words.map(fold)),
        ) === 1,
    );
    return parts && `:~:text=${parts.map(encode).join(',')}`;
  };
}

/** Percent-encoded, with `-` too, which the syntax claims; `,` and `&` are encoded already. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}

/** Words between white space, without the punctuation at the ends of the whole. */
function wordsOf(text: string): string[] {
  return text
    .replace(EDGES, '')
    .split(/\s+/)
    .filter((word) => word !== '');
}

/**
 * How many places of the texts a fragment matches: every start with an end somewhere after it. All
 * words are folded.
 */
function countMatches(texts: readonly string[][], [start = [], end]: readonly string[][]): number {
  let count = 0;
  for (const text of texts) {
    for (let index = 0; index <= text.length - start.length; index++) {
      if (!standsAt(text, index, start)) continue;
      if (!end || standsAfter(text, index + start.length, end)) count++;
    }
  }
  return count;
}

function standsAfter(text: readonly string[], from: number, words: readonly string[]): boolean {
  for (let index = from; index < text.length; index++) {
    if (standsAt(text, index, words)) return true;
  }
  return false;
}

/** A loop, because it is asked for every place of every text. */
function standsAt(text: readonly string[], index: number, words: readonly string[]): boolean {
  for (let offset = 0; offset < words.length; offset++) {
    if (text[index + offset] !== words[offset]) return false;
  }
  return true;
}

/** Browsers match whole words, whatever stands beside them, without regard to case. */
function fold(word: string): string {
  return word.replace(EDGES, '').toLowerCase();
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
