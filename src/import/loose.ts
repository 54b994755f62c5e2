import { isWebAddress } from '../model/text.ts';
import { isWritable } from './texts.ts';

/** An object of a foreign JSON text. */
export type Node = Readonly<Record<string, unknown>>;

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands where a list is meant: a list, a single value for one, or nothing; `null`s left out. */
export function listOf(value: unknown): unknown[] {
  const all: unknown[] = Array.isArray(value) ? value.flat(4) : [value];
  return all.filter((one) => one !== null && one !== undefined && one !== '');
}

/** The objects of what stands where a list is meant. */
export function nodesOf(value: unknown): Node[] {
  return listOf(value).filter(isNode);
}

/** The first text where one is meant: a text, a number, a JSON-LD value, or a list of those. */
export function textOf(value: unknown): string | undefined {
  for (const one of listOf(value)) {
    const text = isNode(one) ? one['@value'] : one;
    if (typeof text === 'number') return String(text);
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return undefined;
}

/** The first text where a text or a thing with a name is meant. */
export function nameOf(value: unknown): string | undefined {
  for (const one of listOf(value)) {
    const name = isNode(one) ? (textOf(one.name) ?? textOf(one)) : textOf(one);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** A number, also where it is written as text; nothing for an empty text. */
export function numberOf(value: unknown): number | undefined {
  const text = textOf(value)?.trim();
  if (text === undefined || !/^[+-]?\d+(?:[.,]\d+)?$/.test(text)) return undefined;
  return Number(text.replace(',', '.'));
}

/** Whether the node is of a schema.org type, written with its vocabulary or without. */
export function isOf(type: string, node: Node): boolean {
  return listOf(node['@type'] ?? node.type).some(
    (one) => typeof one === 'string' && one.replace(/^.*[/:#]/s, '').trim() === type,
  );
}

/** The web addresses in what stands where some are meant, also several in one text. */
export function addressesOf(value: unknown, deeper = 3): string[] {
  const found = listOf(value).flatMap((one) => {
    if (isNode(one)) {
      return deeper === 0 ? [] : addressesOf(one.url ?? one['@id'] ?? one['@value'], deeper - 1);
    }
    if (typeof one !== 'string') return [];
    if (isWebAddress(one) && !/[,;|]https?:\/\//i.test(one)) return [one];
    return one
      .split(/[\s,;|]+(?=https?:\/\/)|\s+/i)
      .map((part) => part.replace(/[,;|]+$/, ''))
      .filter(isWebAddress);
  });
  // Characters that nobody sees, and look-alikes, are written as addresses write them.
  return [...new Set(found.map((url) => (isWritable(url) ? url : new URL(url).href)))];
}
