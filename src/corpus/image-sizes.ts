import { closeSync, openSync, readSync } from 'node:fs';
import { imageSize } from 'image-size';
import type { ImageSize } from '../markdown/finish.ts';

/** Bytes of a file that hold its size, even behind a long EXIF block. */
const HEAD = 512 * 1024;
const MENTION = /\/images\/[^\s)"'>\]]+/g;

/**
 * Gives the sizes of the images that a text mentions, by their paths. Part of the key of a file, so
 * that a picture that is replaced by a larger one renders the texts around it again.
 */
export function imageSizesOf(
  images: ReadonlyMap<string, string>,
): (text: string) => Record<string, ImageSize> {
  const sizes = new Map<string, ImageSize | undefined>();
  return (text) => {
    const mentioned: Record<string, ImageSize> = {};
    for (const path of imagesIn(text)) {
      const file = images.get(path);
      if (file === undefined) continue;
      if (!sizes.has(path)) sizes.set(path, measure(file));
      const size = sizes.get(path);
      if (size) mentioned[path] = size;
    }
    return mentioned;
  };
}

/** The images that a text mentions, by their paths. */
export function imagesIn(text: string): string[] {
  return text.includes('/images/') ? [...text.matchAll(MENTION)].map(([path]) => path) : [];
}

function measure(file: string): ImageSize | undefined {
  const descriptor = openSync(file, 'r');
  try {
    const head = new Uint8Array(HEAD);
    const { width, height } = imageSize(head.subarray(0, readSync(descriptor, head)));
    return { width, height };
  } catch {
    // Not an image: a rule says so where it is used.
    return undefined;
  } finally {
    closeSync(descriptor);
  }
}
