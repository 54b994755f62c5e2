import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Point } from '../model/diagnostic.ts';

/** An object of JSON, of which nothing is known. */
export type Thing = Readonly<Record<string, unknown>>;

/** A block of JSON-LD: what it says, or why it cannot be read. */
export type JsonLd = { start: Point } & ({ value: unknown } | { fault: string });

/** The blocks of JSON-LD among the elements of a page. */
export function readJsonLd(elements: readonly Element[]): JsonLd[] {
  return elements
    .filter(
      ({ tagName, properties: { type } }) =>
        tagName === 'script' && String(type).toLowerCase() === 'application/ld+json',
    )
    .map((element) => {
      const start = element.position?.start ?? { line: 1, column: 1 };
      try {
        return { start, value: JSON.parse(toString(element)) as unknown };
      } catch (error) {
        return { start, fault: error instanceof Error ? error.message : String(error) };
      }
    });
}

/** Every object of a type in a value of JSON-LD, however deep it stands. */
export function thingsOf(value: unknown, type: string): Thing[] {
  if (Array.isArray(value)) return value.flatMap((one) => thingsOf(one, type));
  if (!isThing(value)) return [];
  const below = Object.values(value).flatMap((one) => thingsOf(one, type));
  return hasType(value, type) ? [value, ...below] : below;
}

/** Whether a thing says that it is of a type of schema.org. */
export function hasType(thing: Thing, type: string): boolean {
  return listOf(thing['@type']).some(
    (one) =>
      typeof one === 'string' && one.replace(/^(?:schema:|https?:\/\/schema\.org\/)/, '') === type,
  );
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The values of a property, which JSON-LD may give as one or as a list. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The values of a property that are objects. */
export function thingsIn(value: unknown): Thing[] {
  return listOf(value).filter(isThing);
}

/** A property's value where it is text that says something. */
export function textIn(value: unknown): string | undefined {
  const [first] = listOf(value);
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : undefined;
}

/** The names of the people and organisations in a property, which may be objects or plain names. */
export function namesIn(value: unknown): string[] {
  return listOf(value).flatMap((one) => textIn(isThing(one) ? one.name : one) ?? []);
}
