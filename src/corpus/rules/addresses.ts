import { address } from '../../model/address.ts';
import type { Draft, DraftFile, Problem } from '../draft.ts';
import { suggestion } from '../suggest.ts';

/** Links on the site lead somewhere, and images are images. */
export function* addresses(draft: Draft): Generator<Problem> {
  const { files, images, imageSizes } = draft;
  const known = siteAddresses(draft);
  for (const file of allFiles(files)) {
    for (const { path, kind, start } of file.prepared.addresses) {
      if (kind === 'link') {
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

function* allFiles(files: Draft['files']): Generator<DraftFile> {
  for (const kind of Object.values(files)) yield* kind.values();
}

function siteAddresses({ files, publication }: Draft): Set<string> {
  const { home, checks, comparisons, compare, claimants, outlets, topics, verdicts } = address;
  const { corrections, search } = address;
  const known = new Set<string>([
    home,
    checks,
    comparisons,
    compare,
    claimants,
    outlets,
    topics,
    verdicts,
    corrections,
    ...(publication.search ? [search] : []),
  ]);
  for (const { id, prepared } of files.checks.values()) {
    known.add(address.check(id));
    for (const alias of prepared.data?.aliases ?? []) known.add(address.check(alias));
  }
  for (const id of files.comparisons.keys()) known.add(address.comparison(id));
  for (const id of files.claimants.keys()) known.add(address.claimant(id));
  for (const id of files.outlets.keys()) known.add(address.outlet(id));
  for (const id of files.topics.keys()) known.add(address.topic(id));
  for (const id of files.pages.keys()) known.add(address.page(id));
  for (const { id } of publication.verdicts) known.add(address.verdict(id));
  return known;
}
