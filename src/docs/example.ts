import { structuredPatch } from 'diff';

/** Files that break a rule, what is said of them, and the same files mended. */
export interface Example {
  /** What the command prints, without a line break at the end. */
  report: string;
  /** The files that differ, by their paths; where a file is not there its text is left out. */
  files: readonly ExampleFile[];
}

/** A file of an example, in each of its states; left out where it is not there. */
export interface ExampleFile {
  path: string;
  /** As it is published, where a rule looks at what changed since then. */
  published?: string | undefined;
  broken?: string | undefined;
  mended?: string | undefined;
}

/** Lines that are shown before and after one that changes. */
const AROUND = 2;

/** The broken files, or the parts of them that matter, in Markdown. */
export function brokenParts({ files }: Example): string[] {
  const changes = files.map(({ path, published, broken }) => ({
    path,
    from: published,
    to: broken,
  }));
  if (files.some(({ published }) => published !== undefined)) return changed(changes);
  return files.flatMap(({ path, broken, mended }) => {
    if (broken === undefined) return [];
    const isWhole = mended === undefined || mended === broken;
    const shown = isWhole ? broken : lines(broken, mended, ' -', 1);
    return [`\`${path}\`:`, fenced(shown, languageOf(path))];
  });
}

/** What is changed to mend the files, in Markdown. */
export function mendedParts({ files }: Example): string[] {
  return changed(files.map(({ path, broken, mended }) => ({ path, from: broken, to: mended })));
}

interface Change {
  path: string;
  from: string | undefined;
  to: string | undefined;
}

function changed(all: readonly Change[]): string[] {
  const changes = all.filter(({ from, to }) => from !== to);
  return changes.flatMap(({ path, from, to }) => {
    if (to === undefined) {
      const moved = changes.find((other) => other.from === undefined && other.to === from);
      return [moved ? `\`${path}\` becomes \`${moved.path}\`.` : `\`${path}\` is deleted.`];
    }
    if (from !== undefined) return [`\`${path}\`:`, fenced(lines(from, to, ' -+', 0), 'diff')];
    const isMoved = changes.some((other) => other.to === undefined && other.from === to);
    return isMoved ? [] : [`\`${path}\`, which was not there:`, fenced(to, languageOf(path))];
  });
}

/** A block of code, with a fence that nothing in it closes. */
export function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

/** The lines of a difference that have one of the marks, without the first `cut` characters. */
function lines(from: string, to: string, marks: string, cut: number): string {
  return structuredPatch('', '', from, to, '', '', { context: AROUND })
    .hunks.map((hunk) => hunk.lines.filter((line) => marks.includes(line.charAt(0))))
    .map((part) => part.map((line) => line.slice(cut)).join('\n'))
    .join('\n…\n');
}

function languageOf(path: string): string {
  return /\.(\w+)$/.exec(path)?.[1] ?? 'text';
}
