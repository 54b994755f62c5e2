import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/**
 * `npm test`: types and formatting on one core beside the linter on another, as each of them uses one
 * alone; then, where they have nothing to say, the tests on all cores. What is passed on goes to the
 * tests: `npm test -- tests/corpus`.
 */
const BESIDE = [['typecheck', 'format:check'], ['lint:code']];

console.log(`Running ${BESIDE.flat().join(', ')} …`);
const failed = (await Promise.all(BESIDE.map(oneByOne))).flat();
if (failed.length === 0 && (await runTests()) !== 0) failed.push('test:run');
if (failed.length > 0) {
  console.error(`Failed: ${failed.map((script) => `npm run ${script}`).join(', ')}`);
  process.exitCode = 1;
}

/** Runs scripts one after another, prints what each has said when it ends, and names those that fail. */
async function oneByOne(scripts: readonly string[]): Promise<string[]> {
  const failed: string[] = [];
  for (const script of scripts) {
    const begun = performance.now();
    const child = npm(['run', '--silent', script], 'pipe');
    const [status, said, errors] = await Promise.all([
      ended(child),
      child.stdout ? text(child.stdout) : '',
      child.stderr ? text(child.stderr) : '',
    ]);
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    const outcome = status === 0 ? 'passed' : 'failed';
    console.log(`\n> npm run ${script}: ${outcome} in ${seconds} s\n${said}${errors}`.trimEnd());
    if (status !== 0) failed.push(script);
  }
  return failed;
}

function runTests(): Promise<number | null> {
  return ended(npm(['run', '--silent', 'test:run', '--', ...process.argv.slice(2)], 'inherit'));
}

function npm(words: readonly string[], stdio: 'pipe' | 'inherit') {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  return spawn('npm', words, {
    stdio: ['ignore', stdio, stdio],
    env: { ...process.env, ...colour },
    // Windows has npm as a script of its shell.
    shell: process.platform === 'win32',
  });
}

function ended(child: ReturnType<typeof npm>): Promise<number | null> {
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', done);
  });
}
