/** Characters of an address that forges take; beyond, they answer with an error. */
const LONGEST_ADDRESS = 7500;

/**
 * The address at which a forge takes a new file, with its name and text filled in; without the text
 * where that is too long for an address, and then a person has to paste it.
 */
export function proposal(
  newFile: string,
  name: string,
  text: string,
): { href: string; isWhole: boolean } {
  const query = new URLSearchParams({ filename: name, value: text });
  const whole = `${newFile}?${query.toString()}`;
  if (whole.length <= LONGEST_ADDRESS) return { href: whole, isWhole: true };
  return {
    href: `${newFile}?${new URLSearchParams({ filename: name }).toString()}`,
    isWhole: false,
  };
}

/** Puts a text where a person can paste it from; `false` where the browser does not let us. */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Makes a link download a text as a file. */
export function offerFile(
  link: HTMLAnchorElement,
  name: string,
  content: BlobPart,
  type = 'text/markdown',
): void {
  URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
}
