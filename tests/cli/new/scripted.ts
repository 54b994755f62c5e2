import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** What keys that print nothing send, by the signs for them in a script. */
const KEYS: Readonly<Record<string, string>> = { '⏎': '\r', '↓': '\u001b[B', '␛': '\u0003' };

/** A terminal that answers each question, known by words of it, with keys that were written down before. */
export function scriptedTerminal(script: readonly (readonly [question: string, keys: string])[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  const left = [...script];
  let seen = '';
  let screen = '';
  output.on('data', (chunk: Buffer) => {
    const text = stripVTControlCharacters(chunk.toString());
    seen += text;
    screen += text;
    const [next] = left;
    if (!next || !screen.includes(next[0])) return;
    left.shift();
    screen = '';
    // Behind the question, which listens when it has been drawn; one key after the other.
    const keys = next[1].match(/[⏎↓␛]|[^⏎↓␛]+/g) ?? [];
    keys.forEach((key, index) => setTimeout(() => input.write(KEYS[key] ?? key), 5 * index));
  });
  return { streams: { input, output }, seen: () => seen, left: () => left.map(([words]) => words) };
}
