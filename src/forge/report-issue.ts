import type { GitHub } from './github.ts';
import { marker, ownText } from './bot-text.ts';

/** Characters of an issue, at most; the forge takes 65,536. */
const LONGEST = 60_000;

/**
 * Keeps one open issue of ours in step with a report: opened where there is something to tell, brought
 * up to date, and closed with a comment when all is well. Gives what was done, in words.
 */
export async function reportIssue(
  github: GitHub,
  { name, title, report, isWell }: { name: string; title: string; report: string; isWell: boolean },
): Promise<string> {
  const mark = marker(name);
  const body = `${mark}\n${cut(report)}`;
  const known = await ownText(github, 'issues?state=open&sort=created&direction=asc', mark);
  if (isWell) {
    if (known?.number === undefined) return 'All is well, and no issue is open.';
    const path = `issues/${String(known.number)}`;
    await github.send('POST', `${path}/comments`, { body: 'All is well again.' });
    await github.send('PATCH', path, { body, state: 'closed', state_reason: 'completed' });
    return `Closed issue ${String(known.number)}.`;
  }
  if (known?.number === undefined) {
    await github.send('POST', 'issues', { title, body });
    return 'Opened an issue.';
  }
  if (known.body === body) return `Issue ${String(known.number)} stands as it was.`;
  await github.send('PATCH', `issues/${String(known.number)}`, { body });
  return `Brought issue ${String(known.number)} up to date.`;
}

/** Whole lines as far as they fit. */
function cut(report: string): string {
  if (report.length <= LONGEST) return report;
  return `${report.slice(0, report.lastIndexOf('\n', LONGEST))}\n\n… The rest is too long for an issue.`;
}
