import type { APIContext } from 'astro';
import { checkKeys } from '../../publish/exports/keys.ts';
import { line } from '../../publish/exports/lines.ts';
import { checkRecord } from '../../publish/exports/records.ts';
import { found } from '../../views/site.ts';
import { type Content, path, site } from '../_site.ts';

/** Former addresses too: nobody follows a redirect out of a static file. */
export function getStaticPaths() {
  const all = site();
  if (!all.publication.outputs.data) return [];
  return [...all.corpus.checks.values()].flatMap(({ id, data }) =>
    [id, ...data.aliases].map((slug) =>
      path({ slug }, () => ({ id, keys: checkKeys(all, [{ id }]) })),
    ),
  );
}

export function content({ props }: APIContext<{ id: string }>): Content {
  const all = site();
  return line(checkRecord(all, found(all.corpus.checks, props.id)));
}
