import { type ArgsDef, type CommandMeta, defineCommand, type ParsedArgs } from 'citty';
import { nearest } from '../corpus/suggest.ts';

/**
 * A command that takes its own flags and no others: a misspelt `--content` must not publish other
 * content in silence. Errors go to standard error, with exit status 1.
 */
export function command<const Args extends ArgsDef>(definition: {
  meta: CommandMeta;
  args: Args;
  run: (args: ParsedArgs<Args>) => Promise<void>;
}) {
  return defineCommand({
    meta: definition.meta,
    args: definition.args,
    async run({ args, rawArgs }) {
      const problem = flagProblem(rawArgs, definition.args);
      if (problem === undefined) return definition.run(args);
      console.error(`${problem}\n`);
      process.exitCode = 1;
    },
  });
}

/** What is wrong with the flags as they were typed, if anything is. */
export function flagProblem(typed: readonly string[], known: ArgsDef): string | undefined {
  for (let index = 0; index < typed.length; index++) {
    const word = typed[index] ?? '';
    const [, flag, value] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (flag === undefined) return `Unexpected \`${word}\`, expected flags alone; see --help`;
    const name = flag.replace(/^no-/, '');
    const definition = known[flag] ?? known[name];
    if (!definition) {
      const { near, all } = nearest(flag, Object.keys(known));
      const list = all.map((one) => `--${one}`).join(', ');
      return `Unexpected flag \`--${flag}\`${near === undefined ? `, expected ${list}` : `, did you mean \`--${near}\`?`}`;
    }
    if (definition.type === 'boolean') continue;
    const next = value ?? typed[++index];
    if (next === undefined || next === '' || (value === undefined && next.startsWith('--'))) {
      return `Missing value of \`--${flag}\``;
    }
  }
  return undefined;
}
