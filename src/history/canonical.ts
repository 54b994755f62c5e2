/**
 * A value of frontmatter with its keys in one order and without those that say nothing, numbers and
 * truth values as they are spelt: of two that say the same, the JSON is the same.
 */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .filter(([, one]) => one !== null && one !== undefined && !(Array.isArray(one) && !one.length))
    .map(([key, one]): [string, unknown] => [key, canonical(one)])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The same as one text. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(canonical(value));
}
