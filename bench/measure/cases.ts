import { UsageError } from './command.ts';

/** Something that is measured, by the name under which `--only` asks for it. */
export const CASES = {
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

/** What a case is held against, or builds upon. */
const NEEDS: Partial<Record<Case, readonly Case[]>> = {
  everything: ['pages'],
  nothing: ['everything'],
  edit: ['everything'],
  layout: ['everything'],
  search: ['everything', 'edit'],
  query: ['search'],
  large: ['everything'],
};

/**
 * The cases that a text such as `edit,layout` names, with all that they need, or all but the large
 * one where there is none. Throws for other names.
 */
export function casesNamed(text: string | undefined): ReadonlySet<Case> {
  const usual = NAMES.filter((name) => name !== 'large');
  const asked = text?.split(',').flatMap(caseNamed) ?? usual;
  const all = new Set<Case>();
  const add = (name: Case) => {
    all.add(name);
    (NEEDS[name] ?? []).forEach(add);
  };
  asked.forEach(add);
  return all;
}

function caseNamed(text: string): Case[] {
  if (text === 'all') return NAMES;
  const name = NAMES.find((one) => one === text.trim());
  if (name) return [name];
  throw new UsageError(`--only does not know "${text}"; it knows all, ${NAMES.join(', ')}`);
}
