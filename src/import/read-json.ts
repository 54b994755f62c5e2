/** What cannot stand in a JSON string as it is, and publishers put there: breaks and tabs. */
const CONTROL = /\p{Cc}/gu;
const POSITION = / in JSON at position (\d+).*$/s;

/**
 * A JSON value, or where and why it cannot be read. Control characters inside strings, which the
 * standard forbids, are read as spaces; nothing else is forgiven.
 */
export function readJson(text: string): { value: unknown } | { offset: number; reason: string } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    // Between the strings a space does what a line break does.
    return strictly(text.replace(CONTROL, ' '));
  }
}

function strictly(text: string): { value: unknown } | { offset: number; reason: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, position = '0'] = POSITION.exec(message) ?? [];
    const reason = message.replace(POSITION, '').replace(/, .* is not valid JSON$/s, '');
    return { offset: Number(position), reason };
  }
}
