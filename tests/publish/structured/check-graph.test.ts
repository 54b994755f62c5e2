import { expect, it } from 'vitest';
import { checkGraph } from '../../../src/publish/structured/check-graph.ts';
import { place } from '../../../src/publish/structured/place.ts';
import { address } from '../../../src/model/address.ts';
import { frame } from '../../../src/views/frame.ts';
import { found } from '../../../src/views/site.ts';
import { inventedSite } from './invented-site.ts';

it('ties the review of a check to its publisher and to its page', async () => {
  const site = await inventedSite();
  const entry = found(site.corpus.checks, 'bridge-opens-on-monday');
  const around = frame(site, address.check(entry.id), entry.data.language);
  const graph = JSON.stringify([...checkGraph(site, entry), ...place(around, entry.data.title)]);
  const [organization, review, page, breadcrumb] = JSON.parse(graph) as Record<string, unknown>[];
  expect(review).toMatchObject({
    author: { '@id': organization?.['@id'] },
    mainEntityOfPage: { '@id': page?.['@id'] },
  });
  expect(page).toMatchObject({ breadcrumb: { '@id': breadcrumb?.['@id'] } });
});
