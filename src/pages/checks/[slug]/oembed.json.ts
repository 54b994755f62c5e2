import { oembed } from '../../../publish/oembed.ts';
import { embedView, type EmbedView } from '../../../views/embed.ts';
import { path, site } from '../../_site.ts';

export function getStaticPaths() {
  const all = site();
  return [...all.corpus.checks.keys()].map((slug) => path({ slug }, () => embedView(all, slug)));
}

export function GET({ props }: { props: EmbedView }): Response {
  return new Response(oembed(props));
}
