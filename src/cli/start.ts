import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPublication } from '../corpus/publication.ts';
import { report } from '../corpus/report.ts';
import { basePath } from '../model/address.ts';
import { buildArgs, buildSite } from './build.ts';
import { type FolderArgs, folderArgs, useFolders } from './options.ts';
import { serveSite } from './serve.ts';
import { portOf, serverArgs } from './server-args.ts';
import { command } from './command.ts';

async function serve(args: FolderArgs & { port: string; host: string }): Promise<void> {
  const { config, out } = useFolders(args);
  const port = portOf(args.port);
  if (port === undefined) return;
  const read = await readPublication(config);
  if ('diagnostics' in read) {
    console.error(report(read.diagnostics, 'human'));
    process.exitCode = 1;
    return;
  }
  const base = basePath(read.publication.address);
  const { url, close } = await serveSite({ folder: out, base, port, host: args.host });
  console.log(`The site is at ${url} (Ctrl+C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}

/** `npm start`: checks the content, builds the site and serves it. */
export const startCommand = command({
  meta: { name: 'start', description: 'Check the content, build the site and serve it' },
  args: { ...buildArgs, ...serverArgs },
  async run(args) {
    if (await buildSite(args)) await serve(args);
    else process.exitCode = 1;
  },
});

/** `npm run preview`: serves what an earlier build made. */
export const previewCommand = command({
  meta: { name: 'preview', description: 'Serve the site as it was built last' },
  args: { ...folderArgs, ...serverArgs },
  async run(args) {
    const { out } = useFolders(args);
    if (existsSync(join(out, 'index.html'))) return serve(args);
    console.error(`No site in ${out}. Build it first: npm run build`);
    process.exitCode = 1;
  },
});
