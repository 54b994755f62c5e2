import type { Complaint } from '../../model/diagnostic.ts';
import { attribute, type Page, startOf } from '../page.ts';

/** No two elements of a page have one id. */
export function* ids({ elements }: Page): Generator<Complaint> {
  const seen = new Set<string>();
  for (const element of elements) {
    const id = attribute(element, 'id');
    if (id === undefined) continue;
    if (seen.has(id)) {
      yield {
        rule: 'site-id-twice',
        severity: 'error',
        start: startOf(element),
        reason: `Unexpected second \`id="${id}"\`, expected one in a page`,
        mend: 'Of two elements with one id, links and labels find only the first',
      };
    }
    seen.add(id);
  }
}
