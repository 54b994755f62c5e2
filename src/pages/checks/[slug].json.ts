import type { APIContext } from 'astro';
import { checkKeys } from '../../publish/exports/keys.ts';
import { checkLine, yearOf } from '../../publish/exports/lines.ts';
import { inLetters } from '../../publish/file-content.ts';
import { found } from '../../views/site.ts';
import { type Content, path, site } from '../_site.ts';

/** Former addresses too: nobody follows a redirect out of a static file. */
export function getStaticPaths() {
  const all = site();
  if (!all.publication.outputs.data) return [];
  return [...all.corpus.checks.values()].flatMap((entry) => {
    const { id, data } = entry;
    const slugs = [id, ...data.aliases];
    const props = () => ({ id, keys: checkKeys(all, [{ id }]) });
    return slugs.map((slug) => path({ slug }, props, `records of ${yearOf(entry)}`));
  });
}

export function content({ props }: APIContext<{ id: string }>): Content {
  const all = site();
  return inLetters([checkLine(all, found(all.corpus.checks, props.id))]);
}
