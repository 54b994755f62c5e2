import { digested } from './digested.ts';
import type { VerdictView } from './parts.ts';
import { remember } from './remember.ts';
import type { Site } from './site.ts';
import { verdictIn } from './verdict-in.ts';

/** The verdict with `id`, in the words of `language`. */
export function verdictView(site: Site, id: string, language: string): VerdictView {
  return viewOf(site, `${language} ${id}`);
}

/** By language and id. */
const viewOf = remember((site, name): VerdictView => {
  const [language = '', id = ''] = name.split(' ');
  const verdict = site.publication.verdicts.find((value) => value.id === id);
  if (!verdict) throw new Error(`The publication has no verdict \`${id}\``);
  return digested(verdictIn(site, verdict, language));
});

/** The whole scale in the configuration's order. */
export function verdictScale(site: Site, language: string): VerdictView[] {
  return site.publication.verdicts.map((verdict) => verdictIn(site, verdict, language));
}
