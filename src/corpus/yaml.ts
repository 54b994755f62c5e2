import { type Document, parseDocument } from 'yaml';
import type { Point } from '../model/diagnostic.ts';

/** Most aliases that a file may resolve; more is a "billion laughs" and not a fact-check. */
export const MAX_ALIASES = 20;

/** The YAML of frontmatter as all of ours read it: YAML 1.2 core, with unique keys and positions. */
export function parseYaml(source: string): Document.Parsed {
  return parseDocument(source, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: false,
  });
}

/** The line and column of an offset. */
export function pointAt(source: string, offset: number): Point {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
