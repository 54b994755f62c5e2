import { UsageError } from './command.ts';

/** Something that is measured, by the name under which `--only` asks for it. */
export const CASES = {
  others: 'Hugo and Eleventy, where they are, with the same pages',
  pages: 'cold, the pages that people read',
  everything: 'cold, with every other output',
  nothing: 'nothing changed',
  edit: 'one check edited',
  layout: 'a layout edited',
  search: 'the search index, cold and after an edit',
  query: 'what a query of the search sends',
  cards: 'card images',
  check: 'npm run check, cold and warm',
  dev: 'npm run dev, from an edit to a browser that shows it',
  large: 'ten times as many checks, only where it is asked for: it takes minutes',
} as const;
export type Case = keyof typeof CASES;

const NAMES = Object.keys(CASES) as Case[];

/** What each case is held against, and builds upon. */
const NEEDS: Partial<Record<Case, readonly Case[]>> = {
  pages: ['others'],
  everything: ['pages'],
  nothing: ['others', 'everything'],
  edit: ['others', 'everything'],
  layout: ['others', 'everything'],
  search: ['everything', 'edit'],
  query: ['search'],
  large: ['everything'],
};

/**
 * The cases that a text such as `edit,layout` names, with what they need, or all but the large
 * one where there is none. Throws for other names.
 */
export function casesNamed(text: string | undefined): ReadonlySet<Case> {
  const usual = NAMES.filter((name) => name !== 'large');
  const asked = text?.split(',').flatMap(caseNamed) ?? usual;
  return new Set(asked.flatMap((name) => [name, ...(NEEDS[name] ?? [])]));
}

function caseNamed(text: string): Case[] {
  if (text === 'all') return NAMES;
  const name = NAMES.find((one) => one === text.trim());
  if (name) return [name];
  throw new UsageError(`--only does not know "${text}"; it knows all, ${NAMES.join(', ')}`);
}
