import { opmlFile } from '../../publish/feeds/opml.ts';
import { feedSubjects } from '../../views/feeds.ts';
import { type Content, path, site } from '../_site.ts';

/** Nothing to list, no list: OPML has at least one outline. */
export function getStaticPaths() {
  const all = site();
  if (feedSubjects(all).size === 0) return [];
  return [path({ list: 'all' }, () => ({ opml: opmlFile(all) }))];
}

export function content({ props }: { props: { opml: string } }): Content {
  return props.opml;
}
