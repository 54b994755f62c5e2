import { openSearch } from '../publish/open-search.ts';
import { type Content, path, site } from './_site.ts';

export function getStaticPaths() {
  const all = site();
  if (!all.publication.search) return [];
  return [path({ opensearch: 'opensearch' }, () => ({ xml: openSearch(all) }))];
}

export function content({ props }: { props: { xml: string } }): Content {
  return props.xml;
}
