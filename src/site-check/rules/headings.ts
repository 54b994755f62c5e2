import type { Complaint } from '../../model/diagnostic.ts';
import { type Page, startOf, tagged } from '../page.ts';

/** A page has no more than one heading of the first level. */
export function* headings(page: Page): Generator<Complaint> {
  const [, ...others] = tagged(page, 'h1');
  for (const heading of others) {
    yield {
      rule: 'site-heading-twice',
      severity: 'error',
      start: startOf(heading),
      reason: 'Unexpected second `<h1>`, expected one that names the page',
      mend: 'Begin the headings of a text with `##`',
    };
  }
}
