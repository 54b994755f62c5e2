import { oembed } from '../../../publish/oembed.ts';
import { embedView, type EmbedView } from '../../../views/embed.ts';
import { type Content, path, site } from '../../_site.ts';

export function getStaticPaths() {
  const all = site();
  if (!all.publication.outputs.embeds) return [];
  return [...all.corpus.checks.keys()].map((slug) => path({ slug }, () => embedView(all, slug)));
}

export function content({ props }: { props: EmbedView }): Content {
  return oembed(props);
}
