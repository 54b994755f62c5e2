import type { Diagnostic } from '../model/diagnostic.ts';
import type { PageFacts } from './facts.ts';
import type { Site } from './places.ts';
import type { SitemapAddress } from './sitemap.ts';

/** What is known of the whole site when every file was read by itself. */
export interface WholeSite {
  site: Site;
  /** The pages, in the order of their files' names. */
  pages: readonly PageFacts[];
  /** The addresses of all sitemaps, with the files that list them. */
  listed: readonly (SitemapAddress & { file: string })[];
}

/** What is wrong with files beside others; columns count UTF-16 units. */
export type SiteRule = (whole: WholeSite) => Iterable<Diagnostic>;
