import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { gitHubIn } from '../../src/forge/github.ts';
import { postSummary, runEvent } from '../../src/forge/post-summary.ts';
import { reportIssue } from '../../src/forge/report-issue.ts';
import { standIn } from './stand-in.ts';

const forge = await standIn();
afterAll(() => forge.close());

const SHA = 'a'.repeat(40);
const run = {
  id: 7,
  event: 'pull_request',
  head_sha: SHA,
  head_branch: 'a/branch & more',
  head_repository: { id: 99, owner: { login: 'stranger' } },
};
const PULLS = 'GET pulls?state=open&head=stranger%3Aa%2Fbranch%20%26%20more';
const COMMENTS = 'GET issues/12/comments';
const bot = { login: 'github-actions[bot]', type: 'Bot' };
const nothing = { version: 1, errors: 0, warnings: 0, problems: [], changedChecks: 0, checks: [] };
const artefact = (id: number, name: string, size = 100) => ({
  id,
  name,
  size_in_bytes: size,
  expired: false,
});

function left(summary: Buffer, size?: number): void {
  const artifacts = [artefact(1, 'summary.json', size), artefact(2, 'preview.html')];
  forge.answers.set('GET actions/runs/7/artifacts', { total_count: 2, artifacts });
  forge.answers.set('GET actions/artifacts/1/zip', summary);
}

beforeEach(() => {
  forge.asked.length = 0;
  forge.answers.clear();
  forge.answers.set(PULLS, [
    { number: 11, head: { sha: 'b'.repeat(40), repo: { id: 99 } } },
    { number: 12, head: { sha: SHA, repo: { id: 99 } } },
    { number: 13, head: { sha: SHA, repo: { id: 1 } } },
  ]);
  forge.answers.set(COMMENTS, []);
  forge.answers.set('POST issues/12/comments', { id: 5 });
  left(Buffer.from(JSON.stringify(nothing)));
});

const post = () =>
  postSummary(
    gitHubIn(forge.env),
    runEvent.parse({ workflow_run: run }).workflow_run,
    'https://f.example',
  );
const sent = () => forge.asked.filter(({ method }) => method !== 'GET');

describe('the summary of a pull request', () => {
  it('becomes a comment on the one whose newest commit was built, with links to the preview', async () => {
    expect(await post()).toBe('Commented on pull request 12.');
    expect(sent().map(({ path }) => path)).toEqual(['issues/12/comments']);
    expect(JSON.stringify(sent())).toContain(
      '(https://f.example/examiner/desk/actions/runs/7/artifacts/2)',
    );
  });

  it('is mended where it stands, and left alone where nothing changed', async () => {
    await post();
    const [first] = sent();
    const { body } = first?.body as { body: string };
    forge.answers.set(COMMENTS, [{ id: 5, body, user: bot }]);
    expect(await post()).toContain('stands as it was');
    const another = { ...nothing, warnings: 1 };
    left(Buffer.from(JSON.stringify(another)));
    forge.answers.set('PATCH issues/comments/5', { id: 5 });
    expect(await post()).toBe('Mended the comment on pull request 12.');
    expect(sent().map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  });

  it('never goes into a comment of somebody else who wrote our marker', async () => {
    const body = '<!-- plumbline: summary of the proposal -->\nmine';
    const stranger = { login: 'stranger', type: 'User' };
    const imitator = { login: 'github-actions[bot]', type: 'User' };
    forge.answers.set(COMMENTS, [
      { id: 3, body, user: stranger },
      { id: 4, body, user: imitator },
      { id: 5, body: `Look: ${body}`, user: bot },
    ]);
    expect(await post()).toBe('Commented on pull request 12.');
  });

  it('goes nowhere where the commit is no longer the newest, or the run was for something else', async () => {
    forge.answers.set(PULLS, []);
    expect(await post()).toContain('No open pull request');
    const push = { ...run, event: 'push' };
    expect(await postSummary(gitHubIn(forge.env), push, '')).toContain('no pull request');
    expect(sent()).toEqual([]);
  });

  it.each([
    ['is packed', Buffer.from('PK\u0003\u0004 anything'), 100, 'not JSON'],
    ['has another shape', Buffer.from('{"version":1,"markdown":"# @all"}'), 100, 'shape'],
    ['says that it is large', Buffer.from('{}'), 2_000_000, '2000000 bytes'],
    ['is large and says it is not', Buffer.alloc(1_100_000, ' '), 100, 'more than 1000000 bytes'],
  ])('is refused where it %s', async (_, bytes, size, reason) => {
    left(bytes, size);
    await expect(post()).rejects.toThrow(reason);
    expect(sent()).toEqual([]);
  });

  it('names in its own text whatever the forge refused', async () => {
    forge.answers.delete('POST issues/12/comments');
    await expect(post()).rejects.toThrow('POST issues/12/comments was answered 404');
    expect(() => gitHubIn({})).toThrow('GITHUB_REPOSITORY, GITHUB_TOKEN');
  });

  it('is no business of an event of another shape', () => {
    for (const bad of [{ head_sha: '$(x)' }, { head_repository: null }, { id: '7' }]) {
      expect(runEvent.safeParse({ workflow_run: { ...run, ...bad } }).success).toBe(false);
    }
  });
});

describe('the issue of a report', () => {
  const OPEN = 'GET issues?state=open&sort=created&direction=asc';
  const title = 'Links';
  const report = (text: string, isWell: boolean) =>
    reportIssue(gitHubIn(forge.env), { name: 'links', title, report: text, isWell });
  const mark = '<!-- plumbline: links -->\n';

  it('is opened once, brought up to date, and closed when all is well', async () => {
    forge.answers.set(OPEN, []);
    forge.answers.set('POST issues', { number: 8 });
    expect(await report('', true)).toContain('no issue is open');
    expect(await report('one is gone', false)).toBe('Opened an issue.');
    expect(sent()).toEqual([
      { method: 'POST', path: 'issues', body: { title, body: `${mark}one is gone` } },
    ]);

    const open = { id: 1, number: 8, body: `${mark}one is gone`, user: bot };
    forge.answers.set(OPEN, [{ ...open, pull_request: {}, number: 7 }, open]);
    forge.answers.set('PATCH issues/8', {});
    forge.answers.set('POST issues/8/comments', {});
    expect(await report('one is gone', false)).toContain('stands as it was');
    expect(await report('two are gone', false)).toContain('up to date');
    expect(await report('all 3 answer', true)).toBe('Closed issue 8.');
    expect(forge.asked.at(-1)?.body).toMatchObject({ state: 'closed' });
  });
});
