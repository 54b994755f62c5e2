import type { Node } from 'unist';
import type { VFile } from 'vfile';
import type { Complaint, Point } from '../model/diagnostic.ts';

declare module 'vfile' {
  interface DataMap {
    /** What the plugins of the pipeline have to say of the text. */
    complaints: Complaint[];
  }
}

/** Says that `node` breaks a rule. Its position is the node's; a node without one stands at 1:1. */
export function complain(
  file: VFile,
  node: Node,
  complaint: Omit<Complaint, 'start' | 'end' | 'severity'> & { severity?: Complaint['severity'] },
): void {
  const start = pointOf(node.position?.start);
  const end = node.position && pointOf(node.position.end);
  (file.data.complaints ??= []).push({
    severity: 'error',
    ...complaint,
    start,
    ...(end && { end }),
  });
}

function pointOf(point: Point | undefined): Point {
  return { line: point?.line ?? 1, column: point?.column ?? 1 };
}
