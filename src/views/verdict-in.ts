import { address } from '../model/address.ts';
import type { Verdict } from '../model/verdict.ts';
import type { VerdictView } from './parts.ts';
import { href, inWords, type Publishing } from './site.ts';

/** A value of the scale in the words of `language`. */
export function verdictIn(site: Publishing, verdict: Verdict, language: string): VerdictView {
  return {
    id: verdict.id,
    href: href(site, address.verdict(verdict.id)),
    label: inWords(site, verdict.label, language),
    definition: inWords(site, verdict.definition, language),
    number: verdict.number,
    mark: verdict.number === null ? verdict.mark : null,
    colour: verdict.colour,
  };
}
