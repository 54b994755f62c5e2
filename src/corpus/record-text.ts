import { Document, isMap, isScalar } from 'yaml';

/** A remark above a key of the frontmatter, for whoever fills in what is missing. */
export interface Remark {
  key: readonly string[];
  text: string;
}

/** The text of a record's file: frontmatter with remarks, and the body in Markdown. */
export function recordText(
  data: object,
  { remarks = [], body = [] }: { remarks?: readonly Remark[]; body?: readonly string[] } = {},
): string {
  const document = new Document(data, {
    version: '1.2',
    schema: 'core',
    aliasDuplicateObjects: false,
  });
  for (const { key, text } of remarks) remark(document, key, text);
  const frontmatter = document.toString({ lineWidth: 100 }).trimEnd();
  return `---\n${frontmatter}\n---\n${body.join('\n\n')}${body.length > 0 ? '\n' : ''}`;
}

function remark(document: Document, key: readonly string[], text: string): void {
  const map = key.length === 1 ? document.contents : document.getIn(key.slice(0, -1), true);
  if (!isMap(map)) return;
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key.at(-1));
  if (isScalar(pair?.key)) pair.key.commentBefore = ` ${text}`;
}
