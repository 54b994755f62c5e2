import type { QuotationLookup } from '../../compare/quotation-lookup.ts';
import type { WordChange } from '../../compare/word-diff.ts';
import type { Complaint } from '../../model/diagnostic.ts';

/** Most differences that a message names. */
const NAMED = 4;

/** What is wrong with a quotation, as it was looked up in the `saved` file; nothing where it is exact. */
export function lookupProblem(
  lookup: QuotationLookup,
  saved: string,
): Omit<Complaint, 'start'> | undefined {
  switch (lookup.found) {
    case 'exact':
      return undefined;
    case 'altered':
      return {
        rule: 'quotation-altered',
        severity: 'error',
        reason: `Unexpected words in the quotation (${differences(lookup.changes)}), expected those of ${saved}: “${onOneLine(lookup.nearest.text)}”`,
        mend: 'Quote the words as they stand, or make two quotations of the parts around what is left out',
      };
    case 'missing':
      return {
        rule: 'quotation-missing',
        severity: 'error',
        reason: `Unexpected quotation that is not in ${saved}, nor are words like it`,
        mend: 'Look it up in the source, or paraphrase',
      };
    case 'twice':
      return {
        rule: 'quotation-twice',
        severity: 'warning',
        reason: `Unexpected quotation that is found ${lookup.at.length === 2 ? 'twice' : `${lookup.at.length} times`} in ${saved}, expected words that stand there once`,
        mend: 'Quote a word more, so that a reader knows which place is meant',
      };
  }
}

function differences(changes: readonly WordChange[]): string {
  if (changes.length === 0) return 'other spaces or signs';
  const named = changes.slice(0, NAMED).map(({ left, right }) => {
    if (left === '') return `\`${onOneLine(right)}\` is left out`;
    if (right === '') return `\`${onOneLine(left)}\` is added`;
    return `\`${onOneLine(left)}\` for \`${onOneLine(right)}\``;
  });
  const more = changes.length - named.length;
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
