/** Most characters of a slug; more are cut at the end of a word. */
const LONGEST = 80;

/** Letters of Latin script that are no letter with a mark. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ə: 'a',
};

/** Cyrillic letters as passports and the United Nations write them, near enough to be read. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ѓ: 'g',
  ђ: 'dj',
  е: 'e',
  ё: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  ѕ: 'dz',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  ј: 'j',
  к: 'k',
  ќ: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  џ: 'dz',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};
const UKRAINIAN: Readonly<Record<string, string>> = { г: 'h', и: 'y' };

/** Modern Greek after ISO 843, without marks. */
const GREEK: Readonly<Record<string, string>> = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

/**
 * A text in lower-case ASCII letters and digits, words joined by hyphens: Latin, Cyrillic and Greek
 * letters are transliterated (by the language where it matters). Empty where so much of the text is of
 * other scripts that the rest would name it badly.
 */
export function slugOf(text: string, language = ''): string {
  const own = language.split('-')[0] === 'uk' ? UKRAINIAN : {};
  let lost = 0;
  let kept = 0;
  const letters = [
    ...text
      .slice(0, LONGEST * 4)
      .normalize('NFC')
      .toLowerCase(),
  ].map((letter) => {
    const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '');
    const plain = /^[a-z0-9]+$/.test(bare)
      ? bare
      : (own[letter] ?? CYRILLIC[letter] ?? CYRILLIC[bare] ?? GREEK[bare] ?? LATIN[letter]);
    if (plain !== undefined) {
      kept++;
      return plain;
    }
    if (/[\p{L}\p{N}]/u.test(letter)) lost++;
    // An apostrophe is no end of a word.
    return /['’ʼ`\p{M}]/u.test(letter) ? '' : '-';
  });
  if (lost > kept) return '';
  const slug = letters.join('').replace(/-+/g, '-').replace(/^-|-$/g, '');
  if (slug.length <= LONGEST) return slug;
  const [whole] = /^.{20,}(?=-)/.exec(slug.slice(0, LONGEST + 1)) ?? [];
  return whole ?? slug.slice(0, LONGEST);
}

/** Gives each wish a slug that nobody has, by a number behind it where it is taken. */
export function uniqueSlugs(taken: Iterable<string>): (wish: string) => string {
  const all = new Set(taken);
  /** The last number given to a wish, so that a thousand like wishes take no million tries. */
  const last = new Map<string, number>();
  return (wish) => {
    let slug = wish;
    let number = last.get(wish) ?? 1;
    while (all.has(slug)) slug = `${wish}-${++number}`;
    last.set(wish, number);
    all.add(slug);
    return slug;
  };
}
