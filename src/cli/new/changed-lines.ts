import { styleText } from 'node:util';
import { structuredPatch } from 'diff';

/** The lines that two texts do not share, with some around them, as `diff -u` shows them. */
export function changedLines(before: string, after: string, color: boolean): string {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: 2 });
  const paint = (line: string): string => {
    if (!color || !/^[-+]/.test(line)) return line;
    return styleText(line.startsWith('+') ? 'green' : 'red', line, { validateStream: false });
  };
  return hunks.map(({ lines }) => lines.map(paint).join('\n')).join('\n…\n');
}
