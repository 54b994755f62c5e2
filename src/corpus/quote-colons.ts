import { type Kind, SCHEMAS } from './kind.ts';
import { keysAt } from './schema.ts';
import { parseYaml } from './yaml.ts';

/** A key at the start of a line, or of an item, and all behind it. */
const LINE = /^((?: *- )? *([A-Za-z]+): +)(\S.*)$/;
/** Signs with which a text begins that is quoted already, or is no text. */
const SIGN = /^["'#&*!|>%@`[\]{},?-]/;

/**
 * Puts a text with a colon into quotation marks, where YAML cannot be read without: the title
 * `Mayor: no toll` is the slip that newcomers make first.
 */
export function quoteColons(kind: Kind, yaml: string): string {
  if (parseYaml(yaml).errors.length === 0) return yaml;
  const keys = new Set([...keysAt(SCHEMAS[kind], []), 'text', 'venue', 'note', 'point']);
  return yaml
    .split('\n')
    .map((line) => {
      const [, before = '', key = '', rest = ''] = LINE.exec(line) ?? [];
      const text = rest.trimEnd();
      const isPlain = text.includes(': ') && !SIGN.test(text) && !text.includes(' #');
      return keys.has(key) && isPlain ? `${before}${JSON.stringify(text)}` : line;
    })
    .join('\n');
}
