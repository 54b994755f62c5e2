import type { Readable, Writable } from 'node:stream';
import { type FolderArgs, folderArgs, useFolders } from '../options.ts';
import { type Desk, openDesk } from './desk.ts';
import type { Interview } from './interview.ts';
import { type Prompts, terminalPrompts } from './prompts.ts';

/** Flags that every `new` takes. */
export const sessionArgs = {
  yes: { type: 'boolean', description: 'Ask nothing: flags say everything, for scripts' },
  'dry-run': { type: 'boolean', description: 'Show what would be written, and write nothing' },
  content: { ...folderArgs.content, description: 'Where it is written (content/)' },
  config: folderArgs.config,
} as const;

/** These flags as they were given. */
export type SessionArgs = Pick<FolderArgs, 'content' | 'config'> & {
  yes?: boolean | undefined;
  'dry-run'?: boolean | undefined;
};

/** What a `new` works with: the content, whoever answers, and where it tells what it does. */
export interface Session {
  desk: Desk;
  interview: Interview;
  prompts: Prompts | undefined;
  isDry: boolean;
  tell: (text: string) => void;
  warn: (text: string) => void;
}

/** Runs a `new`, with questions where a person is at the terminal. */
export async function inSession(
  title: string,
  args: SessionArgs,
  typed: readonly string[],
  run: (session: Session) => Promise<void>,
): Promise<void> {
  const isLive = args.yes !== true && process.stdin.isTTY && process.stdout.isTTY;
  const streams = { input: process.stdin, output: process.stdout };
  const session = await openSession(args, typed, isLive ? streams : undefined);
  session.prompts?.intro(title);
  await run(session);
}

/** A session over two streams, or over flags alone where there are none. */
export async function openSession(
  args: SessionArgs,
  typed: readonly string[],
  streams: { input: Readable; output: Writable } | undefined,
): Promise<Session> {
  const prompts = streams && terminalPrompts(streams);
  const desk = await openDesk(useFolders({ content: args.content, config: args.config }));
  return {
    desk,
    interview: { typed, prompts, problems: [] },
    prompts,
    isDry: args['dry-run'] === true,
    tell: (text) => (streams ? streams.output.write(`${text}\n`) : console.log(text)),
    warn: (text) => (prompts ? prompts.warn(text) : console.error(text)),
  };
}
