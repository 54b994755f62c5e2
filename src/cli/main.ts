import { defineCommand, runMain } from 'citty';

const main = defineCommand({
  meta: {
    name: 'plumbline',
    description: 'Markdown fact-checks in, a published site out',
  },
  subCommands: {
    build: () => import('./build.ts').then(({ buildCommand }) => buildCommand),
    check: () => import('./check.ts').then(({ checkCommand }) => checkCommand),
  },
});

await runMain(main);
