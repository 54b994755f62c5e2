import { address } from '../model/address.ts';
import type { Verdict } from '../model/verdict.ts';
import { digested } from './digested.ts';
import type { VerdictView } from './parts.ts';
import { remember } from './remember.ts';
import { href, inWords, type Site } from './site.ts';

/** The verdict with `id`, in the words of `language`. */
export function verdictView(site: Site, id: string, language: string): VerdictView {
  return viewOf(site, `${language} ${id}`);
}

/** By language and id. */
const viewOf = remember((site, name): VerdictView => {
  const [language = '', id = ''] = name.split(' ');
  const verdict = site.publication.verdicts.find((value) => value.id === id);
  if (!verdict) throw new Error(`The publication has no verdict \`${id}\``);
  return digested(toView(site, verdict, language));
});

/** The whole scale in the configuration's order. */
export function verdictScale(site: Site, language: string): VerdictView[] {
  return site.publication.verdicts.map((verdict) => toView(site, verdict, language));
}

function toView(site: Site, verdict: Verdict, language: string): VerdictView {
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
