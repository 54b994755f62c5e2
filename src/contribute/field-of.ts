import { type Frontmatter, type KeyPath, readFrontmatter } from '../corpus/frontmatter.ts';
import type { RecordFile } from '../corpus/record-file.ts';
import type { Diagnostic, Point } from '../model/diagnostic.ts';
import type { FieldPlace } from './field-place.ts';

/**
 * The field of the form that a diagnostic about a new file belongs to, so that it can be shown beside
 * it; `undefined` where it belongs to none.
 */
export function fieldOf(
  { rule, reason, start }: Diagnostic,
  { kind, id, text }: RecordFile,
  all: readonly FieldPlace[],
): string | undefined {
  const places = all.filter((place) => place.kind === kind && place.id === id);
  const frontmatter = readFrontmatter(text);
  if (start.line > frontmatter.linesBefore) return fieldOfText(start, text, places);
  if (rule === 'frontmatter-key-missing') return fieldOfMissing(reason, places);
  // The name of the file.
  if (start.line === 1) return kind === 'checks' ? 'slug' : undefined;
  // A remark stands above the key that it is about.
  const isRemark = /^\s*#/.test(text.split('\n')[start.line - 1] ?? '');
  const keys = places
    .flatMap(({ at, field }) =>
      typeof at === 'object' && 'key' in at && has(frontmatter, at.key)
        ? [{ field, from: frontmatter.locate(at.key, 'key').start }]
        : [],
    )
    .toSorted((a, b) => compare(a.from, b.from));
  return isRemark
    ? keys.find(({ from }) => compare(from, start) > 0)?.field
    : keys.findLast(({ from }) => compare(from, start) <= 0)?.field;
}

function fieldOfText(
  { line }: Point,
  text: string,
  places: readonly FieldPlace[],
): string | undefined {
  const heading = text
    .split('\n')
    .slice(0, line)
    .findLast((before) => before.startsWith('## '))
    ?.slice('## '.length);
  return places.find(
    ({ at }) =>
      at === 'text' || (typeof at === 'object' && 'passage' in at && at.passage === heading),
  )?.field;
}

/** A key that is missing has no place of its own; the message names it. */
function fieldOfMissing(reason: string, places: readonly FieldPlace[]): string | undefined {
  const [, name] = /`([^`]+)`/.exec(reason) ?? [];
  return places.find(({ at }) => typeof at === 'object' && 'key' in at && at.key.join('.') === name)
    ?.field;
}

function has({ data }: Frontmatter, path: KeyPath): boolean {
  const value = path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? Reflect.get(at, key)
        : undefined,
    data,
  );
  return value !== undefined;
}

function compare(a: Point, b: Point): number {
  return a.line - b.line || a.column - b.column;
}
