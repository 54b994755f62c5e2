import type { OnProgress } from '../corpus/progress.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { isChecked } from './check-file.ts';
import { type Checked, checkFiles } from './check-files.ts';
import { formerAddresses } from './former.ts';
import type { Site } from './places.ts';
import { placed } from './placed.ts';
import { readSite } from './read-site.ts';
import { cutRepeated } from './repeated.ts';
import { canonicalTarget } from './rules/canonical-target.ts';
import { fragments } from './rules/fragments.ts';
import { gone } from './rules/gone.ts';
import { listed } from './rules/listed.ts';
import { twice } from './rules/twice.ts';
import type { SiteRule, WholeSite } from './whole.ts';

/** Which built site to look at. */
export interface SiteToCheck {
  out: string;
  /** Its address, where the home page does not say it. */
  address?: string | undefined;
  /** An earlier build, or its sitemap. */
  previous?: string | undefined;
  onProgress?: OnProgress;
}

/** What was looked at, and what is wrong with it, by file and place. */
export interface SiteChecked {
  diagnostics: Diagnostic[];
  counts: Record<'pages' | 'feeds' | 'sitemaps' | 'files' | 'links' | 'former', number>;
}

const SITE_RULES: readonly SiteRule[] = [twice, canonicalTarget, fragments, listed];

/** Holds a built site against its rules. It knows nothing of the content, so that it is a witness. */
export async function checkSite(wanted: SiteToCheck): Promise<SiteChecked> {
  const site = readSite(wanted.out, wanted.address);
  const former = wanted.previous === undefined ? [] : formerAddresses(wanted.previous, site);
  const files = [...site.files].filter(isChecked).sort();
  const checked = await checkFiles(files, { out: wanted.out, site }, wanted.onProgress);
  const whole = wholeOf(site, checked);
  const found = [
    ...checked.flatMap(({ file, complaints }) =>
      complaints.map((complaint) => ({ ...complaint, file })),
    ),
    ...SITE_RULES.flatMap((rule) => [...rule(whole)]),
  ];
  return {
    diagnostics: [...placed(cutRepeated(found.sort(byPlace)), wanted.out), ...gone(former, site)],
    counts: {
      pages: whole.pages.length,
      feeds: checked.filter(({ isFeed }) => isFeed).length,
      sitemaps: checked.filter(({ sitemap }) => sitemap).length,
      files: files.length,
      links: whole.pages.reduce((sum, { links }) => sum + links, 0),
      former: former.length,
    },
  };
}

function wholeOf(site: Site, checked: readonly Checked[]): WholeSite {
  return {
    site,
    pages: checked.flatMap(({ page }) => page ?? []),
    listed: checked.flatMap(({ file, sitemap }) =>
      sitemap?.kind === 'pages' ? sitemap.addresses.map((address) => ({ ...address, file })) : [],
    ),
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start.line - b.start.line || a.start.column - b.start.column;
}
