/** What stops a benchmark and can be told in words, without a stack. */
export class Failure extends Error {}

/** A mistake in the command line. */
export class UsageError extends Failure {}

/** Runs a command of the benchmarks: a failure prints its message alone, others their stack; exit status 1. */
export function runCommand(command: () => void | Promise<void>): void {
  Promise.resolve()
    .then(command)
    .catch((error: unknown) => {
      process.exitCode = 1;
      if (error instanceof UsageError || isArgumentError(error)) {
        console.error(`error: ${error.message}\nSee --help.`);
      } else {
        console.error(error instanceof Failure ? `error: ${error.message}` : error);
      }
    });
}

// `parseArgs` of Node throws a `TypeError` with such a code for an unknown or incomplete option.
function isArgumentError(error: unknown): error is Error {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
  );
}
