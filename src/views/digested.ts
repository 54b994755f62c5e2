import { hash } from 'node:crypto';

/**
 * Makes a part that many pages show stand for its digest wherever it is written as JSON. The key of
 * a page is the digest of its props as JSON (`pages/_site.ts`): what a hundred pages share is then
 * written out once and not a hundred times.
 */
export function digested<Part extends object>(part: Part): Part {
  const digest = hash('sha256', JSON.stringify(part));
  return Object.defineProperty(part, 'toJSON', { value: () => digest });
}
