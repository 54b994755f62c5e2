/**
 * What a page takes of several languages: that of its own, else of that language without its region,
 * else English.
 */
export function byLanguage<Part>(
  all: Readonly<Record<string, Part>> & { readonly en: Part },
  language: string,
): Part {
  return all[language] ?? all[language.split('-')[0] ?? ''] ?? all.en;
}
