import { z } from 'zod';
import { Refusal } from '../model/refusal.ts';
import { marker, ownText } from './bot-text.ts';
import type { GitHub } from './github.ts';
import { proposal } from './proposal.ts';
import { renderProposal } from './render-proposal.ts';

/** Files that the run over a pull request leaves: facts for us, and previews for reviewers. */
export const ARTEFACTS = { summary: 'summary.json', pages: 'preview.html', site: 'site' } as const;

/** Bytes of a summary, at most. */
const LARGEST = 1_000_000;

const MARK = marker('summary of the proposal');

/** The event of a workflow that follows another (`workflow_run`), as far as we need it. */
export const runEvent = z.object({
  workflow_run: z.object({
    id: z.int(),
    event: z.string(),
    head_sha: z.string().regex(/^[0-9a-f]{40,64}$/),
    head_branch: z.string(),
    head_repository: z.object({
      id: z.int(),
      owner: z.object({ login: z.string().regex(/^[\w-]+(?:\[bot\])?$/) }),
    }),
  }),
});
type Run = z.output<typeof runEvent>['workflow_run'];

const artefact = z.object({
  id: z.int(),
  name: z.string(),
  size_in_bytes: z.int(),
  expired: z.boolean(),
});
const pull = z.object({
  number: z.int().positive(),
  head: z.object({ sha: z.string(), repo: z.object({ id: z.int() }).nullable() }),
});

/**
 * Puts the summary that a run over a pull request left into one comment there, or mends that comment.
 * What a stranger could have written is data: the file is bounded and of known shape, and *which* pull
 * request it belongs to comes from the forge alone, which knows the commit that the run was for. Gives
 * what was done, in words.
 */
export async function postSummary(github: GitHub, run: Run, server: string): Promise<string> {
  if (run.event !== 'pull_request') return 'The run was for no pull request.';
  const pulls = await pullsOf(github, run);
  if (pulls.length === 0) return 'No open pull request has this commit as its newest.';
  const artefacts = await artefactsOf(github, run.id);
  const summary = artefacts.get(ARTEFACTS.summary);
  if (!summary) return 'The run left no summary.';
  if (summary.size_in_bytes > LARGEST) {
    throw new Refusal(
      `Unexpected summary of ${String(summary.size_in_bytes)} bytes, expected at most ${String(LARGEST)}`,
    );
  }
  const bytes = await github.download(`actions/artifacts/${String(summary.id)}/zip`, LARGEST);
  const address = (name: string) => {
    const found = artefacts.get(name);
    const run_ = `${server}/${github.repository}/actions/runs/${String(run.id)}`;
    return found && `${run_}/artifacts/${String(found.id)}`;
  };
  const body = `${MARK}\n${renderProposal(proposalIn(bytes), {
    pages: address(ARTEFACTS.pages),
    site: address(ARTEFACTS.site),
  })}`;
  const done: string[] = [];
  for (const number of pulls) done.push(await upsert(github, number, body));
  return done.join('\n');
}

/** The open pull requests whose newest commit, in the repository that it came from, is the run's. */
async function pullsOf(github: GitHub, run: Run): Promise<number[]> {
  const head = encodeURIComponent(`${run.head_repository.owner.login}:${run.head_branch}`);
  const found: number[] = [];
  for await (const item of github.list(`pulls?state=open&head=${head}`)) {
    const { number, head: newest } = pull.parse(item);
    if (newest.sha === run.head_sha && newest.repo?.id === run.head_repository.id) {
      found.push(number);
    }
  }
  return found;
}

async function artefactsOf(
  github: GitHub,
  run: number,
): Promise<Map<string, z.output<typeof artefact>>> {
  const found = new Map<string, z.output<typeof artefact>>();
  for await (const item of github.list(`actions/runs/${String(run)}/artifacts`, 'artifacts')) {
    const one = artefact.parse(item);
    if (!one.expired && !found.has(one.name)) found.set(one.name, one);
  }
  return found;
}

function proposalIn(bytes: Buffer) {
  let data: unknown;
  try {
    data = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new Refusal(
      'Unexpected summary that is not JSON, expected one of `npm run forge:summary`',
    );
  }
  const read = proposal.safeParse(data);
  // What was found there is not repeated: it is whatever a stranger wrote.
  if (!read.success) throw new Refusal('Unexpected shape of the summary');
  return read.data;
}

async function upsert(github: GitHub, number: number, body: string): Promise<string> {
  const known = await ownText(github, `issues/${String(number)}/comments`, MARK);
  if (!known) {
    await github.send('POST', `issues/${String(number)}/comments`, { body });
    return `Commented on pull request ${String(number)}.`;
  }
  if (known.body === body) return `The comment on pull request ${String(number)} stands as it was.`;
  await github.send('PATCH', `issues/comments/${String(known.id)}`, { body });
  return `Mended the comment on pull request ${String(number)}.`;
}
