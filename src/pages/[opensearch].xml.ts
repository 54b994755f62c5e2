import { openSearch } from '../publish/open-search.ts';
import { path, site } from './_site.ts';

export function getStaticPaths() {
  const all = site();
  if (!all.publication.search) return [];
  return [path({ opensearch: 'opensearch' }, () => ({ xml: openSearch(all) }))];
}

export function GET({ props }: { props: { xml: string } }): Response {
  return new Response(props.xml);
}
