import { Refusal } from '../../model/refusal.ts';
import { everyValue } from '../command.ts';
import type { Choice, Prompts } from './prompts.ts';

/**
 * Where answers come from: the flags that were typed, and for what they do not say a person, if one is
 * there. Without one, everything that is missing or wrong is gathered and told at once.
 */
export interface Interview {
  typed: readonly string[];
  /** Nobody is asked where it is left out. */
  prompts?: Prompts | undefined;
  /** What is missing or wrong so far. */
  problems: string[];
}

/** A question that is answered in words. */
export interface Question {
  /** The flag that answers it. */
  flag: string;
  message: string;
  /** What is expected, in words, where the answer is missing; it may be missing where this is left out. */
  expected?: string;
  /** The answer where nobody gives another. */
  usual?: string | undefined;
  placeholder?: string;
  /** What is wrong with an answer that is not blank. */
  problem: (text: string) => string | undefined;
}

/** Throws a `Refusal` with all that is missing or wrong, if anything is. */
export function refuseProblems({ problems }: Interview): void {
  if (problems.length === 0) return;
  throw new Refusal(`${problems.join('\n')}\nNothing was written.`);
}

/** Every value of a flag. */
export function valuesOf({ typed }: Interview, flag: string): string[] {
  return everyValue(typed, flag);
}

/** The answer to a question in words; nothing where it was left out. */
export async function askText(
  interview: Interview,
  { flag, message, expected, usual, placeholder, problem }: Question,
): Promise<string | undefined> {
  const { prompts, problems } = interview;
  const given = valuesOf(interview, flag).at(-1)?.trim();
  const wrong = given === undefined ? undefined : problem(given);
  if (given !== undefined && wrong === undefined) return given;
  if (!prompts) {
    if (wrong !== undefined) problems.push(`--${flag}: ${wrong}`);
    else if (expected !== undefined && usual === undefined) {
      problems.push(`Missing \`--${flag}\`, expected ${expected}`);
    }
    return usual;
  }
  if (wrong !== undefined) prompts.warn(`--${flag}: ${wrong}`);
  const isOptional = expected === undefined;
  const answer = await prompts.text({
    message: isOptional ? `${message} (may be left empty)` : message,
    placeholder,
    initial: given ?? usual,
    problem: (text) =>
      text === ''
        ? isOptional
          ? undefined
          : `Missing answer, expected ${expected}`
        : problem(text),
  });
  return answer === '' ? undefined : answer;
}

/** The answer to a question with given answers; nothing where it was left open, which `open` words. */
export async function askChoice<Value extends string>(
  interview: Interview,
  { flag, message, usual }: { flag: string; message: string; usual?: Value | undefined },
  choices: readonly (Choice & { value: Value })[],
  open?: string,
): Promise<Value | undefined> {
  const { prompts, problems } = interview;
  const chosen = (answer: string) => choices.find(({ value }) => value === answer)?.value;
  const given = valuesOf(interview, flag).at(-1);
  if (given !== undefined) {
    const answer = chosen(given);
    if (answer !== undefined) return answer;
    const list = choices.map(({ value }) => `\`${value}\``).join(', ');
    const wrong = `Unexpected \`--${flag} ${given}\`, expected one of ${list}`;
    if (prompts) prompts.warn(wrong);
    else problems.push(wrong);
  }
  if (!prompts) return usual;
  const all = open === undefined ? choices : [...choices, { value: '', label: open }];
  // What may be left open is left open unless somebody chooses: Enter alone judges nothing.
  return chosen(await prompts.choose(message, all, usual ?? (open === undefined ? undefined : '')));
}
