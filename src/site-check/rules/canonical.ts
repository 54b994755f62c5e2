import type { Complaint } from '../../model/diagnostic.ts';
import type { RuleId } from '../../model/rules.ts';
import { canonicalsOf, isHidden, isLater } from '../head.ts';
import { movedTo } from '../links.ts';
import { type Page, startOf } from '../page.ts';
import { addressOf, pathOf, type Site, targetOf } from '../places.ts';

/**
 * A page that may be found names one canonical address, in full. It is its own, or that of a page
 * above it of which it is another form (a former version). A page that leads on names the page to
 * which it leads; one that is hidden (a card to embed) may name any.
 */
export function* canonical(page: Page, site: Site): Generator<Complaint> {
  const [first, second] = canonicalsOf(page);
  const own = addressOf(site, page.file);
  const moved = movedTo(page);
  if (!first) {
    if (moved === undefined && isHidden(page)) return;
    yield {
      rule: 'site-canonical-missing',
      severity: 'error',
      start: { line: 1, column: 1 },
      reason: `Missing canonical address, expected \`<link rel="canonical" href="${own}">\``,
      mend: 'Without it, copies of the page compete with it in search results',
    };
    return;
  }
  const complain = (rule: RuleId, text: string, mend: string, start = startOf(first.element)) =>
    ({ rule, severity: 'error', start, reason: `Unexpected ${text}`, mend }) as const;
  if (second) {
    yield complain(
      'site-canonical-twice',
      'second canonical address, expected one',
      'Search engines take neither of two',
      startOf(second.element),
    );
  }
  const { text } = first;
  const quoted = `canonical address \`${text}\``;
  const target = targetOf(site, page.file, text);
  if (!/^https?:\/\//.test(text) || target.kind !== 'file') {
    yield complain(
      'site-canonical-dead',
      `${quoted}, expected the full address of a page of this site`,
      'Search engines drop a page whose canonical address leads nowhere',
    );
  } else if (moved !== undefined) {
    const to = targetOf(site, page.file, moved);
    if (to.kind === 'file' && to.file !== target.file) {
      yield complain(
        'site-canonical-moved',
        `${quoted}, expected \`${addressOf(site, to.file)}\`, to which the page leads on`,
        'Name the page that readers are led to',
      );
    }
  } else if (
    target.file === page.file ? text !== own : !isFormOf(target.file, page) && !isHidden(page)
  ) {
    yield complain(
      'site-canonical-other',
      `${quoted}, expected \`${own}\``,
      'Two pages with one canonical address count as one, and one of them is never found',
    );
  }
}

/** Whether a page is another form of the page above it, and not a later page of a listing. */
function isFormOf(above: string, page: Page): boolean {
  const path = pathOf(above);
  return /^[^/]+\/[^/]+\/$/.test(path) && pathOf(page.file).startsWith(path) && !isLater(page);
}
