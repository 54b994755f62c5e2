import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateCheck } from '../generate/checks.ts';
import { contentFile } from '../generate/record.ts';
import { sizeFor } from '../generate/size.ts';
import { extentOf } from './extent.ts';
import type { Measured } from './table.ts';
import { timed, type Timing } from './timed.ts';
import { discard, type Workspace } from './workspace.ts';

const CONFIG = `baseURL = "https://invented.example/"
title = "Invented publication"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
[permalinks]
checks = "/checks/:filename/"
`;

const SINGLE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body>
<h1>{{ .Title }}</h1>
<p>{{ .Params.claim }}</p>
<p>{{ .Params.verdict }}: {{ .Params.explanation }}</p>
<p>{{ .Date.Format "2006-01-02" }}</p>
{{ .Content }}
</body>
</html>
`;

const LIST = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body>
<h1>{{ .Title }}</h1>
<ul>
{{ range (.Paginate .Site.RegularPages 30).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.explanation }}</li>
{{ end }}</ul>
</body>
</html>
`;

/** Hugo's version as it gives it, `undefined` where it is not installed. */
export function hugoVersion(): string | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** Builds of a plain Hugo site from the same checks, each from nothing. */
export async function hugo(workspace: Workspace, runs: number, checks: number): Promise<Measured> {
  const site = join(workspace.hugo, 'site');
  const out = join(workspace.hugo, 'out');
  writeSite(site, checks);
  const timings: Timing[] = [];
  for (let run = 0; run < runs; run += 1) {
    discard(workspace, out);
    spawnSync('sync');
    const args = ['--source', site, '--destination', out, '--quiet'];
    const env = { HUGO_CACHEDIR: join(workspace.hugo, 'cache') };
    timings.push(await timed('hugo', args, { cwd: workspace.hugo, env }));
  }
  return { name: 'Hugo, all pages', timings, extent: extentOf(out) };
}

function writeSite(site: string, checks: number): void {
  rmSync(site, { recursive: true, force: true });
  write(join(site, 'config.toml'), CONFIG);
  write(join(site, 'layouts', '_default', 'single.html'), SINGLE);
  write(join(site, 'layouts', '_default', 'list.html'), LIST);
  const size = sizeFor(checks);
  for (let index = 0; index < checks; index += 1) {
    const { title, claim, verdict, explanation, published, body, file } = generateCheck(
      index,
      size,
    );
    const data = { title, date: published, claim, verdict, explanation };
    const { path, text } = contentFile(file.path, data, body);
    write(join(site, 'content', path), text);
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
