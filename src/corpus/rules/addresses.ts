import { address } from '../../model/address.ts';
import type { Draft, DraftFile, Problem } from '../draft.ts';
import { unpublished } from '../drafts.ts';
import { siteAddresses } from '../site-addresses.ts';
import { suggestion } from '../suggest.ts';

/** Links on the site lead somewhere, and images are images. */
export function* addresses(draft: Draft): Generator<Problem> {
  const { files, publication, images, imageSizes } = draft;
  const known = siteAddresses({
    records: files,
    aliases: [...files.checks.values()].flatMap(({ prepared }) => prepared.data?.aliases ?? []),
    publication,
  });
  const hidden = unpublished(files);
  const drafts = new Set([...hidden].flatMap(addressesOf));
  for (const file of allFiles(files)) {
    for (const { path, kind, start } of file.prepared.addresses) {
      if (kind === 'link') {
        if (drafts.has(path) && !hidden.has(file)) {
          yield {
            file,
            at: start,
            rule: 'reference-address',
            reason: `Unexpected link to \`${path}\`, which is a draft or shown by drafts alone, expected what is published`,
            mend: 'Publish both together, or leave the link out until then',
          };
        }
        if (known.has(path) || images.has(path)) continue;
        yield {
          file,
          at: start,
          rule: 'reference-address',
          reason: `Unexpected link to \`${path}\`, which the site does not have`,
          ...(known.has(`${path}/`)
            ? { mend: `Write \`${path}/\`` }
            : suggestion(path, [...known].slice(0, 5000))),
        };
      } else if (!images.has(path)) {
        yield {
          file,
          at: start,
          rule: 'reference-image',
          reason: `Unexpected image \`${path}\`, which is not in \`images/\``,
          ...suggestion(path, [...images.keys()]),
        };
      } else if (!imageSizes(path)[path]) {
        yield {
          file,
          at: start,
          rule: 'markdown-image-format',
          reason: `Unexpected file \`${path}\`, expected an image that a browser shows (PNG, JPEG, WebP, AVIF, GIF)`,
        };
      }
    }
  }
}

/** The addresses of the pages of a record; a source has none. */
function addressesOf({ kind, id, prepared }: DraftFile): string[] {
  const aliases = prepared.data && 'aliases' in prepared.data ? prepared.data.aliases : [];
  switch (kind) {
    case 'checks':
      return [id, ...aliases].map((slug) => address.check(slug));
    case 'comparisons':
      return [address.comparison(id)];
    case 'claimants':
      return [address.claimant(id)];
    case 'outlets':
      return [address.outlet(id)];
    case 'topics':
      return [address.topic(id)];
    case 'pages':
      return [address.page(id)];
    case 'sources':
      return [];
  }
}

function* allFiles(files: Draft['files']): Generator<DraftFile> {
  for (const kind of Object.values(files)) yield* kind.values();
}
