import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { corpusCache, type Folders } from '../../corpus/folders.ts';
import { readersIn } from '../../corpus/held-rows.ts';
import { readCorpus } from '../../corpus/read.ts';
import { describeProposal, type Reported } from '../../forge/describe-proposal.ts';
import { ARTEFACTS } from '../../forge/post-summary.ts';
import { previewFile } from '../../forge/preview-file.ts';
import { renderProposal } from '../../forge/render-proposal.ts';
import { Refusal } from '../../model/refusal.ts';
import type { Site } from '../../views/site.ts';
import { command } from '../command.ts';
import { folderArgs, useFolders } from '../options.ts';

/** `npm run forge:summary`: what reviewers are told of a proposed change. */
export const summaryCommand = command({
  meta: {
    name: 'forge:summary',
    description: 'Tell what a proposed content changes: the checks, the problems, the built pages',
  },
  args: {
    ...folderArgs,
    'before-content': {
      type: 'string',
      valueHint: 'folder',
      required: true,
      description: 'The content that is published',
    },
    'before-out': {
      type: 'string',
      valueHint: 'folder',
      required: true,
      description: 'The site that was built of it',
    },
    problems: {
      type: 'string',
      valueHint: 'file',
      description: 'What `npm run check -- --format json` printed of the proposed content',
    },
    to: { type: 'string', valueHint: 'folder', required: true, description: 'Where the files go' },
  },
  async run(args) {
    const folders = useFolders(args);
    const before = { ...folders, content: resolve(args['before-content']) };
    const to = resolve(args.to);
    const after = await siteIn(folders);
    const proposal = describeProposal(
      { site: (await siteIn(before)).site, out: resolve(args['before-out']) },
      { site: after.site, out: folders.out },
      args.problems === undefined ? after.problems : problemsIn(resolve(args.problems)),
    );
    mkdirSync(to, { recursive: true });
    writeFileSync(join(to, ARTEFACTS.summary), JSON.stringify(proposal));
    if (after.site && proposal.site) {
      const { address } = after.site.publication;
      writeFileSync(join(to, ARTEFACTS.pages), previewFile(folders.out, address, proposal.checks));
    }
    const text = `${renderProposal(proposal)}\n`;
    const summary = process.env.GITHUB_STEP_SUMMARY;
    if (summary === undefined || summary === '') console.log(text);
    else appendFileSync(summary, text);
    console.log(`Wrote ${to}`);
  },
});

/** A publication as far as the summary shows it, or what stands in its way. */
async function siteIn(folders: Folders): Promise<{ site?: Site; problems: Reported[] }> {
  const reading = await readCorpus({ folders });
  const { corpus, diagnostics: problems } = reading;
  if (!corpus) return { problems };
  const { publication, images } = reading;
  return {
    site: { corpus, publication, images, ...readersIn(corpusCache(folders)) },
    problems,
  };
}

/** As much of a diagnostic as the summary tells. */
const reported = z.array(
  z.object({
    file: z.string(),
    rule: z.string(),
    severity: z.enum(['error', 'warning']),
    start: z.object({ line: z.int().min(0) }),
    reason: z.string(),
  }),
);

function problemsIn(file: string): Reported[] {
  try {
    return reported.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Refusal(`Unexpected file ${file}, expected what \`check --format json\` prints`);
  }
}
