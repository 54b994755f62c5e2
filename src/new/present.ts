/** The keys that have something to say, in their order: neither blank text nor an empty list. */
export function present(data: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(([, value]: [string, unknown]) =>
      Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '',
    ),
  );
}
