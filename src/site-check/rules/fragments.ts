import type { Diagnostic } from '../../model/diagnostic.ts';
import type { WholeSite } from '../whole.ts';
import { deadFragment } from './links.ts';

/** A link to a place on another page finds it there. */
export function* fragments({ pages }: WholeSite): Generator<Diagnostic> {
  const wanted = new Set(pages.flatMap(({ into }) => into.map(({ file }) => file)));
  const there = new Map(
    pages
      .filter(({ file }) => wanted.has(file))
      .map((page) => [page.file, new Set(page.fragments)]),
  );
  for (const { file, into } of pages) {
    for (const link of into) {
      if (there.get(link.file)?.has(link.fragment) !== false) continue;
      yield { file, ...deadFragment(link, link.fragment) };
    }
  }
}
