import type { Complaint } from '../model/diagnostic.ts';
import type { Page } from './page.ts';
import type { Site } from './places.ts';

/** What is wrong with one page; columns count UTF-16 units, as the parser does. */
export type PageRule = (page: Page, site: Site) => Iterable<Complaint>;
