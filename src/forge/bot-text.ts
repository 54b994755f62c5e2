import { z } from 'zod';
import type { GitHub } from './github.ts';

/** Who writes with a workflow's own token. */
const BOT = 'github-actions[bot]';

/** An issue or a comment, as lists of the forge hold it. */
const written = z.object({
  id: z.int(),
  number: z.int().optional(),
  body: z.string().nullish(),
  user: z.object({ login: z.string(), type: z.string() }).nullish(),
  pull_request: z.unknown().optional(),
});
export type Written = z.output<typeof written>;

/** What stands first in a text of ours, and shows in no page, so that it is known again. */
export function marker(name: string): string {
  return `<!-- plumbline: ${name} -->`;
}

/**
 * The first text in a list that begins with the marker and was written by our workflows: a stranger
 * may write the marker too.
 */
export async function ownText(
  github: GitHub,
  path: string,
  mark: string,
): Promise<Written | undefined> {
  for await (const item of github.list(path)) {
    const text = written.parse(item);
    const isOurs = text.user?.login === BOT && text.user.type === 'Bot';
    if (isOurs && text.pull_request === undefined && text.body?.startsWith(mark)) return text;
  }
  return undefined;
}
