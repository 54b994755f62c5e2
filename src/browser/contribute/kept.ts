import type { Entry } from '../../contribute/entry.ts';

/** The draft, on this device alone: of each publication of a host one. */
const KEY = `plumbline-contribute ${location.pathname}`;

/** Keeps what is filled in. Gives `false` where the browser keeps nothing. */
export function keep(entry: Entry): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(entry));
    return true;
  } catch {
    return false;
  }
}

/** What was kept; `undefined` where there is nothing, or nothing that can be read. */
export function kept(): Entry | undefined {
  try {
    const text = localStorage.getItem(KEY);
    const entry: unknown = text === null ? undefined : JSON.parse(text);
    return isEntry(entry) ? entry : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets what was kept. */
export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing can be kept there is nothing to forget.
  }
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value) || !isTexts(value.check) || !Array.isArray(value.sources)) return false;
  return value.sources.every(
    (source: unknown) =>
      isRecord(source) &&
      isTexts(source.values) &&
      Array.isArray(source.passages) &&
      source.passages.every(isTexts),
  );
}

function isTexts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
