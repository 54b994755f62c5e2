import type { APIContext } from 'astro';
import { oembed } from '../../../publish/oembed.ts';
import { embedView } from '../../../views/embed.ts';
import { cardKey } from '../../../views/keys.ts';
import { type Content, path, site } from '../../_site.ts';

export function getStaticPaths() {
  const all = site();
  if (!all.publication.outputs.embeds) return [];
  return [...all.corpus.checks.keys()].map((slug) =>
    path({ slug }, () => ({ id: slug, key: cardKey(all, slug) })),
  );
}

export function content({ props }: APIContext<{ id: string }>): Content {
  return oembed(embedView(site(), props.id));
}
