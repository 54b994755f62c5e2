import type { Correction } from '../../model/correction.ts';
import { canonicalText } from '../canonical.ts';
import type { Became } from './compared.ts';

/** The corrections that a check did not have when it was published, with their places in the list. */
export function newCorrections({ before, data }: Became): [number, Correction][] {
  const left = new Map<string, number>();
  for (const one of before.data.corrections) {
    const key = canonicalText(one);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return [...data.corrections.entries()].filter(([, correction]) => {
    const key = canonicalText(correction);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
