/** A record's file in its parts, byte for byte but for a byte-order mark. */
export interface FileParts {
  /** The YAML between the fences, with `\n` between its lines. */
  yaml: string;
  /** All that stands behind the second fence's line, untouched. */
  body: string;
  /** The end of the second fence's line; nothing where the file ends there. */
  last: string;
  /** How lines end: as those of the body do, or the first line of a file without one. */
  eol: '\n' | '\r\n';
}

const LINE = /^(.*?)(\r\n?|\n|$)/s;

/** Cuts a file where `readFrontmatter` does; `undefined` where it has no frontmatter in YAML. */
export function partsOf(text: string): FileParts | undefined {
  let rest = text.replace(/^\uFEFF/, '');
  const take = () => {
    const [whole = '', line = '', end = ''] = LINE.exec(rest) ?? [];
    rest = rest.slice(whole.length);
    return { line, end };
  };
  const first = take();
  if (!/^---[ \t]*(?:ya?ml)?[ \t]*$/i.test(first.line)) return undefined;
  const lines: string[] = [];
  while (rest !== '') {
    const { line, end } = take();
    if (!line.startsWith('---')) {
      lines.push(line);
      continue;
    }
    if (line.slice(3).trim() !== '') return undefined;
    const usual = /\r\n|\n/.exec(rest)?.[0] ?? first.end;
    return { yaml: lines.join('\n'), body: rest, last: end, eol: usual === '\r\n' ? usual : '\n' };
  }
  return undefined;
}

/** The file with other YAML between its fences. */
export function withYaml({ body, last, eol }: FileParts, yaml: string): string {
  const head = `---\n${yaml.replace(/\n$/, '')}\n---`.replaceAll('\n', eol);
  return `${head}${last === '' ? '' : eol}${body}`;
}
