import { report } from '../../corpus/report.ts';
import { takeContent } from '../../forge/take-content.ts';
import { countOf } from '../../words/format.ts';
import { command } from '../command.ts';

/** `npm run forge:take`: the content of a stranger's commit, as plain files and nothing else. */
export const takeCommand = command({
  meta: {
    name: 'forge:take',
    description:
      'Write the content of a commit to an empty folder, as data: nothing is checked out',
  },
  args: {
    repository: {
      type: 'string',
      valueHint: 'folder',
      default: '.',
      description: 'The repository that has the commit',
    },
    commit: { type: 'string', valueHint: 'commit', default: 'HEAD', description: 'The commit' },
    from: {
      type: 'string',
      valueHint: 'folder',
      default: 'content',
      description: 'The folder in the commit',
    },
    to: { type: 'string', valueHint: 'folder', required: true, description: 'The empty folder' },
  },
  async run(args) {
    const { files, diagnostics } = await takeContent(args);
    if (diagnostics.length > 0) {
      console.log(report(diagnostics, process.env.GITHUB_ACTIONS ? 'github' : 'human'));
      process.exitCode = 1;
    }
    console.log(`Took ${countOf(files, 'file')}.`);
  },
});
