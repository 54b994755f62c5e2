import { readFileSync } from 'node:fs';
import { gitHubIn } from '../../forge/github.ts';
import { postSummary, runEvent } from '../../forge/post-summary.ts';
import { Refusal } from '../../model/refusal.ts';
import { command } from '../command.ts';

/** `npm run forge:comment`: the summary of a pull request, as a comment there. */
export const commentCommand = command({
  meta: {
    name: 'forge:comment',
    description:
      'Put the summary that a run left on its pull request (in a workflow_run of GitHub)',
  },
  args: {},
  async run() {
    const { GITHUB_EVENT_PATH: file, GITHUB_SERVER_URL: server = 'https://github.com' } =
      process.env;
    const github = gitHubIn(process.env);
    const event = runEvent.safeParse(
      file === undefined ? undefined : JSON.parse(readFileSync(file, 'utf8')),
    );
    if (!event.success) throw new Refusal('Unexpected event, expected `workflow_run`');
    console.log(await postSummary(github, event.data.workflow_run, server));
  },
});
