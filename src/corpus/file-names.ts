import type { Diagnostic } from '../model/diagnostic.ts';
import type { RuleId } from '../model/rules.ts';
import { isSlug, SLUG_RULE } from '../model/slug.ts';

/** What is wrong with the name of a record's file, of which `id` is the part before `.md`. */
export function nameProblem(id: string, file: string): Diagnostic | undefined {
  return isSlug(id) ? undefined : badName(`${id}.md`, file);
}

/** Images are addressed by their path, of which every part must be typeable. */
export function imageNameProblem(path: string, file: string): Diagnostic | undefined {
  const [, ...parts] = path.split('/');
  const name = parts.pop() ?? '';
  const folder = parts.find((part) => !isSlug(part));
  if (folder !== undefined) return badName(`${folder}/`, file);
  return /\.[a-z]+$/.test(name) && isSlug(name.slice(0, name.lastIndexOf('.')))
    ? undefined
    : badName(name, file, ', and an ending such as .png');
}

function badName(name: string, file: string, more = ''): Diagnostic {
  const foreign = [...name].find((character) => (character.codePointAt(0) ?? 0) > 0x7f);
  const code = foreign?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return misplaced(
    file,
    'file-name',
    `Unexpected name \`${name}\`${code === undefined ? '' : ` with the character U+${code}`}, expected ${SLUG_RULE}${more}`,
  );
}

/** A file that is wrong as a whole. */
export function misplaced(file: string, rule: RuleId, reason: string): Diagnostic {
  return { file, rule, severity: 'error', start: { line: 1, column: 1 }, reason };
}
