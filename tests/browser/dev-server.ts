import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectCopy } from '../project-copy.ts';

/** A copy of the project with the invented publication, which may be edited, and its server. */
export interface DevServer {
  project: string;
  /** Address of the home page. */
  url: string;
  /** All that it has printed. */
  printed: () => string;
  edit: (file: string, change: (text: string) => string) => Promise<void>;
  stop: () => Promise<void>;
}

/** Copies the project, changes it as `prepare` does, and runs `npm run dev` in the copy. */
export async function startDev(
  prepare: (edit: DevServer['edit']) => Promise<void>,
): Promise<DevServer> {
  const project = await projectCopy();
  const edit: DevServer['edit'] = async (file, change) => {
    const path = join(project, file);
    await writeFile(path, change(await readFile(path, 'utf8')));
  };
  await prepare(edit);

  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ['src/cli/main.ts', 'dev', '--port', '0'], {
    cwd: project,
    env: { PATH, HOME, NO_COLOR: '1', PLUMBLINE_CACHE: join(project, '.cache') },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => (printed += part.toString()));
  }
  const stop = async () => {
    await ended(child);
    await rm(project, { recursive: true, force: true });
  };
  try {
    const url = await addressIn(child, () => printed);
    return { project, url, printed: () => printed, edit, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function addressIn(child: ChildProcess, printed: () => string): Promise<string> {
  return new Promise((found, fail) => {
    child.stdout?.on('data', () => {
      const [address] = /http:\/\/127\.0\.0\.1:\d+\S*\//.exec(printed()) ?? [];
      if (address !== undefined) found(address);
    });
    child.once('exit', () => fail(new Error(`The server ended:\n${printed()}`)));
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exit = new Promise((done) => child.once('exit', done));
  child.kill();
  await exit;
}
