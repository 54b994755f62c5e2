import type { Diagnostic } from '../model/diagnostic.ts';

/** How often the same is said of different files before it is only counted. */
const SAID = 3;

/**
 * Cuts what is said alike of many files, such as a dead link in the footer of every page: the last
 * that stays says of how many others it is true.
 */
export function cutRepeated(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const groups = Map.groupBy(diagnostics, ({ rule, reason }) => `${rule}\n${reason}`);
  return [...groups.values()].flatMap((group) => {
    const files = new Set(group.map(({ file }) => file));
    if (files.size <= SAID) return group;
    const said = new Set([...files].slice(0, SAID));
    const kept = group.filter(({ file }) => said.has(file));
    const last = kept.pop();
    if (!last) return kept;
    const reason = `${last.reason} (and so in ${files.size - SAID} other files)`;
    return [...kept, { ...last, reason }];
  });
}
