/** A content file before it is written. */
export interface ContentFile {
  /** Path below `content/`, with slashes. */
  path: string;
  text: string;
  /** What the text is made of: its frontmatter and its body. */
  data: Record<string, Value>;
  body: string;
}

/** A value of frontmatter. */
export type Value = string | number | Value[] | { [key: string]: Value };

/** A content file from its parts. Values are written as JSON, which YAML 1.2 contains. */
export function contentFile(path: string, data: Record<string, Value>, body: string): ContentFile {
  const lines = Object.entries(data).map(([key, value]) => field(key, value));
  return { path, data, body, text: `---\n${lines.join('\n')}\n---\n${body.trim()}\n` };
}

// A list of objects gets a line for each, as a person would write it.
function field(key: string, value: Value): string {
  if (!Array.isArray(value) || !value.some((item) => typeof item === 'object')) {
    return `${key}: ${JSON.stringify(value)}`;
  }
  return [`${key}:`, ...value.map((item) => `  - ${JSON.stringify(item)}`)].join('\n');
}
