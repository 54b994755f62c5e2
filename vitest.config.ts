import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Begins with the files that build sites and open pages, which take longest, so that no core waits
 * for another at the end. A machine that ran them before knows the times of all, a new one does not.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isUnit = ({ project }: TestSpecification) => project.name === 'unit';
    return [...sorted.filter((file) => !isUnit(file)), ...sorted.filter(isUnit)];
  }
}

// Files share the processes that they run in, as most of them load the same libraries: what a file of
// tests changes of its process, it puts back.
export default defineConfig({
  test: {
    // All cores: the default keeps one free, which on two is half of them.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          setupFiles: 'tests/environment.ts',
          include: [
            'tests/{articles,contribute,docs,forge,import,links,new,site-check,history,model,markdown,corpus,compare,views,publish,words,components,cli,bench}/**/*.test.ts',
          ],
          globalSetup: 'tests/temporary-folder.ts',
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'site',
          isolate: false,
          setupFiles: 'tests/environment.ts',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/site/setup.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          isolate: false,
          setupFiles: 'tests/environment.ts',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
