const known = new Map<string, string>();

/** The language of a BCP 47 tag without region or script: `en` for `en-GB`. */
export function primaryLanguage(tag: string): string {
  const before = known.get(tag);
  if (before !== undefined) return before;
  // A locale takes longer to make than the words of a passage to compare.
  const { language } = new Intl.Locale(tag);
  known.set(tag, language);
  return language;
}
