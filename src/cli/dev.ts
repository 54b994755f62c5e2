import { hash } from 'node:crypto';
import { join } from 'node:path';
import { codeState } from '../live/code-state.ts';
import { folderArgs, ROOT, useFolders } from './options.ts';
import { portOf, serverArgs } from './server-args.ts';
import { command } from './command.ts';

/** `npm run dev`: the site while it is edited; every change of content or code shows at once. */
export const devCommand = command({
  meta: {
    name: 'dev',
    description: 'Serve the site while you edit it, with its drafts, and show what is wrong',
  },
  args: { ...folderArgs, ...serverArgs },
  async run(args) {
    const { cache, content } = useFolders(args);
    // A site of its own: what it keeps, of drafts too, is none of a build's.
    const out = join(cache, 'live', hash('sha256', content).slice(0, 16));
    const folders = useFolders({ ...args, out });
    const port = portOf(args.port);
    if (port === undefined) return;
    // Where it believes that no person is there, Astro would put itself in the background.
    process.env.ASTRO_DEV_BACKGROUND = '0';
    // Nothing of it is anybody else's to know, and nothing is asked of anybody.
    process.env.ASTRO_TELEMETRY_DISABLED = '1';
    process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';
    // In front of all that reads: it is of the state that it has before it is loaded and after.
    const code = codeState(ROOT);
    const { liveServer } = await import('../live/live-server.ts');
    const { dev } = await import('astro');

    let server: Awaited<ReturnType<typeof dev>> | undefined;
    const serve = async (at: number): Promise<void> => {
      const live = liveServer({ folders, code, onMoved: () => void again() });
      server = await dev({
        root: ROOT,
        server: { port: at, host: args.host },
        integrations: [live],
      });
    };
    const again = async (): Promise<void> => {
      const last = server;
      if (!last) return;
      server = undefined;
      console.log('The site moves to another path; the server starts again.');
      await last.stop();
      await serve(last.address.port);
    };
    await serve(port);
  },
});
