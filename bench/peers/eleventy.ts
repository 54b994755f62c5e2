import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../measure/command.ts';
import { timed } from '../measure/timed.ts';
import { ELEVENTY_FILES } from './eleventy-files.ts';
import type { Peer } from './peer.ts';
import { peerFiles } from './records.ts';

/** Eleventy, where `folder` has it: that is where `npm install @11ty/eleventy` was called. */
export function eleventy(folder: string | undefined): Peer | undefined {
  if (folder === undefined) return undefined;
  const installed = join(folder, 'node_modules/@11ty/eleventy');
  const described = join(installed, 'package.json');
  if (!existsSync(described)) {
    throw new UsageError(
      `${folder} has no Eleventy: call \`npm install @11ty/eleventy@3.1.5\` there, or leave --eleventy out`,
    );
  }
  const { version } = JSON.parse(readFileSync(described, 'utf8')) as { version: string };
  return {
    name: 'Eleventy',
    version,
    write(site, checks) {
      rmSync(site, { recursive: true, force: true });
      const put = (path: string, text: string) => {
        mkdirSync(dirname(join(site, path)), { recursive: true });
        writeFileSync(join(site, path), text);
      };
      put('package.json', '{ "type": "module" }\n');
      for (const [path, text] of Object.entries(ELEVENTY_FILES)) put(path, text);
      for (const { path, text } of peerFiles(checks)) put(join('content', path), text);
      symlinkSync(join(folder, 'node_modules'), join(site, 'node_modules'));
    },
    build: (site, out) =>
      timed(process.execPath, [join(installed, 'cmd.cjs'), `--output=${out}`, '--quiet'], {
        cwd: site,
        env: {},
      }),
  };
}
