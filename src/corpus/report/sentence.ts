import type { Diagnostic } from '../../model/diagnostic.ts';

/** The reason of a diagnostic, with the values that would do. */
export function sentence({ reason, expected }: Pick<Diagnostic, 'reason' | 'expected'>): string {
  if (!expected || expected.length === 0 || reason.includes(', expected ')) return reason;
  const values = expected.map((value) => `\`${value}\``);
  const last = values.pop() ?? '';
  return `${reason}, expected ${values.length > 0 ? `${values.join(', ')} or ` : ''}${last}`;
}
