import type { Complaint, Point } from '../../model/diagnostic.ts';
import { isThing, thingsOf } from '../json-ld.ts';
import { type Site, targetOf } from '../places.ts';
import { pointAt } from '../point-at.ts';
import { faultOf } from './links.ts';
import { faultsOf } from './review-shape.ts';

/** A file of JSON can be read, and what it says of this site is so. */
export function json(
  text: string,
  file: string,
  site: Site,
): { complaints: Complaint[]; value: unknown } {
  const start = { line: 1, column: 1 };
  try {
    const value = JSON.parse(text) as unknown;
    return { value, complaints: [...saidOf(value, start, file, site)] };
  } catch (error) {
    return { value: undefined, complaints: [syntax(error, text)] };
  }
}

/** The same for each line of a file of JSON Lines (https://jsonlines.org). */
export function* jsonLines(text: string, file: string, site: Site): Generator<Complaint> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const { complaints } = json(line, file, site);
    yield* complaints.map((complaint) => ({
      ...complaint,
      start: { ...complaint.start, line: index + 1 },
    }));
  }
}

function syntax(error: unknown, text: string): Complaint {
  const message = error instanceof Error ? error.message : String(error);
  const offset = /at position (\d+)/.exec(message)?.[1];
  return {
    rule: 'site-json-syntax',
    severity: 'error',
    start: pointAt(text, offset === undefined ? 0 : Number(offset)),
    reason: `Unexpected JSON that cannot be read: ${message}`,
  };
}

/** The reviews in it are as Google asks, and the addresses of this site in it lead somewhere. */
function* saidOf(value: unknown, start: Point, file: string, site: Site): Generator<Complaint> {
  for (const review of thingsOf(value, 'ClaimReview')) {
    for (const fault of faultsOf(review)) yield { severity: 'error', start, ...fault };
  }
  for (const address of addressesIn(value, site.home)) {
    const complaint = faultOf(
      { address, what: 'link', start },
      targetOf(site, file, address),
      site,
    );
    if (complaint) yield complaint;
  }
}

/** Every text that is an address of this site, however deep; patterns such as `{slug}` are none. */
export function* addressesIn(value: unknown, home: string): Generator<string> {
  if (typeof value === 'string') {
    if (value.startsWith(home) && !/[\s{}<>]/.test(value)) yield value;
  } else if (Array.isArray(value)) {
    for (const one of value) yield* addressesIn(one, home);
  } else if (isThing(value)) {
    for (const one of Object.values(value)) yield* addressesIn(one, home);
  }
}
