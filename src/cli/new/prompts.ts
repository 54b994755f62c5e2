import type { Readable, Writable } from 'node:stream';
import * as clack from '@clack/prompts';
import { visible } from '../../articles/markdown-quotation.ts';
import { folded } from '../../new/find-named.ts';
import { Refusal } from '../../model/refusal.ts';

/** One of several things to choose from. */
export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
}

/** Questions to a person at a terminal. Each throws a `Refusal` where the person breaks off. */
export interface Prompts {
  text: (question: {
    message: string;
    placeholder?: string | undefined;
    initial?: string | undefined;
    problem: (text: string) => string | undefined;
  }) => Promise<string>;
  choose: (message: string, choices: readonly Choice[], initial?: string) => Promise<string>;
  /** One of many, searched by typing; `{ typed }` where it is to be a new one of that name. */
  search: (
    message: string,
    choices: readonly Choice[],
    newLabel: string,
  ) => Promise<string | { typed: string }>;
  /** Some of many, which may be none. */
  some: (message: string, choices: readonly Choice[]) => Promise<string[]>;
  confirm: (message: string, initial: boolean) => Promise<boolean>;
  note: (text: string, title: string) => void;
  warn: (text: string) => void;
  intro: (text: string) => void;
  outro: (text: string) => void;
}

/** What stands for a new one among ids, which never begin so. */
const NEW = '+';
const SHOWN = 8;

/** Questions by way of two streams, usually those of the process. */
export function terminalPrompts(streams: { input: Readable; output: Writable }): Prompts {
  return {
    text: async ({ message, placeholder, initial, problem }) => {
      const answer = await clack.text({
        message,
        ...(placeholder !== undefined && { placeholder }),
        ...(initial !== undefined && { initialValue: initial }),
        validate: (text) => problem((text ?? '').trim()),
        ...streams,
      });
      return answered(answer).trim();
    },
    choose: async (message, choices, initial) =>
      answered(
        await clack.select<string>({
          message,
          options: choices.map(optionOf),
          ...(initial !== undefined && { initialValue: initial }),
          maxItems: SHOWN,
          ...streams,
        }),
      ),
    search: async (message, choices, newLabel) => {
      const options = choices.map((choice) => ({
        option: optionOf(choice),
        words: folded(`${choice.label} ${choice.value} ${choice.hint ?? ''}`),
      }));
      const answer = answered(
        await clack.autocomplete<string>({
          message,
          placeholder: 'type to search',
          // What is offered follows from what is typed already; its own filter drops the new one.
          filter: () => true,
          options() {
            const typed = this.userInput.trim();
            const wanted = folded(typed);
            const found = options.filter(({ words }) => words.includes(wanted));
            const label = typed === '' ? `${newLabel} (type its name)` : `${newLabel} “${typed}”`;
            return [...found.map(({ option }) => option), { value: NEW + typed, label }];
          },
          maxItems: SHOWN,
          ...streams,
        }),
      );
      return answer.startsWith(NEW) ? { typed: answer.slice(NEW.length) } : answer;
    },
    some: async (message, choices) =>
      answered(
        await clack.multiselect<string>({
          message,
          options: choices.map(optionOf),
          required: false,
          maxItems: SHOWN,
          ...streams,
        }),
      ),
    confirm: async (message, initial) =>
      answered(await clack.confirm({ message, initialValue: initial, ...streams })),
    note: (text, title) => clack.note(text, title, { ...streams, format: (line) => line }),
    warn: (text) => clack.log.warn(text, streams),
    intro: (text) => clack.intro(text, streams),
    outro: (text) => clack.outro(text, streams),
  };
}

function optionOf({ value, label, hint }: Choice) {
  // Names in the content are a stranger's, and a terminal obeys what it is sent.
  return { value, label: visible(label), ...(hint !== undefined && { hint: visible(hint) }) };
}

function answered<Answer>(answer: Answer | typeof clack.CANCEL_SYMBOL): Answer {
  if (clack.isCancel(answer)) throw new Refusal('Broken off. Nothing was written.');
  return answer;
}
