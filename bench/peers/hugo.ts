import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFile } from '../generate/record.ts';
import { timed } from '../measure/timed.ts';
import { BARE_CONFIG, HUGO_CONFIG, HUGO_LAYOUTS } from './hugo-layouts.ts';
import type { Peer } from './peer.ts';
import { listOf, peerFiles, textOf } from './records.ts';

/** Kinds of records that are lists of the checks which name them. */
const LISTS = /^(claimants|outlets|topics|verdicts)\/(.*)\.md$/;

/** Hugo, where it is installed: with the same pages, and with checks and one list of them alone. */
export function hugo(): { same: Peer; bare: Peer } | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const version = /v\d[\d.]*/.exec(stdout)?.[0].slice(1) ?? stdout.trim();
  const build: Peer['build'] = (site, out) =>
    timed('hugo', ['--source', site, '--destination', out, '--quiet'], {
      cwd: site,
      env: { HUGO_CACHEDIR: join(site, 'cache') },
    });
  return {
    same: { name: 'Hugo', version, write: writeSame, build },
    bare: { name: 'Hugo, checks and one list alone', version, write: writeBare, build },
  };
}

function writeSame(site: string, checks: number): void {
  const put = newSite(site, HUGO_CONFIG);
  for (const { path, text, data } of peerFiles(checks)) {
    const place = path.replace(LISTS, '$1/$2/_index.md').replace(/^pages\//, '');
    put(`content/${place}`, text);
    for (const slug of listOf(data.former).map(textOf)) {
      const moved = { url: `/checks/${slug}/`, to: `/checks/${textOf(data.id)}/` };
      put(`content/former/${slug}.md`, contentFile('', moved, '').text);
    }
  }
  put('content/corrections/_index.md', contentFile('', { title: 'Corrections' }, '').text);
  const alone = { title: 'Comparisons', outputs: ['HTML'] };
  put('content/comparisons/_index.md', contentFile('', alone, '').text);
  // The pages above are in no list.
  put('content/former/_index.md', contentFile('', { _build: { render: 'never' } }, '').text);
}

function writeBare(site: string, checks: number): void {
  const put = newSite(site, BARE_CONFIG);
  for (const { path, text } of peerFiles(checks)) {
    if (path.startsWith('checks/')) put(`content/${path}`, text);
  }
}

/** A site with our layouts and nothing else yet; gives what writes files into it. */
function newSite(site: string, config: string): (path: string, text: string) => void {
  rmSync(site, { recursive: true, force: true });
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  };
  put('config.toml', config);
  for (const [path, text] of Object.entries(HUGO_LAYOUTS)) put(`layouts/${path}`, text);
  return put;
}
