import type { z } from 'zod';
import { readCharacters } from '../corpus/characters.ts';
import { claimProblems, type verdictFinder } from '../corpus/rules/claims.ts';
import { valueProblem } from '../corpus/schema.ts';
import { line } from '../model/text.ts';

/** What is wrong with an answer that stands in frontmatter, in one sentence; nothing where it will do. */
export function answerProblem(text: string, schema: z.ZodType = line): string | undefined {
  return valueProblem(schema, text) ?? [...readCharacters(text)][0]?.reason;
}

/** What is wrong with the text of a claim: `error` cannot stand, `warning` may. */
export function claimProblem(
  text: string,
  verdictIn: ReturnType<typeof verdictFinder>,
): { error?: string; warning?: string } {
  const wrong = answerProblem(text);
  if (wrong !== undefined) return { error: wrong };
  const all = [...claimProblems(text, verdictIn)];
  const error = all.find(({ severity }) => severity !== 'warning');
  const warning = all.find(({ severity }) => severity === 'warning');
  return {
    ...(error && { error: `${error.reason}. ${error.mend ?? ''}`.trim() }),
    ...(warning && { warning: `${warning.reason}. ${warning.mend ?? ''}`.trim() }),
  };
}
