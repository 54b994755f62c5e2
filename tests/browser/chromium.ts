import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';

/** What the search for a browser needs to know of the machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isRoot: boolean;
  exists: (path: string) => boolean;
  /** Where Playwright would have put a browser of its own. */
  playwright: string;
}

/** A browser, a way to get one, or what to tell the person who must. */
export type Finding = { browser: string } | { install: string } | { missing: string };

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];
const INSTALL = 'apt-get update && apt-get install -y chromium';

/**
 * The browser to test with: the one that `CHROMIUM_PATH` names, an installed one, or Playwright's
 * own. Where there is none but we may install one, the command that does so.
 */
export function findChromium(machine: Machine): Finding {
  const { env, exists, playwright } = machine;
  const named = env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (exists(named)) return { browser: named };
    return { missing: `CHROMIUM_PATH names ${named}, and there is no such file.` };
  }
  const browser = [...installedPlaces(machine), playwright].find((path) => path && exists(path));
  if (browser !== undefined) return { browser };
  if (isDebian(machine) && machine.isRoot) return { install: INSTALL };
  return { missing: advice(machine) };
}

/** The browser of this machine; installs one where that is possible, and throws where it is not. */
export function ensureChromium(): string {
  const found = findChromium(thisMachine());
  if ('browser' in found) return found.browser;
  if ('missing' in found) throw new Error(found.missing);
  console.log(`No Chromium found; installing one: ${found.install}`);
  const { status } = spawnSync('sh', ['-c', found.install], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const installed = status === 0 ? findChromium(thisMachine()) : undefined;
  if (installed && 'browser' in installed) return installed.browser;
  throw new Error(`\`${found.install}\` gave no browser.\n${advice(thisMachine())}`);
}

/** Starts the browser that all tests share. */
export async function startChromium(): Promise<BrowserServer> {
  const { isRoot } = thisMachine();
  return chromium.launchServer({
    executablePath: ensureChromium(),
    headless: true,
    args: [
      // Chromium's sandbox refuses to work for root.
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    playwright: chromium.executablePath(),
  };
}

function installedPlaces({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return WINDOWS.flatMap((path) =>
      roots.flatMap((root) => (root ? [win32.join(root, ...path)] : [])),
    );
  }
  const applications =
    platform === 'darwin' ? ['/Applications', posix.join(env.HOME ?? '/', 'Applications')] : [];
  return [
    ...NAMES.flatMap((name) => onPath(env, name)),
    ...MAC.flatMap((name) =>
      applications.map((folder) => posix.join(folder, `${name}.app`, 'Contents/MacOS', name)),
    ),
  ];
}

function onPath(env: Machine['env'], name: string): string[] {
  const folders = (env.PATH ?? '').split(posix.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => posix.join(folder, name));
}

function isDebian(machine: Machine): boolean {
  return (
    machine.platform === 'linux' &&
    machine.exists('/etc/debian_version') &&
    onPath(machine.env, 'apt-get').some((path) => machine.exists(path))
  );
}

function advice(machine: Machine): string {
  const how = isDebian(machine)
    ? '`sudo apt-get install chromium`'
    : 'Google Chrome, Chromium or Microsoft Edge';
  return [
    'The browser tests need a Chromium, and none was found.',
    `Install ${how}, or Playwright’s own with \`npx playwright-core install chromium\`,`,
    'or set CHROMIUM_PATH to the path of one.',
  ].join('\n');
}
