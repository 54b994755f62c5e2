import { Refusal } from '../model/refusal.ts';

/** How the message begins: threads hand errors on without their names. */
const LOST = 'The cache has lost a text';

/** A text that the cache should hold is gone or damaged. */
export class LostTextError extends Refusal {
  override name = 'LostTextError';

  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`${LOST}: ${reason}. \`npm run build -- --clean\` makes it anew.`);
    this.cause = cause;
  }
}

/**
 * Gives what `act` gives. Where that finds a text lost, says so, has `forget` make the cache forget
 * its texts, and does it once more.
 */
export async function mended<Result>(
  forget: () => void,
  act: () => Promise<Result>,
): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (!isLostText(error)) throw error;
    console.warn('A part of the cache is lost or damaged. It is made anew.');
    forget();
    return act();
  }
}

/** Whether an error tells of a lost text, or comes of one that does. */
export function isLostText(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.message.startsWith(LOST) || isLostText(error.cause);
}
