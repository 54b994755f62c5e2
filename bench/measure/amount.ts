import { UsageError } from './command.ts';

/** The whole number of at least 1 that an option was given; throws a `UsageError` for anything else. */
export function amount(option: string, text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new UsageError(`${option} wants a whole number of at least 1, not "${text}"`);
}
