import { USUAL_PORT } from './serve.ts';

/** Flags of the commands that serve. */
export const serverArgs = {
  port: {
    type: 'string',
    valueHint: 'number',
    default: process.env.PORT ?? String(USUAL_PORT),
    description: 'The port; the next free one is taken where it is not',
  },
  host: { type: 'string', default: '127.0.0.1', description: 'The address to listen at' },
} as const;

/** The port that a flag names; `undefined` where it names none, which is said. */
export function portOf(flag: string): number | undefined {
  const port = Number(flag);
  if (/^\d+$/.test(flag) && port <= 65_535) return port;
  console.error(`Unexpected --port \`${flag}\`, expected a whole number up to 65535.`);
  process.exitCode = 1;
  return undefined;
}
