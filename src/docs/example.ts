import { structuredPatch } from 'diff';

/** Files that break a rule, what is said of them, and the same files mended. */
export interface Example {
  /** What the command prints, without a line break at the end. */
  report: string;
  /** The files that differ, by their paths; where a file is not there its text is left out. */
  files: readonly ExampleFile[];
}

export interface ExampleFile {
  path: string;
  broken?: string | undefined;
  mended?: string | undefined;
}

/** Lines that are shown before and after one that changes. */
const AROUND = 2;

/** The broken files, or the parts of them that matter, in Markdown. */
export function brokenParts({ files }: Example): string[] {
  return files.flatMap(({ path, broken, mended }) => {
    if (broken === undefined) return [];
    const shown =
      mended === undefined
        ? broken
        : hunks(broken, mended)
            .map(({ lines }) => linesWith(' -', lines).map((line) => line.slice(1)))
            .map((lines) => lines.join('\n'))
            .join('\n…\n');
    return [`\`${path}\`:`, fenced(shown, /\.(\w+)$/.exec(path)?.[1] ?? 'text')];
  });
}

/** What is changed to mend the files, in Markdown. */
export function mendedParts({ files }: Example): string[] {
  return files.flatMap((file) => {
    const { path, broken, mended } = file;
    if (mended === undefined) {
      const to = files.find((other) => other.broken === undefined && other.mended === broken);
      return [to ? `\`${path}\` becomes \`${to.path}\`.` : `\`${path}\` is not there any more.`];
    }
    if (broken === undefined) {
      const isMoved = files.some((other) => other.mended === undefined && other.broken === mended);
      return isMoved ? [] : [`\`${path}\` is new:`, fenced(mended, 'markdown')];
    }
    const changes = hunks(broken, mended)
      .map(({ lines }) => linesWith(' -+', lines).join('\n'))
      .join('\n…\n');
    return [`\`${path}\`:`, fenced(changes, 'diff')];
  });
}

/** A block of code, with a fence that nothing in it closes. */
export function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}

function hunks(broken: string, mended: string) {
  return structuredPatch('', '', broken, mended, '', '', { context: AROUND }).hunks;
}

function linesWith(marks: string, lines: readonly string[]): string[] {
  return lines.filter((line) => marks.includes(line.charAt(0)));
}
