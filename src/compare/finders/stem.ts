const ENGLISH =
  /(?:'s|ies|ied|ying|sses|ings?|edly|ed|es|s|ly|ment|ments|ation|ations|ion|ions|er|ers|or|ors|y|e)$/;

/**
 * A rough stem, under which the forms of one word meet: "reports", "reported", "reporting". It only
 * ever joins words in the same place of two texts, so that a wrong meeting costs little.
 */
export function stem(folded: string, language: string): string {
  if (language !== 'en')
    return folded.length > 5 ? folded.slice(0, Math.ceil(folded.length * 0.7)) : folded;
  if (folded.length < 3) return folded;
  const cut = folded.replace(ENGLISH, '');
  return (cut.length < 3 ? folded : cut).replace(/([^aeiouls])\1$/, '$1');
}
