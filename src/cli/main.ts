import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { defineCommand, runMain } from 'citty';

// Astro and its bundler are half a second of parsing; kept compiled, a third of it. By its name in the
// environment threads and the bundler's process have the cache too.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '../../.cache/compiled');
enableCompileCache(process.env.NODE_COMPILE_CACHE);

const main = defineCommand({
  meta: { name: 'plumbline', description: 'Markdown fact-checks in, a published site out' },
  subCommands: {
    start: () => import('./start.ts').then(({ startCommand }) => startCommand),
    dev: () => import('./dev.ts').then(({ devCommand }) => devCommand),
    check: () => import('./check.ts').then(({ checkCommand }) => checkCommand),
    new: () => import('./new.ts').then(({ NEW_COMMANDS }) => NEW_COMMANDS.check),
    'new check': () => import('./new.ts').then(({ NEW_COMMANDS }) => NEW_COMMANDS.check),
    'new source': () => import('./new.ts').then(({ NEW_COMMANDS }) => NEW_COMMANDS.source),
    'new comparison': () => import('./new.ts').then(({ NEW_COMMANDS }) => NEW_COMMANDS.comparison),
    'new correction': () => import('./new.ts').then(({ NEW_COMMANDS }) => NEW_COMMANDS.correction),
    'new claimant': () => import('./new.ts').then(({ NEW_COMMANDS }) => NEW_COMMANDS.claimant),
    'new outlet': () => import('./new.ts').then(({ NEW_COMMANDS }) => NEW_COMMANDS.outlet),
    'new topic': () => import('./new.ts').then(({ NEW_COMMANDS }) => NEW_COMMANDS.topic),
    compare: () => import('./compare.ts').then(({ compareCommand }) => compareCommand),
    quotes: () => import('./quotes.ts').then(({ quotesCommand }) => quotesCommand),
    import: () => import('./import.ts').then(({ importCommand }) => importCommand),
    init: () => import('./init.ts').then(({ initCommand }) => initCommand),
    build: () => import('./build.ts').then(({ buildCommand }) => buildCommand),
    preview: () => import('./start.ts').then(({ previewCommand }) => previewCommand),
    history: () => import('./history.ts').then(({ historyCommand }) => historyCommand),
    'check:site': () => import('./check-site.ts').then(({ checkSiteCommand }) => checkSiteCommand),
    'check:links': () =>
      import('./check-links.ts').then(({ checkLinksCommand }) => checkLinksCommand),
    ping: () => import('./ping.ts').then(({ pingCommand }) => pingCommand),
    'forge:take': () => import('./forge/take.ts').then(({ takeCommand }) => takeCommand),
    'forge:summary': () =>
      import('./forge/summary.ts').then(({ summaryCommand }) => summaryCommand),
    'forge:comment': () =>
      import('./forge/comment.ts').then(({ commentCommand }) => commentCommand),
    'forge:issue': () => import('./forge/issue.ts').then(({ issueCommand }) => issueCommand),
  },
});

// What is new stands in a word of its own, and flags of all that may be new would be too many for one command.
const [first, second = '-', ...others] = process.argv.slice(2);
const isNamed = first === 'new' && !second.startsWith('-');
await runMain(main, isNamed ? { rawArgs: [`new ${second}`, ...others] } : {});
