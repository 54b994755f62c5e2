import { existsSync, readFileSync } from 'node:fs';
import { gitHubIn } from '../../forge/github.ts';
import { reportIssue } from '../../forge/report-issue.ts';
import { Refusal } from '../../model/refusal.ts';
import { command } from '../command.ts';

/** `npm run forge:issue`: one issue that is open as long as a report has something to tell. */
export const issueCommand = command({
  meta: {
    name: 'forge:issue',
    description: 'Open, mend or close the one issue of a report (in a workflow of GitHub)',
  },
  args: {
    report: {
      type: 'string',
      valueHint: 'file',
      required: true,
      description: 'The report, as Markdown',
    },
    title: { type: 'string', required: true, description: 'The title of the issue' },
    outcome: {
      type: 'string',
      valueHint: 'outcome',
      required: true,
      description: 'How the step that wrote the report ended: `success` closes the issue',
    },
  },
  async run({ report, title, outcome }) {
    if (outcome !== 'success' && outcome !== 'failure') {
      throw new Refusal(`Unexpected outcome \`${outcome}\`, expected \`success\` or \`failure\``);
    }
    const isWell = outcome === 'success';
    if (!existsSync(report)) {
      throw new Refusal(
        `Missing file \`${report}\`, expected the report of the step that ended in ${outcome}`,
      );
    }
    const text = readFileSync(report, 'utf8');
    const done = await reportIssue(gitHubIn(process.env), {
      name: title,
      title,
      report: text,
      isWell,
    });
    console.log(done);
  },
});
