import { describe, expect, it } from 'vitest';
import { findChromium, type Machine } from '../browser/chromium.ts';

/** A machine on which nothing but `files` exists. */
function machine(files: string[], rest: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    isRoot: false,
    exists: (path) => files.includes(path),
    playwright: '/cache/playwright/chrome',
    ...rest,
  };
}
const DEBIAN = ['/etc/debian_version', '/usr/bin/apt-get'];

describe('the browser to test with', () => {
  it('is the one that CHROMIUM_PATH names, whatever else there is', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' };
    expect(findChromium(machine(['/opt/mine', '/usr/bin/chromium'], { env }))).toEqual({
      browser: '/opt/mine',
    });
  });

  it('is none, and not another, where CHROMIUM_PATH names nothing', () => {
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/gone' };
    const found = findChromium(machine(['/usr/bin/chromium'], { env }));
    expect(found).toEqual({ missing: expect.stringContaining('/opt/gone') as string });
  });

  it.each([
    ['google-chrome', '/usr/bin/google-chrome'],
    ['chromium', '/usr/local/bin/chromium'],
    ['chromium-browser', '/usr/bin/chromium-browser'],
    ['microsoft-edge', '/usr/bin/microsoft-edge'],
  ])('is an installed %s before Playwright’s own', (_, path) => {
    expect(findChromium(machine([path, '/cache/playwright/chrome']))).toEqual({ browser: path });
  });

  it('is Chrome before Chromium, and Chromium before Edge', () => {
    const all = ['/usr/bin/microsoft-edge', '/usr/bin/chromium', '/usr/bin/google-chrome'];
    expect(findChromium(machine(all))).toEqual({ browser: '/usr/bin/google-chrome' });
    expect(findChromium(machine(all.slice(0, 2)))).toEqual({ browser: '/usr/bin/chromium' });
  });

  it('is found where macOS and Windows keep it', () => {
    const mac = '/Users/reader/Applications/Chromium.app/Contents/MacOS/Chromium';
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const onMac = machine([mac], { platform: 'darwin', env: { HOME: '/Users/reader' } });
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    const onWindows = machine([edge], { platform: 'win32', env });
    expect(findChromium(onMac)).toEqual({ browser: mac });
    expect(findChromium(onWindows)).toEqual({ browser: edge });
  });

  it('is Playwright’s own where none is installed', () => {
    const files = [...DEBIAN, '/cache/playwright/chrome'];
    expect(findChromium(machine(files, { isRoot: true }))).toEqual({
      browser: '/cache/playwright/chrome',
    });
  });
});

describe('where there is no browser', () => {
  it('one is installed on Debian for root', () => {
    expect(findChromium(machine(DEBIAN, { isRoot: true }))).toEqual({
      install: 'apt-get update && apt-get install -y chromium',
    });
  });

  it.each([
    ['on Debian for somebody else', machine(DEBIAN), 'sudo apt-get install chromium'],
    ['on another Linux, even for root', machine([], { isRoot: true }), 'Chromium'],
    ['on macOS', machine([], { platform: 'darwin' }), 'Google Chrome'],
    ['on Windows', machine([], { platform: 'win32' }), 'Microsoft Edge'],
  ])('%s we say what to install and which variable to set', (_, where, what) => {
    const found = findChromium(where);
    const message = 'missing' in found ? found.missing : '';
    expect(message).toContain(what);
    expect(message).toContain('npx playwright-core install chromium');
    expect(message).toContain('CHROMIUM_PATH');
  });
});
