import type { Complaint } from '../../model/diagnostic.ts';
import { isThing, listOf } from '../json-ld.ts';
import type { Page } from '../page.ts';
import { type Site, targetOf } from '../places.ts';
import { addressesIn } from './json.ts';
import { faultOf } from './links.ts';

/**
 * Every block of JSON-LD is JSON, says that its words are those of schema.org, and names no address
 * of this site that is not there.
 */
export function* jsonLd({ data, file }: Page, site: Site): Generator<Complaint> {
  for (const block of data) {
    const { start } = block;
    if ('fault' in block) {
      yield {
        rule: 'site-json-ld-syntax',
        severity: 'error',
        start,
        reason: `Unexpected JSON-LD that cannot be read: ${block.fault}`,
        mend: 'No machine reads any of this block; signs such as `</script>` must be escaped in it',
      };
      continue;
    }
    if (!listOf(block.value).every(hasContext)) {
      yield {
        rule: 'site-json-ld-context',
        severity: 'error',
        start,
        reason: 'Missing `@context` of the JSON-LD, expected `https://schema.org`',
        mend: 'Without it the words of the block mean nothing to machines',
      };
    }
    for (const address of new Set(addressesIn(block.value, site.home))) {
      const complaint = faultOf(
        { address, what: 'address in the JSON-LD', start },
        targetOf(site, file, address),
        site,
      );
      if (complaint) yield complaint;
    }
  }
}

function hasContext(value: unknown): boolean {
  return (
    isThing(value) &&
    listOf(value['@context']).some(
      (context) => typeof context === 'string' && /^https?:\/\/schema\.org\/?$/.test(context),
    )
  );
}
