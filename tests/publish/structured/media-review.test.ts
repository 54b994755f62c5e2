import { describe, expect, it } from 'vitest';
import type { CheckData } from '../../../src/model/check.ts';
import { checkGraph } from '../../../src/publish/structured/check-graph.ts';
import { mediaReviews } from '../../../src/publish/structured/media-review.ts';
import { found } from '../../../src/views/site.ts';
import { inventedSite } from './invented-site.ts';

const site = await inventedSite();
const PAGE = 'https://invented.example/desk/checks/bridge-replaced-by-six-paintings/';

function check(changes: Partial<CheckData> = {}) {
  const entry = found(site.corpus.checks, 'bridge-replaced-by-six-paintings');
  return { ...entry, data: { ...entry.data, ...changes } };
}

describe('a check of pictures, videos and recordings', () => {
  it('says what was shared, where, how authentic it is and what the original is', () => {
    const [image, video, audio] = mediaReviews(site, check());
    expect(image).toMatchObject({
      '@type': 'MediaReview',
      url: PAGE,
      mediaAuthenticityCategory: ['SatireOrParodyContent'],
      associatedClaimReview: { '@id': `${PAGE}#claim-review` },
      itemReviewed: {
        mediaItemAppearance: [
          {
            '@type': 'ImageObject',
            url: 'https://outlet-two.example/comic/last-page',
            archivedAt:
              'https://archive.example/20250401/https://outlet-two.example/comic/last-page',
          },
          { '@type': 'ImageObject', url: expect.stringContaining('posts.example') as string },
        ],
      },
    });
    expect(video).toMatchObject({
      mediaAuthenticityCategory: ['OriginalMediaContent', 'DecontextualizedContent'],
      originalMediaLink: 'https://outlet-one.example/2024/bridge-on-a-holiday',
      originalMediaContextDescription: expect.stringContaining('a year before') as string,
    });
    expect(audio).toMatchObject({
      itemReviewed: { mediaItemAppearance: [{ '@type': 'AudioObject' }] },
    });
    expect(audio).not.toHaveProperty('originalMediaLink');
  });

  it('is tied to the review of the claim', () => {
    expect(checkGraph(site, check())).toContainEqual(
      expect.objectContaining({
        '@type': 'ClaimReview',
        associatedMediaReview: [
          { '@id': `${PAGE}#media-1` },
          { '@id': `${PAGE}#media-2` },
          { '@id': `${PAGE}#media-3` },
        ],
      }),
    );
  });

  it('says nothing more of them once it is withdrawn', () => {
    expect(mediaReviews(site, check({ verdict: 'void' }))).toEqual([]);
  });
});
