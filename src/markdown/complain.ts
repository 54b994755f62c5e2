import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Complaint, Point } from '../model/diagnostic.ts';

declare module 'vfile' {
  interface DataMap {
    /** What the plugins of the pipeline have to say of the text. */
    complaints: Complaint[];
    /** Lines of the file before the text's first: those of its frontmatter. */
    linesBefore: number;
  }
}

/** Says that `node` breaks a rule. Its position is the node's; a node without one stands at 1:1. */
export function complain(
  file: VFile,
  node: Node,
  complaint: Omit<Complaint, 'start' | 'end' | 'severity'> & { severity?: Complaint['severity'] },
): void {
  const end = node.position && pointIn(file, node.position.end);
  (file.data.complaints ??= []).push({
    severity: 'error',
    ...complaint,
    start: pointIn(file, node.position?.start),
    ...(end && { end }),
  });
}

/** The one function that adds the frontmatter's lines to a place in the text below it. */
export function pointIn(file: VFile, point: Point | undefined): Point {
  const { line, column } = point ?? { line: 1, column: 1 };
  return { line: line + (file.data.linesBefore ?? 0), column };
}
