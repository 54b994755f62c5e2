import type { Complaint } from '../../model/diagnostic.ts';
import { descriptionsOf, titlesOf } from '../head.ts';
import { type Page, startOf } from '../page.ts';

/** A page has one title and one description, both with words. */
export function* title(page: Page): Generator<Complaint> {
  yield* one('title', '<title>', titlesOf(page));
  yield* one('description', '<meta name="description">', descriptionsOf(page));
}

function* one(
  name: 'title' | 'description',
  tag: string,
  found: ReturnType<typeof titlesOf>,
): Generator<Complaint> {
  const [first, second] = found;
  if (!first || first.text === '') {
    yield {
      rule: `site-${name}-missing`,
      severity: 'error',
      start: first ? startOf(first.element) : { line: 1, column: 1 },
      reason: `Missing ${name}, expected one \`${tag}\` with words`,
    };
  } else if (second) {
    yield {
      rule: `site-${name}-twice`,
      severity: 'error',
      start: startOf(second.element),
      reason: `Unexpected second ${name}, expected one \`${tag}\``,
    };
  }
}
