import { dataFeed, dataFeedKeys } from '../../publish/exports/data-feed.ts';
import { inPieces } from '../../publish/file-content.ts';
import { type Content, path, site } from '../_site.ts';

export function getStaticPaths() {
  const all = site();
  if (!all.publication.outputs.data) return [];
  return [path({ feed: 'claimreview' }, () => dataFeedKeys(all), 'data')];
}

export function content(): Content {
  return inPieces(dataFeed(site()));
}
