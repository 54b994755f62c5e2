import { folderArgs, ROOT, useFolders } from './options.ts';
import { portOf, serverArgs } from './start.ts';
import { command } from './command.ts';

/** `npm run dev`: the site while it is edited; every change of content or code shows at once. */
export const devCommand = command({
  meta: { name: 'dev', description: 'Serve the site while you edit it' },
  args: { ...folderArgs, ...serverArgs },
  async run(args) {
    useFolders(args);
    const port = portOf(args.port);
    if (port === undefined) return;
    // Where it believes that no person is there, Astro would put itself in the background.
    process.env.ASTRO_DEV_BACKGROUND = '0';
    const { dev } = await import('astro');
    await dev({ root: ROOT, server: { port, host: args.host } });
  },
});
