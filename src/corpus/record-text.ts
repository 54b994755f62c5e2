import { Document, isMap, isScalar } from 'yaml';
import { canonicalFile } from './canonical-file.ts';
import type { Kind } from './kind.ts';

/** A remark above a key of the frontmatter, for whoever fills in what is missing. */
export interface Remark {
  key: readonly string[];
  text: string;
}

/** The text of a record's file: frontmatter in canonical form with remarks, and the body in Markdown. */
export function recordText(
  kind: Kind,
  data: object,
  { remarks = [], body = [] }: { remarks?: readonly Remark[]; body?: readonly string[] } = {},
): string {
  const document = new Document(data, {
    version: '1.2',
    schema: 'core',
    aliasDuplicateObjects: false,
  });
  for (const { key, text } of remarks) remark(document, key, text);
  const text = `${body.join('\n\n')}${body.length > 0 ? '\n' : ''}`;
  return canonicalFile(kind, `---\n${document.toString()}---\n${text}`);
}

function remark(document: Document, key: readonly string[], text: string): void {
  const map = key.length === 1 ? document.contents : document.getIn(key.slice(0, -1), true);
  if (!isMap(map)) return;
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key.at(-1));
  if (isScalar(pair?.key)) pair.key.commentBefore = ` ${text}`;
}
