import { type Kind, SCHEMAS } from './kind.ts';
import { keysAt } from './schema.ts';
import { parseYaml } from './yaml.ts';

/** Keys at the start of a line, with a text that YAML would read as a key and a value again. */
const WITH_COLON = /^((?: *- )? *([A-Za-z]+): +)([^\s"'#&*!|>%@`[\]{},?-][^#]*?: .*?)( *)$/;

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
      const [, before, key = '', value = ''] = WITH_COLON.exec(line) ?? [];
      if (before === undefined || !keys.has(key) || value.includes(' #')) return line;
      return `${before}${JSON.stringify(value)}`;
    })
    .join('\n');
}
