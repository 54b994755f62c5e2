import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { structuredPatch } from 'diff';
import type { Nodes } from 'hast';
import { filesBelow } from '../publish/out-folder.ts';
import { readPage, tagged } from '../site-check/page.ts';
import { plain } from './literal.ts';
import type { PageDifference, Proposal } from './proposal.ts';

/** Pages whose differences are shown, and lines of each, at most. */
const MOST_PAGES = 20;
const MOST_LINES = 80;
/** Changed lines up to which a difference is looked for: beyond, it tells nobody anything. */
const MOST_CHANGES = 1000;

/** What ends a line of text for a reader. */
const BLOCKS = new Set(
  'address article aside blockquote br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);

/** How two built sites differ: counts of their files, and the visible text of the pages that matter. */
export function siteDifference(before: string, after: string): NonNullable<Proposal['site']> {
  const [old, now] = [filesOf(before), filesOf(after)];
  const changes: { file: string; change: PageDifference['change'] }[] = [];
  for (const file of now) {
    if (!old.has(file)) changes.push({ file, change: 'added' });
    else if (!areEqual(join(before, file), join(after, file))) {
      changes.push({ file, change: 'changed' });
    }
  }
  for (const file of old) if (!now.has(file)) changes.push({ file, change: 'removed' });
  const pages = changes.filter(({ file }) => file.endsWith('.html'));
  const count = (wanted: PageDifference['change']) =>
    pages.filter(({ change }) => change === wanted).length;
  return {
    added: count('added'),
    changed: count('changed'),
    removed: count('removed'),
    others: changes.length - pages.length,
    differences: pages
      .toSorted((a, b) => weightOf(a.file) - weightOf(b.file) || (a.file < b.file ? -1 : 1))
      .slice(0, MOST_PAGES)
      .map(({ file, change }) => ({
        page: plain(file.replace(/(?:^|\/)index\.html$/, '/').replace(/^\//, '')),
        change,
        lines: differenceOf(
          change === 'added' ? [] : linesOf(join(before, file)),
          change === 'removed' ? [] : linesOf(join(after, file)),
        ),
      })),
  };
}

/** Its files without what the build keeps for itself. */
function filesOf(out: string): Set<string> {
  return new Set(filesBelow(out).filter((file) => !file.startsWith('.')));
}

function areEqual(one: string, other: string): boolean {
  return (
    statSync(one).size === statSync(other).size && readFileSync(one).equals(readFileSync(other))
  );
}

/** Pages of checks and comparisons first, then pages of prose, listings last. */
function weightOf(file: string): number {
  if (/^checks\/[^/]+\/index\.html$/.test(file)) return 0;
  if (/^comparisons\/[^/]+\/index\.html$/.test(file)) return 1;
  if (/^[^/]+\/index\.html$/.test(file)) return 2;
  return 3;
}

/** The title of a page and the visible text of its main part, a line for each block. */
function linesOf(file: string): string[] {
  const page = readPage(file, readFileSync(file, 'utf8'));
  const [title] = tagged(page, 'title');
  const [main] = tagged(page, 'main');
  const text = [title, main].map((element) => (element ? textOf(element) : '')).join('\n');
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (!('children' in node)) return '';
  if (node.type !== 'element') return node.children.map(textOf).join('');
  if (UNSEEN.has(node.tagName)) return '';
  const text = node.children.map(textOf).join('');
  return BLOCKS.has(node.tagName) ? `\n${text}\n` : text;
}

/** Lines that differ, with one before and after them; none where there are too many to tell. */
function differenceOf(before: readonly string[], after: readonly string[]): string[] {
  const [one, other] = [before, after].map((lines) => lines.map((line) => `${line}\n`).join(''));
  const patch = structuredPatch('', '', one ?? '', other ?? '', '', '', {
    context: 1,
    maxEditLength: MOST_CHANGES,
  });
  const lines = (patch?.hunks ?? []).flatMap(({ lines: hunk }, index) => [
    ...(index > 0 ? ['…'] : []),
    ...hunk.map((line) => `${line.slice(0, 1)}${plain(line.slice(1), 400)}`),
  ]);
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), '…'];
}
