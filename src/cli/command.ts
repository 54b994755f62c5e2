import { type ArgsDef, type CommandMeta, defineCommand, type ParsedArgs } from 'citty';
import { nearest } from '../corpus/suggest.ts';
import { Refusal } from '../model/refusal.ts';
import { diskProblem } from './disk-problem.ts';

/** At the end of the value hint of the last file: there may be several of them. */
const MORE = '…';

/**
 * A command that takes its own flags and files and no others: a misspelt `--content` must not publish
 * other content in silence. Errors go to standard error, with exit status 1; so does what it refuses.
 */
export function command<const Args extends ArgsDef>(definition: {
  meta: CommandMeta;
  args: Args;
  /** Whether it does without the files that it may be given. */
  takesNoFiles?: boolean;
  /** `typed` is what was typed, for flags that may be given several times. */
  run: (args: ParsedArgs<Args>, typed: readonly string[]) => Promise<void>;
}) {
  return defineCommand({
    meta: definition.meta,
    args: definition.args,
    async run({ args, rawArgs }) {
      const problem = flagProblem(rawArgs, definition.args, definition.takesNoFiles);
      try {
        if (problem !== undefined) throw new Refusal(`${problem}\n`);
        await definition.run(args, rawArgs);
      } catch (error) {
        const reason = error instanceof Refusal ? error.message : diskProblem(error);
        if (reason === undefined) throw error;
        console.error(reason);
        process.exitCode = 1;
      }
    },
  });
}

/** Every value of a flag that may be given several times, in order. */
export function everyValue(typed: readonly string[], flag: string): string[] {
  return typed.flatMap((word, index) => {
    if (word === `--${flag}`) return typed[index + 1] ?? [];
    return word.startsWith(`--${flag}=`) ? word.slice(flag.length + 3) : [];
  });
}

/** What is wrong with the flags and files as they were typed, if anything is. */
function flagProblem(
  typed: readonly string[],
  all: ArgsDef,
  takesNoFiles = false,
): string | undefined {
  const isFile = ([, { type }]: [string, ArgsDef[string]]) => type === 'positional';
  const files = Object.entries(all).filter(isFile);
  const known = Object.fromEntries(Object.entries(all).filter((one) => !isFile(one)));
  const mayBeMore = files.at(-1)?.[1].valueHint?.endsWith(MORE) === true;
  let given = 0;
  for (let index = 0; index < typed.length; index++) {
    const word = typed[index] ?? '';
    const [, flag, value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (flag === undefined) {
      if (!word.startsWith('-') && (++given <= files.length || mayBeMore)) continue;
      return `Unexpected \`${word}\`, expected ${files.length === 0 ? 'flags alone' : `${filesOf(files)} and flags`}; see --help`;
    }
    const name = flag.replace(/^no-/, '');
    const definition = known[flag] ?? known[name];
    if (!definition) {
      const { near, all: others } = nearest(flag, Object.keys(known));
      const list = others.map((one) => `--${one}`).join(', ');
      return `Unexpected flag \`--${flag}\`${near === undefined ? `, expected ${list}` : `, did you mean \`--${near}\`?`}`;
    }
    if (definition.type === 'boolean') continue;
    const next = value ?? typed[++index];
    if (next === undefined || next === '' || (value === undefined && next.startsWith('--'))) {
      return `Missing value of \`--${flag}\``;
    }
  }
  if (given >= files.length || takesNoFiles) return undefined;
  return `Missing ${filesOf(files.slice(given))}, expected ${filesOf(files)}; see --help`;
}

function filesOf(files: readonly [string, ArgsDef[string]][]): string {
  return files.map(([name, { valueHint }]) => `<${valueHint ?? name}>`).join(' ');
}
