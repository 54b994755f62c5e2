import type { Publication } from '../model/publication.ts';

/** Finds people of the publication by the names that a feed gives, in any language; else `usual`. */
export function authorFinder(
  { people }: Publication,
  usual: string,
): (names: readonly string[]) => { ids: string[]; isNamed: boolean } {
  const byName = new Map(
    Object.entries(people).flatMap(([id, { name }]) =>
      Object.values(name).map((words) => [words.toLowerCase(), id]),
    ),
  );
  return (names) => {
    const ids = [...new Set(names.flatMap((name) => byName.get(name.trim().toLowerCase()) ?? []))];
    return ids.length > 0 ? { ids, isNamed: true } : { ids: [usual], isNamed: false };
  };
}
