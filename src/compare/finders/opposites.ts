import { stem } from './stem.ts';

/** Prefixes that turn a word into its opposite. */
const PREFIXES = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'mis'];

/** Whether two folded words mean opposites. */
export function areOpposites(one: string, other: string, language: string): boolean {
  return isPrefixed(one, other, language) || isPrefixed(other, one, language);
}

function isPrefixed(one: string, other: string, language: string): boolean {
  if (language !== 'en' || other.length < 4) return false;
  return PREFIXES.some(
    (prefix) =>
      one.startsWith(prefix) && stem(one.slice(prefix.length), 'en') === stem(other, 'en'),
  );
}
