import { dataFeed, dataFeedKeys } from '../../publish/exports/data-feed.ts';
import { path, site } from '../_site.ts';

export function getStaticPaths() {
  const all = site();
  return [path({ feed: 'claimreview' }, () => dataFeedKeys(all))];
}

export function GET(): Response {
  return new Response(dataFeed(site()));
}
