import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { filesBelow } from '../../publish/out-folder.ts';
import { FEED_FILES } from '../../views/feeds.ts';

const NAMES = new Set(Object.values(FEED_FILES).map(({ file }) => file));

/** Digests of the feeds in a built site, by their addresses on the web. */
export function feedsIn(out: string, address: string): Map<string, string> {
  const root = address.replace(/\/*$/, '/');
  const files = filesBelow(out).filter((path) => NAMES.has(basename(path)));
  return new Map(
    files.sort().map((path) => [root + path, hash('sha256', readFileSync(join(out, path)))]),
  );
}

const record = z.record(z.string(), z.record(z.string(), z.string()));
/** By hub: the digest with which it was last told of each feed. */
export type Told = z.output<typeof record>;

/** What the hubs were told so far; nothing where that is not known. */
export function readTold(file: string): Told {
  if (!existsSync(file)) return {};
  try {
    return record.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}

/** Keeps what the hubs were told. */
export function writeTold(file: string, told: Told): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(told));
}
