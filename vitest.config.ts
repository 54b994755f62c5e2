import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // All cores: the default keeps one free, which on two is half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/{articles,contribute,docs,forge,import,links,new,site-check,history,model,markdown,corpus,compare,views,publish,words,components,cli}/**/*.test.ts',
          ],
          globalSetup: 'tests/temporary-folder.ts',
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/setup.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
