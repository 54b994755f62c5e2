import { nearest } from '../corpus/suggest.ts';

/** A record that people call by a name. */
export interface Named {
  id: string;
  name: string;
}

/** The record that a text means, by id or name; else one that is a slip of the pen away. */
export function findNamed(text: string, all: readonly Named[]): { found?: Named; near?: Named } {
  const wanted = folded(text);
  const found =
    all.find(({ id }) => id === text) ?? all.find(({ name }) => folded(name) === wanted);
  if (found) return { found };
  const { near } = nearest(
    text,
    all.flatMap(({ id, name }) => [id, name]),
  );
  const meant = all.find(({ id, name }) => id === near || name === near);
  return meant ? { near: meant } : {};
}

/** A name as it is searched for: without case, marks and look of the white space. */
export function folded(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}
