/**
 * gray-matter keeps the bytes of what it reads beside the text, by Node's `Buffer`, which browsers do
 * not have. Nobody asks for those bytes.
 */
Object.assign(globalThis, { Buffer: { from: (text: string) => text } });
