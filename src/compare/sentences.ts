import { isAbbreviated } from './abbreviations.ts';
import type { Span } from './finding.ts';
import { primaryLanguage } from './language.ts';

/** As many UTF-16 units before a cut show whether it is one; more would only take time. */
const ENOUGH = 100;

/**
 * Cuts stretches of `text` into sentences: as the language divides them (Unicode Standard Annex 29),
 * with those joined again that were cut after an abbreviation, or where a sentence quotes another.
 */
export function sentenceCutter(text: string, language: string): (stretch: Span) => Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const primary = primaryLanguage(language);
  const inLowerCase = new Set(
    [...text.matchAll(/(?<![\p{L}.])\p{Ll}[\p{L}\p{M}’']*/gu)].map(([word]) => word),
  );
  return (stretch) => {
    const spans: Span[] = [];
    // A line break ends a sentence for the segmenter, but here it only wraps a line.
    const words = text.slice(stretch.start, stretch.end).replace(/[\r\n]/g, ' ');
    for (const { segment, index } of segmenter.segment(words)) {
      const last = spans.at(-1);
      // "« Venez ! » Il": the mark that closes belongs to what it closes.
      const closing = last ? (/^[»”’)\]]+(?=\s|$)/.exec(segment)?.[0] ?? '') : '';
      if (last && closing !== '') last.end = stretch.start + index + closing.length;
      const trimmed = segment.slice(closing.length).trim();
      if (trimmed === '') continue;
      const start = stretch.start + index + segment.indexOf(trimmed, closing.length);
      const end = start + trimmed.length;
      const before = last ? text.slice(Math.max(last.start, last.end - ENOUGH), last.end) : '';
      if (
        last &&
        (isCut(before, trimmed) || isAbbreviated(before, trimmed, primary, inLowerCase))
      ) {
        last.end = end;
      } else spans.push({ start, end });
    }
    return spans;
  };
}

/** Whether a sentence was cut in its middle. */
function isCut(before: string, after: string): boolean {
  return (
    // Neither "1." of a list nor a lone mark is a sentence.
    !/\p{L}/u.test(before) ||
    !/[\p{L}\p{N}]/u.test(after) ||
    // "Will they come?" he asked.
    /^[\p{P}\s]*\p{Ll}/u.test(after) ||
    // 「来ますか？」と聞いた。
    (/[」』]$/.test(before) && /^\p{Script=Hiragana}/u.test(after)) ||
    // "Will they come?" Smith asked. “你来吗？”他问。
    (/[?!？！]\s?[’”"»」』]$/u.test(before) && WHO_SAID.test(after))
  );
}

const WHO_SAID =
  /^(?:[\p{L}\p{M}’'.-]+(?:\s[\p{L}\p{M}’'.-]+){1,2}[.,]|\p{Script=Han}{2,6}[。，])$/u;
